import { useMemo, useState } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { createDraftSaver } from '../draft_saver';
import { AttemptFooter } from '../matrix/attempt_footer';
import { MatrixFrame } from '../matrix/matrix_frame';
import type { MatrixSource, SourceState } from '../matrix/source';
import { useAttempt } from '../matrix/use_attempt';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { useLocale } from '../ui/locale';
import { useFlush } from '../ui/use_flush';
import { readWeights } from './read_weights';
import { TrialRanking } from './trial_ranking';
import { beginningOf, byKey, isSameSheet, isSameWeight, type Weighable, weighableOf } from './weighable';
import { encodeWeighting } from './weighting_text';
import { weightless } from './weightless';
import { applyLabel, replacedFormulas, weightsBack, weightsChange } from './weights_change';
import { isSameStart, type WeightsDraft } from './weights_draft';
import { WeightsEditor } from './weights_editor';

interface WeightsOfSheetProps extends PageProps {
  source: MatrixSource;
  state: SourceState;
  view: MatrixView;
}

/** Sets the weights of the matrix on one sheet. What is put in is kept with the matrix; weights are written on Apply. */
export function WeightsOfSheet({ source, state, view, call, goTo }: WeightsOfSheetProps) {
  const locale = useLocale();
  const weighable = useMemo(() => weighableOf(view), [view]);
  const begun = useMemo(() => beginningOf(weighable, locale), [weighable, locale]);
  /** The criteria whose problems it is time to show. */
  const [shown, setShown] = useState<readonly string[]>([]);
  const [saver] = useState(() =>
    createDraftSaver(
      (text) => call('saveWeighting', view.sheetId, JSON.parse(text)),
      keptText(begun.draft, weighable),
      () => {},
    ),
  );
  useFlush(saver.flush);
  const attempt = useAttempt<WeightsDraft, Weighable>(
    source,
    async (weighed, work) => {
      saver.pause();
      try {
        const { weights } = readWeights(work, weighed.criteria, locale);
        const text = keptText(work, weighed, weights);
        // First how they were set, then the weights in a write of their own, which one Undo takes back.
        await call('saveWeighting', weighed.view.sheetId, JSON.parse(text));
        const applied = await call('applyWeights', weightsChange(weighed.view, weights, true));
        saver.settle(text);
        return applied;
      } catch (error) {
        saver.resume();
        throw error;
      }
    },
    (now, before) => weightsBack(call, now, before),
  );

  const { criteria } = weighable;
  const work = attempt.on(weighable);
  const draft = work ?? begun.draft;
  const { weights, problems } = readWeights(draft, criteria, locale);
  const asNumbers = weights.map((weight) => weight ?? 0);
  const isInSheet =
    problems.length === 0 &&
    weights.every((weight, at) => isSameWeight(weight, weighable.weights[at] ?? null));
  const isScored = view.decision.scores.some((row) => row.some((score) => score !== null));
  const replaced = replacedFormulas(view, weights);
  const fieldOf = (key: string) => `weight-${criteria.findIndex((criterion) => criterion.key === key)}`;

  function handleChange(next: WeightsDraft): void {
    if (!isSameStart(next, draft)) setShown([]);
    attempt.change(weighable, next);
    saver.put(keptText(next, weighable));
  }

  function forget(): void {
    attempt.forget();
    setShown([]);
    saver.put(keptText(begun.draft, weighable));
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
      <MatrixFrame heading="Set weights" source={source} state={state} call={call} goTo={goTo}>
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
              {problems.length === 0 && <TrialRanking weighable={weighable} weights={asNumbers} />}
            </>
          )
        }
      </MatrixFrame>
      {criteria.length > 0 && (
        <AttemptFooter
          attempt={attempt}
          hasNewer={state.newer !== undefined && !isSameSheet(state.newer, view)}
          label={applyLabel(replaced)}
          onWrite={handleApply}
          isDone={isInSheet}
          back={work && 'Reset'}
          onForget={forget}
        >
          <p class="hint" role="status">
            {isInSheet ? (
              <>
                These weights are in the sheet.{' '}
                <Button look="link" onClick={() => goTo(isScored ? 'insights' : 'score')}>
                  {isScored ? 'See Insights' : 'Score the options'}
                </Button>
              </>
            ) : (
              <>
                Nothing is written to the sheet until you apply. {problems.length === 0 && replaced}{' '}
                {problems.length === 0 && weightless(criteria, weights)}
              </>
            )}
          </p>
        </AttemptFooter>
      )}
    </>
  );
}

/** How weights are set, as text: with the weights in the sheet, and those that are about to be written. */
function keptText(
  draft: WeightsDraft,
  { criteria, weights }: Weighable,
  applied: readonly (number | null)[] = weights,
): string {
  return JSON.stringify(encodeWeighting(draft, [byKey(criteria, weights), byKey(criteria, applied)]));
}
