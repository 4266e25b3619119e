import { Section } from '../insights/section';
import { MatrixFrame } from '../matrix/matrix_frame';
import { useMatrixSource } from '../matrix/use_matrix_source';
import type { PageProps } from '../page';
import { BlankCopy } from './blank_copy';
import { Combine } from './combine';
import { PlainFormulas } from './plain_formulas';
import './share.css';

/** The page that gives a matrix to others. */
export function Share({ call, goTo }: PageProps) {
  const { source, state } = useMatrixSource(call);
  return (
    <div class="share-page">
      <MatrixFrame heading="Share" source={source} state={state} call={call} goTo={goTo}>
        {(view) => (
          <>
            <Section heading="A blank copy for others" answer="Your criteria, nothing else of yours" isOpen>
              {() => <BlankCopy call={call} view={view} />}
            </Section>
            <Section heading="Score together" answer="Several people, each on their own first" isOpen={false}>
              {() => <Combine call={call} />}
            </Section>
            <Section heading="Plain formulas" answer="Live on without the add-on" isOpen={false}>
              {() => <PlainFormulas call={call} view={view} onChanged={() => void source.refresh()} />}
            </Section>
          </>
        )}
      </MatrixFrame>
    </div>
  );
}
