import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Headless, type HeadlessOptions, openHeadless } from '../../host/headless';
import type { MatrixCells, MatrixPlace, MatrixView } from '../../src/api';
import type { Score } from '../../src/core/decision_matrix';
import { competitionRanks } from '../../src/core/rank';
import { shares } from '../../src/core/share';
import { decisionScores } from '../../src/core/weighted_score';
import type { Decision } from '../../src/decision/draft_decision';
import { columnLetters } from '../../src/sheet/layout';

/** The career move of the story: six companies and the current role, seven criteria. */
export const careerMove: Decision = JSON.parse(
  readFileSync(path.join(__dirname, '../../examples/career_move.json'), 'utf8'),
);

/** A decision of any size, all scores given. */
export function decisionOf(criteria: number, options: number): Decision {
  const count = (size: number) => Array.from({ length: size }, (_, index) => index);
  return {
    title: `${criteria} × ${options}`,
    options: count(options).map((option) => `Option ${option + 1}`),
    baseline: 0,
    criteria: count(criteria).map((criterion) => ({
      name: `Criterion ${criterion + 1}`,
      kind: 'rating',
      worst: 1,
      best: 5,
      unit: '',
      weight: criterion + 1,
    })),
    scores: count(criteria).map((criterion) =>
      count(options).map((option) => 1 + ((criterion * 3 + option) % 5)),
    ),
  };
}

export interface OpenMatrix extends Headless {
  place: MatrixPlace;
  /** Calls a server function as the sidebar does. */
  call<T>(name: string, ...args: unknown[]): Promise<T>;
  /** What the sidebar gets, and the scores as they stand in the sheet in view. */
  read(): Promise<MatrixCells & MatrixView>;
}

/** A spreadsheet with the add-on, in which the wizard has just created this matrix. */
export async function openMatrix(decision: Decision, options: HeadlessOptions = {}): Promise<OpenMatrix> {
  const opened = openSheets(options);
  const place = await opened.call<MatrixPlace>('createMatrix', decision);
  await opened.standIn.settled();
  return { ...opened, place };
}

/** A spreadsheet with the add-on and no matrix yet. */
export function openSheets(options: HeadlessOptions = {}): Omit<OpenMatrix, 'place'> {
  const headless = openHeadless(options);
  headless.standIn.open();
  const call = <T>(name: string, ...args: unknown[]) =>
    headless.standIn.callFromClient(name, args) as Promise<T>;
  const read = async () => {
    const view = await call<MatrixView>('readMatrix');
    const last = columnLetters(view.left + view.options.length - 1) + (view.top + view.criteria.length - 1);
    const scores = headless.user.readRange(`${columnLetters(view.left)}${view.top}:${last}`);
    return { ...view, scores };
  };
  return { ...headless, call, read };
}

/** What the sheet shows in a row of results, found by its label in column A: one value per named option. */
export function results({ user }: Pick<OpenMatrix, 'user'>, view: MatrixView, label: string): unknown[] {
  const row =
    user.readRange(`A1:A${view.top + view.criteria.length + 8}`).findIndex(([cell]) => cell === label) + 1;
  const line = user.readRange(`A${row}:${columnLetters(view.left + view.options.length - 1)}${row}`)[0] ?? [];
  return view.options.flatMap((name, index) => (name === '' ? [] : [line[view.left - 1 + index] ?? null]));
}

/** What the core computes from the same cells: one value per named option. */
export function computed(view: MatrixCells) {
  const rows = view.criteria.flatMap((name, index) => (name === '' ? [] : [index]));
  const columns = view.options.flatMap((name, index) => (name === '' ? [] : [index]));
  const scores = rows.map((row) => columns.map((column) => (view.scores[row]?.[column] ?? null) as Score));
  const weights = rows.map((row) => Number(view.weights[row] ?? 0));
  const anchors = rows.map((row) => ({ worst: Number(view.worst[row]), best: Number(view.best[row]) }));
  const totals = decisionScores(scores, weights, anchors);
  const baseline = view.options.filter((name) => name !== '').indexOf(view.baseline);
  const reference = totals[baseline] ?? null;
  return {
    totals,
    ranks: competitionRanks(totals),
    gaps: totals.map((total) => (total === null || reference === null ? null : total - reference)),
    shares: shares(weights),
    scored: columns.map((_, option) => scores.filter((row) => row[option] !== null).length),
    criteria: rows.length,
  };
}

/** Every computed cell of the matrix in view equals the core, to the last digits. */
export async function expectConsistent(matrix: OpenMatrix): Promise<MatrixCells & MatrixView> {
  await matrix.standIn.settled();
  const view = await matrix.read();
  const expected = computed(view);
  const close = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : expect.closeTo(value, 9)));
  expect(results(matrix, view, 'Weighted score (0–100)')).toEqual(close(expected.totals));
  expect(results(matrix, view, 'Rank')).toEqual(expected.ranks);
  expect(results(matrix, view, 'Gap to the baseline')).toEqual(close(expected.gaps));
  expect(results(matrix, view, 'Criteria scored')).toEqual(
    expected.scored.map((scored) => `${scored} of ${expected.criteria}`),
  );
  const share = columnLetters(view.columns.worst - 1);
  const shareColumn = matrix.user.readRange(
    `${share}${view.top}:${share}${view.top + view.criteria.length - 1}`,
  );
  expect(shareColumn.flat().filter((cell) => typeof cell === 'number')).toEqual(close(expected.shares));
  return view;
}
