import { useMemo, useState } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { createDraftSaver } from '../draft_saver';
import { AttemptFooter } from '../matrix/attempt_footer';
import { MatrixFrame } from '../matrix/matrix_frame';
import type { MatrixSource, SourceState } from '../matrix/source';
import { useAttempt } from '../matrix/use_attempt';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { useFlush } from '../ui/use_flush';
import { readWeights } from './read_weights';
import { TrialRanking } from './trial_ranking';
import { beginningOf, isClose, isSameSheet, type Weighable, weighableOf } from './weighable';
import { encodeWeighting } from './weighting_text';
import { weightsChange } from './weights_change';
import type { WeightsDraft } from './weights_draft';
import { WeightsEditor } from './weights_editor';

interface WeightsOfSheetProps extends PageProps {
  source: MatrixSource;
  state: SourceState;
  view: MatrixView;
}

/** Sets the weights of the matrix on one sheet. What is put in is kept with the matrix; weights are written on Apply. */
export function WeightsOfSheet({ source, state, view, call, goTo }: WeightsOfSheetProps) {
  const kept = view.weighting ?? '';
  /** The criteria whose problems it is time to show. */
  const [shown, setShown] = useState<readonly string[]>([]);
  const [saver] = useState(() =>
    createDraftSaver(
      (text) => call('saveWeighting', view.sheetId, text),
      kept,
      () => {},
    ),
  );
  useFlush(saver.flush);
  const attempt = useAttempt<WeightsDraft, Weighable>(source, async (weighed, work) => {
    saver.pause();
    try {
      const { weights } = readWeights(work, weighed.criteria);
      const applied = await call(
        'applyWeights',
        weightsChange(weighed.view, weighed.rows, weights, encodeWeighting(work, weighed.criteria, weights)),
      );
      saver.settle(applied.weighting ?? '');
      return applied;
    } catch (error) {
      saver.resume();
      throw error;
    }
  });

  const weighable = useMemo(() => weighableOf(view), [view]);
  const begun = useMemo(() => beginningOf(weighable), [weighable]);
  const { criteria } = weighable;
  const work = attempt.on(weighable);
  const draft = work ?? begun.draft;
  const { weights, problems } = readWeights(draft, criteria);
  const isInSheet =
    problems.length === 0 && weights.every((weight, at) => isClose(weight, weighable.weights[at] ?? 0));
  const fieldOf = (key: string) => `weight-${criteria.findIndex((criterion) => criterion.key === key)}`;

  function handleChange(next: WeightsDraft): void {
    if (next.method !== draft.method) setShown([]);
    attempt.change(weighable, next);
    saver.put(encodeWeighting(next, criteria, weighable.weights));
  }

  function forget(): void {
    attempt.forget();
    setShown([]);
    saver.put(kept);
  }

  function handleApply(): void {
    if (isInSheet) return;
    const [first] = problems;
    if (first === undefined) {
      void attempt.write(weighable, draft);
      return;
    }
    setShown(problems.map(({ key }) => key));
    document.getElementById(fieldOf(first.key))?.focus();
  }

  return (
    <>
      <MatrixFrame heading="Set weights" source={source} state={state} goTo={goTo}>
        {() =>
          criteria.length === 0 ? (
            <p>This matrix has no criteria yet: type the name of each in its first column.</p>
          ) : (
            <>
              {begun.isChanged && work === null && (
                <p class="notice">
                  The weights in the sheet are not those that were set here. They are shown as points; your
                  answers by other ways are kept.
                </p>
              )}
              <div inert={attempt.isWriting}>
                <WeightsEditor
                  criteria={criteria}
                  draft={draft}
                  onChange={handleChange}
                  fieldOf={fieldOf}
                  onLeave={(key) => setShown([...shown, key])}
                  problemAt={(wanted) =>
                    shown.includes(wanted) ? problems.find(({ key }) => key === wanted) : undefined
                  }
                />
              </div>
              {problems.length === 0 && <TrialRanking weighable={weighable} weights={weights} />}
            </>
          )
        }
      </MatrixFrame>
      {criteria.length > 0 && (
        <AttemptFooter
          attempt={attempt}
          hasNewer={state.newer !== undefined && !isSameSheet(state.newer, view)}
          label="Apply"
          onWrite={handleApply}
          isDone={isInSheet}
          back={work && 'Reset'}
          onForget={forget}
        >
          <p class="hint" role="status">
            {isInSheet ? (
              <>
                These weights are in the sheet.{' '}
                <Button look="link" onClick={() => goTo('insights')}>
                  See Insights
                </Button>
              </>
            ) : (
              'Nothing is written to the sheet until you apply.'
            )}
          </p>
        </AttemptFooter>
      )}
    </>
  );
}
