import { useCallback } from 'preact/hooks';
import type { Criterion } from '../../src/decision/decision';
import type { WiderScale } from '../../src/insight/outside';
import { scoreCell } from '../../src/table/map';
import type { SetAside } from '../../src/table/matrix/title_note';
import { AttemptFooter } from '../matrix/attempt_footer';
import { MatrixPage } from '../matrix/matrix_page';
import type { Matrix } from '../matrix/model';
import { useAttempt } from '../matrix/use_attempt';
import { useMatrixSource } from '../matrix/use_matrix_source';
import { useReading } from '../matrix/use_reading';
import { useSelectCell } from '../matrix/use_select_cell';
import { missedMustsHeadline } from '../options/missed_musts';
import { MissedMustsNote } from '../options/missed_musts_note';
import type { PageProps } from '../page';
import { OldScoresNote } from '../rounds/old_scores_note';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { applyLabel, replacedFormulas, weightsBack, weightsChange } from '../weights/weights_change';
import { halfWritten } from './half_words';
import './insights.css';
import { InsightsBody } from './insights_body';
import type { HalfSaid } from './section_props';
import { isSameWeights } from './what_if';

/** The page that says how sure the result is and what would tip it. */
export function Insights({ call, goTo, part }: PageProps) {
  const { source, state } = useMatrixSource(call);
  const { select, failure: selectFailure } = useSelectCell(call);
  const sorted = useReading(useCallback(() => call('readOptions'), [call]));
  const trial = useAttempt<readonly number[]>(
    source,
    ({ view }, weights) => call('applyWeights', weightsChange(view, weights, true)),
    (now, before) => weightsBack(call, now, before),
  );

  /** What the headline says of musts on the sheet of options; undefined while that is being read. */
  function optionMusts({ view }: Matrix): string[] | undefined {
    if (sorted.answer != null) return missedMustsHeadline(view.decision.options, sorted.answer);
    if (sorted.answer === null) return [];
    return sorted.failure === null
      ? undefined
      : ['The sheet of options could not be read, so its musts are not in this.'];
  }

  function selectScore({ view, options }: Matrix, criterion: number, option: number): void {
    const cell = scoreCell(view.map, criterion, options[option] ?? 0);
    if (cell !== null) void select(view.sheetId, cell.row, cell.column);
  }

  /** At once, or, where it would replace a formula of hers, as weights that are tried and asked about. */
  function setWeight(matrix: Matrix, criterion: number, weight: number): void {
    const weights = matrix.decision.weights.map((own, at) => (at === criterion ? weight : own));
    if (replacedFormulas(matrix.view, weights) === null) void trial.write(matrix, weights);
    else trial.change(matrix, weights);
  }

  async function setAside({ view: { sheetId } }: Matrix, question: SetAside & { isAside: boolean }) {
    try {
      source.replace(await call('setAsideQuestion', { sheetId, ...question }));
      return '';
    } catch (error) {
      return failureSentence(error);
    }
  }

  async function widen({ view }: Matrix, { criterion, worst, best, weight }: WiderScale): Promise<string> {
    const now = view.decision.criteria[criterion];
    if (now === undefined) return '';
    const expected = { id: now.id, worst: now.worst, best: now.best, weight: now.weight };
    const change = {
      sheetId: view.sheetId,
      expected,
      worst,
      best,
      weight: now.weight === null ? null : weight,
    };
    try {
      source.replace(await call('changeScale', change));
      return 'Written into the sheet.';
    } catch (error) {
      return failureSentence(error);
    }
  }

  async function giveHalf(
    { view: { sheetId } }: Matrix,
    { id, worst, best, half: now }: Criterion,
    half: number | null,
  ): Promise<HalfSaid> {
    try {
      const { view, left } = await call('changeHalf', {
        sheetId,
        expected: { id, worst, best, half: now },
        half,
      });
      source.replace(view);
      return { failure: null, said: halfWritten(half, left) };
    } catch (error) {
      return { failure: failureSentence(error), said: '' };
    }
  }

  return (
    <MatrixPage
      heading="Insights"
      source={source}
      state={state}
      call={call}
      goTo={goTo}
      footer={(matrix) => {
        const tried = trial.on(matrix);
        const replaced = tried && replacedFormulas(matrix.view, tried);
        return (
          <AttemptFooter
            attempt={trial}
            failure={trial.failure ?? selectFailure}
            hasNewer={state.newer !== undefined}
            label={applyLabel(replaced)}
            onWrite={tried && (() => void trial.write(matrix, tried))}
            back="Reset"
          >
            <p class="quiet">You are trying weights that are not in the sheet. {replaced}</p>
          </AttemptFooter>
        );
      }}
    >
      {(matrix, names) => {
        if (matrix.view.covered) {
          return (
            <>
              <p>
                You chose to rank the options by gut first. Until then the results stay covered, here and in
                the sheet.
              </p>
              <Button look="primary" onClick={() => goTo('gut')}>
                Rank by gut
              </Button>
            </>
          );
        }
        const { weights } = matrix.decision;
        return (
          <>
            <InsightsBody
              part={part}
              optionMusts={optionMusts(matrix)}
              matrix={matrix}
              names={names}
              tried={trial.on(matrix) ?? weights}
              onTry={(tried) => {
                if (isSameWeights(tried, weights)) trial.forget();
                else trial.change(matrix, tried);
              }}
              onWrite={() =>
                call('writeHeadline', matrix.view.sheetId).then(
                  () => 'Written into the sheet. It follows the matrix from now on.',
                  failureSentence,
                )
              }
              onSelect={(criterion, option) => selectScore(matrix, criterion, option)}
              onSelectCell={({ row, column }) => void select(matrix.view.sheetId, row, column)}
              onSetWeight={(criterion, weight) => setWeight(matrix, criterion, weight)}
              onHalf={(criterion, half) => giveHalf(matrix, criterion, half)}
              onSetAside={(question) => setAside(matrix, question)}
              goTo={goTo}
              onWiden={(wider) => widen(matrix, wider)}
            />
            <MissedMustsNote goTo={goTo} view={matrix.view} sorted={sorted.answer ?? null} />
            <OldScoresNote call={call} goTo={goTo} sheetId={matrix.view.sheetId} />
          </>
        );
      }}
    </MatrixPage>
  );
}
