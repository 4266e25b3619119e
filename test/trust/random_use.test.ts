/** A person at random: edits, the sidebar, undo, duplicates and copies, against a model that anybody can check. */
import fc from 'fast-check';
import { makeCopy } from '../../host/headless';
import type { SavedFile } from '../../host/open_host';
import type { MatrixView, RoundsView } from '../../src/api';
import { type Model, otherwise, totalsOf } from './random/model';
import { matrixOf, type Picks, type Play, STEPS } from './random/steps';
import { IS_WHOLE, tell } from './tally';
import { BY_HAND, FILES, MATRIX, reopened, savedFile, trusted } from './year_file';

jest.setTimeout(IS_WHOLE ? 3_600_000 : 300_000);

/** Milliseconds for all sequences of a test where not everything is tried. */
const TIME = 15_000;
const SEED = 20_261_126;
/** How many sequences of each kind, where somebody wants another number of them. */
const ASKED = process.env.TRUST_SEQUENCES === undefined ? null : Number(process.env.TRUST_SEQUENCES);

let year: SavedFile;
beforeAll(async () => {
  year = await savedFile('year');
});

/** What the year's file holds, as anybody reads it. */
const START: Model = {
  matrices: [
    {
      sheet: MATRIX,
      kind: 'made',
      criteria: [
        { name: 'Purpose', weight: 3, worst: 1, best: 5, scores: [3, 4, 5] },
        { name: 'Pay', weight: 2, worst: 50_000, best: 120_000, scores: [80_000, 95_000, null] },
        { name: '=Commute', weight: 1, worst: 60, best: 0, scores: [30, 45, 0] },
      ],
      options: ['Current role', 'NewCo', 'Own studio'],
      baseline: 0,
    },
    {
      sheet: BY_HAND,
      kind: 'adopted',
      criteria: [
        { name: 'Pay', weight: 3, worst: 0, best: 10, scores: [5, 9, 2] },
        { name: 'Fun', weight: 1, worst: 0, best: 10, scores: [8, 4, null] },
      ],
      options: ['Stay', 'Go', 'Wait'],
      baseline: null,
    },
  ],
  inView: 0,
  rounds: 2,
  count: 0,
};

interface Move extends Picks {
  step: string;
}

const number = fc.nat({ max: 60 });
const move: fc.Arbitrary<Move> = fc.record({
  step: fc.constantFrom(...Object.keys(STEPS)),
  a: number,
  b: number,
  c: number,
});

/** Plays a sequence; an error that tells the whole story where the file and the model part. */
async function play(moves: readonly Move[], calculates: boolean): Promise<void> {
  const game: Play = {
    file: reopened(year, calculates),
    model: structuredClone(START),
    undoable: null,
    script: [],
    reopen: (isCopy) => {
      const old = game.file;
      game.file = isCopy
        ? trusted(makeCopy(old, { keepsMetadata: false, calculates, files: FILES }))
        : reopened(old.standIn.save(), calculates);
      if (isCopy) game.file.standIn.open();
      old.standIn.dispose();
      game.file.user.switchTo(matrixOf(game).sheet);
    },
  };
  // A formula that moves has no value until something is calculated, so these are numbers then.
  if (!calculates)
    [3, 1].forEach((weight, at) => game.file.user.type(`'${BY_HAND}'!B${at + 2}`, String(weight)));
  game.file.user.switchTo(MATRIX);
  try {
    for (const { step, ...picks } of moves) await STEPS[step]?.(game, picks);
    const wrong = await partings(game, calculates);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  } catch (error) {
    const story = game.script.map((sentence, at) => `${at + 1}. She ${sentence}.`).join('\n');
    throw new Error(`${story}\nThen: ${error instanceof Error ? error.message : error}`);
  } finally {
    game.file.standIn.dispose();
  }
}

/** Where the file and the model part, in words. */
async function partings(
  { file, model: { matrices, rounds: recorded } }: Play,
  calculates: boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const matrix of matrices) {
    file.user.switchTo(matrix.sheet);
    const view = await file.call<MatrixView | null>('readMatrix');
    if (view === null) return [`no matrix is found on ${matrix.sheet}`];
    // The baseline is a formula, which has a value only where something is calculated.
    const model = calculates ? matrix : { ...matrix, baseline: view.decision.baseline };
    wrong.push(...otherwise(model, view.decision).map((parting) => `on ${matrix.sheet} ${parting}`));
    if (calculates && matrix.kind === 'made') wrong.push(...wrongTotals(file, matrix));
  }
  const { rounds } = await file.call<RoundsView>('readRounds');
  const kept = file.user.sheetNames().includes('Rounds')
    ? file.user
        .readRange('Rounds!A2:A60')
        .flat()
        .filter((cell) => typeof cell === 'number').length
    : rounds.length;
  if (kept !== recorded) wrong.push(`${recorded} rounds were recorded and ${kept} are kept`);
  return wrong;
}

/** The row of totals against what anybody computes from the cells. */
function wrongTotals({ user }: Play['file'], matrix: Model['matrices'][number]): string[] {
  const labels = user.readRange('A1:A60').flat();
  const row = labels.indexOf('Weighted score (0–100)') + 1;
  const heads =
    user.readRange(`A${labels.indexOf('Criterion') + 1}:Z${labels.indexOf('Criterion') + 1}`)[0] ?? [];
  const cells = user.readRange(`A${row}:Z${row}`)[0] ?? [];
  return totalsOf(matrix).flatMap((total, option) => {
    const name = matrix.options[option] ?? '';
    const shown = cells[heads.indexOf(name)] ?? null;
    const isRight =
      total === null
        ? typeof shown !== 'number'
        : typeof shown === 'number' && Math.abs(shown - total) < 1e-9;
    return isRight ? [] : [`on ${matrix.sheet} the total of ${name} should be ${total} and is ${shown}`];
  });
}

test.each([
  ['what is read is what was typed', false, { whole: 3000, share: 300 }],
  ['what is calculated is what anybody computes', true, { whole: 400, share: 25 }],
] as const)('after any sequence of steps %s', async (_claim, calculates, runs) => {
  let played = 0;
  const sequences = fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 14 }), async (moves) => {
    played += 1;
    await play(moves, calculates);
  });
  const report = await fc.check(sequences, {
    seed: SEED,
    numRuns: ASKED ?? (IS_WHOLE ? runs.whole : runs.share),
    ...(!IS_WHOLE && ASKED === null && { interruptAfterTimeLimit: TIME, markInterruptAsFailure: false }),
  });
  // A run that was out of time before its first sequence ended counts as failed, but has no error.
  const story = report.errorInstance instanceof Error ? report.errorInstance.message : '';
  tell({ what: 'sequences of steps at random', tried: played, lost: story === '' ? 0 : 1 });
  expect(story).toBe('');
  expect(played).toBeGreaterThan(0);
});
