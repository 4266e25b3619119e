/** The built functions on whole columns (`B:B`): what is right on the filled cells is right on all, for one look at each cell. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type * as functions from '../../src/functions/index';

type Cells = unknown[][];

const ROWS = 5000;

const context = vm.createContext({});
vm.runInContext(readFileSync(path.resolve(__dirname, '../../dist/Code.js'), 'utf8'), context);
const built = context as Record<string, (...args: unknown[]) => unknown>;

/** A range of filled rows as the whole of its columns. */
const whole = (rows: Cells): Cells => [
  ...rows,
  ...Array.from({ length: ROWS - rows.length }, () => new Array(rows[0]?.length ?? 1).fill('')),
];

/** The same cells, counting how often one is looked at. */
function counted(rows: Cells, count: () => void): Cells {
  return rows.map(
    (row) =>
      new Proxy(row, {
        get(cells, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) count();
          return Reflect.get(cells, key, receiver);
        },
      }),
  );
}

const scores: Cells = [
  [3, 4, 5],
  [80, 95, 70],
  [30, 45, 10],
];
const weights: Cells = [[3], [2], [1]];
const worst: Cells = [[1], [50], [60]];
const best: Cells = [[5], [120], [0]];
const matrix = [scores, weights, worst, best];
/** A square of judgments has as many rows as columns, so whole columns of it are a square and blanks. */
const pairs: Cells = [
  [1, 2, 4],
  ['', 1, 2],
  ['', '', 1],
];

const CALLS: Record<keyof typeof functions, Cells[]> = {
  CENTRAL_WEIGHTS: matrix,
  CONTRIBUTION: matrix,
  DECISION_SUMMARY: [[['Stay', 'Go', 'Wait']], ...matrix],
  DOMINATED_BY: matrix,
  FIRST_PLACE_SHARE: matrix,
  MIDVALUE_SCORE: [scores, worst, best, [[3], [80], [20]]],
  PAIRS_CONSISTENCY: [pairs],
  RANK_ACCEPTABILITY: matrix,
  TIPPING_SCORE: matrix,
  TIPPING_WEIGHT: matrix,
  WEIGHT_SHARE: [weights],
  WEIGHTED_RANK: matrix,
  WEIGHTED_SCORE: matrix,
  WEIGHTS_FROM_PAIRS: [pairs],
  WEIGHTS_FROM_RANKS: [[[1], [2], [3]]],
};

const isBlankRow = (row: unknown) => Array.isArray(row) && row.every((cell) => cell === '');

/** A result without the blank rows below it, which stand beside blank cells. */
function filled(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const rows: unknown[] = [...result];
  while (rows.length > 0 && isBlankRow(rows.at(-1))) rows.pop();
  return rows;
}

test.each(Object.entries(CALLS))('%s of whole columns is that of the filled cells', (name, args) => {
  const call = built[name] as (...args: unknown[]) => unknown;
  let looks = 0;
  const columns = args.map((rows) =>
    // The names of the options are one row beside whatever the criteria are.
    rows.length === 1
      ? rows
      : counted(whole(rows), () => {
          looks += 1;
        }),
  );
  const cells = columns.reduce((sum, rows) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  const found = call(...columns);
  // A few looks at each cell of a full sheet are far below five seconds, and nothing grows with the square of the rows.
  expect(looks).toBeLessThan(12 * cells);
  expect(JSON.stringify(filled(found))).toBe(JSON.stringify(filled(call(...args))));
});
