import { useRef } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { Section } from '../insights/section';
import { MatrixFrame } from '../matrix/matrix_frame';
import { useMatrixSource } from '../matrix/use_matrix_source';
import type { PageProps } from '../page';
import { BlankCopy } from './blank_copy';
import { Combine } from './combine';
import { PlainFormulas } from './plain_formulas';
import { Summary } from './summary';
import './share.css';

/** The page that gives a matrix to others. */
export function Share({ call, goTo }: PageProps) {
  const { source, state } = useMatrixSource(call);
  const last = useRef<MatrixView | null>(null);
  if (state.view != null) last.current = state.view;
  // What is made here is a sheet without a matrix, which is in view from then on; what was said of it has to stay.
  const view = state.view === null ? last.current : state.view;
  return (
    <div class="share-page">
      <MatrixFrame heading="Share" source={source} state={{ ...state, view }} call={call} goTo={goTo}>
        {(seen) => (
          <>
            <Section heading="A blank copy for others" answer="Your criteria, nothing else of yours" isOpen>
              {() => <BlankCopy call={call} view={seen} />}
            </Section>
            <Section heading="Score together" answer="Several people, each on their own first" isOpen={false}>
              {() => <Combine call={call} sheetId={seen.sheetId} />}
            </Section>
            <Section heading="A page to print" answer="The result on one sheet of paper" isOpen={false}>
              {() => <Summary call={call} view={seen} />}
            </Section>
            <Section heading="Plain formulas" answer="Live on without the add-on" isOpen={false}>
              {() => <PlainFormulas call={call} view={seen} onChanged={() => void source.refresh()} />}
            </Section>
          </>
        )}
      </MatrixFrame>
    </div>
  );
}
