import { useMemo, useState } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { positions } from '../../src/core/positions';
import { MatrixFrame } from '../matrix/matrix_frame';
import { useMatrixSource } from '../matrix/use_matrix_source';
import type { PageProps } from '../page';
import { isProblem } from '../text/number_problem';
import { CriterionForm, focusScore } from './criterion_form';
import { readAt } from './drafts';
import { firstUnfinished } from './order';
import './score.css';
import { ScoreDone } from './score_done';
import { ScoreFooter } from './score_footer';
import { useScoring } from './use_scoring';

/** Where she is on a sheet: at a criterion, by its id, or behind the last one. */
interface Place {
  readonly sheetId: number;
  readonly criterion: string | null;
}

/** The page that asks for the scores of one criterion at a time, with nothing else in sight. */
export function ScoreOptions({ call, goTo }: PageProps) {
  const { source, state: read } = useMatrixSource(call);
  const { scoring, state } = useScoring(call, source);
  const [place, setPlace] = useState<Place | null>(null);
  /** The options whose problems it is time to show. */
  const [shown, setShown] = useState<readonly number[]>([]);
  const { view } = read;
  // Where she left off, which does not move while she fills in what was missing.
  const start = useMemo(() => (view == null ? null : firstUnfinished(view.decision)), [view?.sheetId]);
  const at = view == null ? null : placeOf(view, place, start);

  function go(criterion: string | null): void {
    if (view == null) return;
    const here = at === null ? undefined : view.decision.criteria[at]?.id;
    if (here !== undefined) void scoring.save(here);
    setShown([]);
    setPlace({ sheetId: view.sheetId, criterion });
  }

  function goTowards(step: 1 | -1): void {
    go(view?.decision.criteria[(at ?? 0) + step]?.id ?? null);
  }

  /** Goes on once everything that was put in can be read. */
  function goOn(): void {
    if (view == null || at === null) return;
    const wrong = positions(view.decision.options.length).filter((option) => {
      const found = readAt(view, state.drafts, at, option);
      return found !== null && isProblem(found);
    });
    if (wrong.length === 0) {
      goTowards(1);
      return;
    }
    setShown(wrong);
    focusScore(wrong[0]);
  }

  return (
    <>
      <MatrixFrame
        heading="Score one criterion at a time"
        source={source}
        state={read}
        call={call}
        goTo={goTo}
      >
        {(seen) => {
          if (seen.decision.criteria.length === 0 || seen.decision.options.length === 0) {
            return <p>This matrix has no options or no criteria yet: name some in the sheet first.</p>;
          }
          if (at === null) {
            return <ScoreDone view={seen} goTo={goTo} onCriterion={go} />;
          }
          return (
            <CriterionForm
              key={`${seen.sheetId} ${seen.decision.criteria[at]?.id}`}
              view={seen}
              criterion={at}
              scoring={scoring}
              state={state}
              shown={shown}
              onShow={setShown}
              onEnd={goOn}
            />
          );
        }}
      </MatrixFrame>
      {view != null && (
        <ScoreFooter
          scoring={scoring}
          state={state}
          isLast={at !== null && at === view.decision.criteria.length - 1}
          onNext={at === null ? null : goOn}
          onBack={at === null || at === 0 ? null : () => goTowards(-1)}
          onCriterion={go}
          onRefresh={() => void source.refresh()}
        />
      )}
    </>
  );
}

/** The place of her criterion in the decision, null behind the last one; where she left off when it is gone. */
function placeOf(
  { sheetId, decision }: MatrixView,
  place: Place | null,
  start: number | null,
): number | null {
  if (place === null || place.sheetId !== sheetId) return start;
  if (place.criterion === null) return null;
  const at = decision.criteria.findIndex(({ id }) => id === place.criterion);
  return at < 0 ? firstUnfinished(decision) : at;
}
