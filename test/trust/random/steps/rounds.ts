import type { MatrixPlace, RecordedRound } from '../../../../src/api';
import { DAYS, roundOf } from '../../year_file';
import { isRoundOf, type Model, type ModelMatrix, titleOf, unscored } from '../model';
import { MOST, matrixOf, newName, type Play, pick, type Step, say, view } from '../play';

const nextRound = ({ rounds }: Model) => 1 + Math.max(0, ...rounds.map(({ round }) => round));

/** A round is refused while nothing counts or the totals are covered. */
const canBeRecorded = ({ isCovered }: ModelMatrix) => !isCovered;

async function record(
  play: Play,
  date: number,
  decided: { choice: string; lookAgain: number } | null,
): Promise<void> {
  const matrix = matrixOf(play);
  const name = newName(play, 'Round');
  const asked = { ...roundOf((await view(play)).sheetId, date), name };
  const choice = decided && { ...decided, expected: 'To learn.', sure: 0.8 };
  const { round } = await play.file.call<RecordedRound>('recordRound', { ...asked, decided: choice });
  const kept = { ...structuredClone(matrix), title: titleOf(matrix) };
  if (round !== nextRound(play.model)) throw new Error(`The round is number ${round}.`);
  play.model.rounds.push({ round, date, name, matrix: kept, decided });
}

/** What she does on the page of rounds. */
export const ROUND_STEPS: Record<string, Step> = {
  recordsRound: async (play, { a }) => {
    if (!canBeRecorded(matrixOf(play))) return;
    say(play, 'records a round');
    await record(play, DAYS.today + a, null);
  },

  decides: async (play, { a, b }) => {
    const matrix = matrixOf(play);
    if (!canBeRecorded(matrix)) return;
    const decided = { choice: pick(matrix.options, a), lookAgain: DAYS.today + 300 + b };
    say(play, `decides for ${decided.choice}, to look again after ${300 + b} days`);
    await record(play, DAYS.today, decided);
  },

  restoresRound: async (play, { a }) => {
    const { model } = play;
    const own = model.rounds.filter((round) => isRoundOf(round, matrixOf(play)));
    if (own.length === 0 || model.matrices.length >= MOST.matrices) return;
    const { round, matrix } = pick(own, a);
    say(play, `restores round ${round}, and works on in what is made`);
    const next = nextRound(model);
    const place = await play.file.call<MatrixPlace>('restoreRound', round, DAYS.today);
    model.rounds.push({
      round: next,
      date: DAYS.today,
      name: `Round ${round} restored`,
      matrix,
      decided: null,
    });
    const said = (sure: ModelMatrix['criteria'][number]['scores'][number]['sure']) => ({
      ...unscored(),
      sure,
    });
    model.matrices.push({
      ...structuredClone(matrix),
      ...{
        sheet: place.sheetName,
        title: place.sheetName,
        kind: 'made',
        lies: 'down',
        isPlain: false,
        isCovered: false,
      },
      criteria: matrix.criteria.map((line) => ({
        ...line,
        scores: line.scores.map(({ score, sure }) => ({ ...said(sure), score })),
      })),
      ...{ gut: null, aside: [], goals: '', weighting: null },
    });
    model.inView = model.matrices.length - 1;
  },
};
