import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { createDraftSaver } from '../draft_saver';
import { MatrixFrame } from '../matrix/matrix_frame';
import type { MatrixSource, SourceState } from '../matrix/source';
import type { PageProps } from '../page';
import { failureSentence } from '../text/failure_sentence';
import { readWeights } from './read_weights';
import { SetWeightsFooter } from './set_weights_footer';
import { TrialRanking } from './trial_ranking';
import { beginningOf, isClose, isSameSheet, weighableOf, weightingOf, weightsChange } from './weighable';
import type { WeightsDraft } from './weights_draft';
import { WeightsEditor } from './weights_editor';

interface WeightsOfSheetProps extends PageProps {
  source: MatrixSource;
  state: SourceState;
  view: MatrixView;
}

const CHANGED =
  'The weights in the sheet are not those that were set here. They are shown as points; your answers by other ways are kept.';
const NO_CRITERIA = 'This matrix has no criteria yet: type the name of each in its first column.';

/** Sets the weights of the matrix on one sheet. What is put in is kept with the matrix; weights are written on Apply. */
export function WeightsOfSheet({ source, state, view, call, goTo }: WeightsOfSheetProps) {
  const { sheetId } = view;
  const [work, setWork] = useState<WeightsDraft | null>(null);
  const [shown, setShown] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [phase, setPhase] = useState<'setting' | 'applying' | 'done'>('setting');
  const [saver] = useState(() =>
    createDraftSaver(
      (text) => call('saveWeighting', sheetId, text),
      view.weighting ?? '',
      () => {},
    ),
  );
  // Before the next paint: no reading may come in between.
  useLayoutEffect(() => source.hold(work !== null), [source, work]);
  useEffect(() => {
    window.addEventListener('pagehide', saver.flush);
    return () => {
      saver.flush();
      window.removeEventListener('pagehide', saver.flush);
    };
  }, [saver]);

  const weighable = useMemo(() => weighableOf(view), [view]);
  const begun = useMemo(() => beginningOf(weighable), [weighable]);
  const { criteria } = weighable;
  const draft = work ?? begun.draft;
  const read = readWeights(draft, criteria);
  const isInSheet =
    read.problems.length === 0 &&
    read.weights.every((weight, at) => isClose(weight, weighable.weights[at] ?? 0));
  const fieldOf = (key: string) => `weight-${criteria.findIndex((criterion) => criterion.key === key)}`;
  const keyOf = (key: string | null) => key ?? criteria[0]?.key ?? '';
  const hasNewer = state.newer !== undefined && !isSameSheet(state.newer, view);

  function handleChange(next: WeightsDraft): void {
    setPhase('setting');
    setFailure(null);
    if (next.method !== draft.method) setShown([]);
    setWork(next);
    saver.put(weightingOf(weighable, next));
  }

  function handleReset(): void {
    setWork(null);
    setShown([]);
    setFailure(null);
    saver.put(view.weighting ?? '');
  }

  async function handleRefresh(): Promise<void> {
    handleReset();
    source.hold(false);
    source.accept();
    await source.refresh();
  }

  async function handleApply(): Promise<void> {
    if (phase === 'applying' || isInSheet) return;
    const [first] = read.problems;
    if (first !== undefined) {
      setShown(read.problems.map(({ key }) => keyOf(key)));
      document.getElementById(fieldOf(keyOf(first.key)))?.focus();
      return;
    }
    setPhase('applying');
    setFailure(null);
    await saver.pause();
    try {
      const applied = await call('applyWeights', weightsChange(weighable, draft, read.weights));
      saver.settle(applied.weighting ?? '');
      setWork(null);
      source.hold(false);
      source.replace(applied);
      setPhase('done');
    } catch (error) {
      saver.resume();
      setFailure(failureSentence(error));
      setPhase('setting');
    }
  }

  return (
    <>
      <MatrixFrame heading="Set weights" source={source} state={state} goTo={goTo}>
        {() =>
          criteria.length === 0 ? (
            <p>{NO_CRITERIA}</p>
          ) : (
            <>
              {begun.isChanged && work === null && <p class="notice">{CHANGED}</p>}
              <p>How much it matters to you to go from worst to best on each criterion.</p>
              <div inert={phase === 'applying'}>
                <WeightsEditor
                  criteria={criteria}
                  draft={draft}
                  onChange={handleChange}
                  fieldOf={fieldOf}
                  onLeave={(key) => setShown([...new Set([...shown, key])])}
                  problemAt={(key) =>
                    shown.includes(key)
                      ? read.problems.find((problem) => keyOf(problem.key) === key)
                      : undefined
                  }
                />
              </div>
              {read.problems.length === 0 && <TrialRanking weighable={weighable} weights={read.weights} />}
            </>
          )
        }
      </MatrixFrame>
      {criteria.length > 0 && (
        <SetWeightsFooter
          hasNewer={hasNewer}
          failure={failure}
          isApplying={phase === 'applying'}
          isInSheet={isInSheet}
          isDone={phase === 'done' && isInSheet}
          onApply={() => void handleApply()}
          onReset={work === null ? null : handleReset}
          onRefresh={() => void handleRefresh()}
          onInsights={() => goTo('insights')}
        />
      )}
    </>
  );
}
