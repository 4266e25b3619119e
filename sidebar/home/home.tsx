import { useCallback, useMemo } from 'preact/hooks';
import type { HomeView, MatrixView } from '../../src/api';
import { QUESTIONS } from '../insights/headings';
import { MatrixFrame } from '../matrix/matrix_frame';
import { ToKnowFirst } from '../matrix/matrix_page';
import { matrixOf } from '../matrix/model';
import { draftInWords } from '../matrix/no_matrix';
import { useMatrixSource } from '../matrix/use_matrix_source';
import { useReading } from '../matrix/use_reading';
import { useSelectCell } from '../matrix/use_select_cell';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { isUntouched } from '../wizard/draft';
import { decodeDraft } from '../wizard/draft_text';
import type { WizardProps } from '../wizard/wizard';
import './home.css';
import { BeginHere } from './begin_here';
import { FrameForm } from './frame_form';
import { stepLines } from './step_lines';
import { StepList } from './step_list';

/** The page that says where she stands and what comes next. */
export function Home({ call, goTo, draft }: WizardProps) {
  const { source, state } = useMatrixSource(call);
  const { answer: beside, failure, refresh } = useReading(useCallback(() => call('readHome'), [call]));
  const both = useMemo(
    () => ({ ...source, refresh: async () => void (await Promise.all([source.refresh(), refresh()])) }),
    [source, refresh],
  );
  return (
    <MatrixFrame
      heading="Where you stand"
      source={both}
      state={state}
      call={call}
      goTo={goTo}
      noMatrix={<BeginHere call={call} goTo={goTo} beside={beside} draft={draft} />}
    >
      {(view) => (
        <Stand
          key={view.sheetId}
          view={view}
          beside={beside}
          failure={failure}
          draft={draft}
          call={call}
          goTo={goTo}
          onChanged={source.replace}
        />
      )}
    </MatrixFrame>
  );
}

interface StandProps extends PageProps {
  view: MatrixView;
  beside: HomeView | undefined;
  /** The draft that is kept, or null. */
  draft: string | null;
  /** Why what stands beside the matrix could not be read, or null. */
  failure: string | null;
  /** Told the matrix as it is after a change. */
  onChanged: (view: MatrixView) => void;
}

function Stand({ view, beside, failure, draft, call, goTo, onChanged }: StandProps) {
  const { select, failure: selectFailure } = useSelectCell(call);
  const matrix = useMemo(() => matrixOf(view), [view]);
  const { next, lines, questions } = useMemo(() => stepLines(view, matrix, beside), [view, matrix, beside]);
  const follow = (to: (typeof next)['to'], part?: string) => {
    if (typeof to === 'string') goTo(to, part);
    else void select(view.sheetId, to.row, to.column);
  };
  return (
    <>
      <ToKnowFirst view={view} call={call} goTo={goTo} canCompute={matrix !== null} />
      <p class="next">
        <Button look="primary" id="next" onClick={() => follow(next.to)}>
          {next.words}
        </Button>
      </p>
      <StepList
        lines={lines}
        onFollow={follow}
        below={(name) => name === 'Frame' && <FrameForm call={call} view={view} onKept={onChanged} />}
      />
      {questions.length > 0 && (
        <section class="open-questions" aria-label="Open questions">
          <h2>Open questions</h2>
          <ul>
            {questions.map((title) => (
              <li key={title}>
                <Button look="link" onClick={() => goTo('insights', QUESTIONS)}>
                  {title}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Begun draft={draft} goTo={goTo} />
      <Failure sentence={failure ?? selectFailure} />
    </>
  );
}

/** That another matrix was begun, where one stands already. */
function Begun({ draft: kept, goTo }: Pick<StandProps, 'draft' | 'goTo'>) {
  const { draft } = decodeDraft(kept);
  if (isUntouched(draft)) return null;
  return (
    <p class="begun name">
      {draftInWords(draft)}{' '}
      <Button look="link" onClick={() => goTo('wizard')}>
        Go on with your draft
      </Button>
    </p>
  );
}
