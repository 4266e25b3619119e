import { isBlank } from '../core/blank';
import type { Score } from '../core/decision_matrix';
import { serialNumber } from '../core/serial_number';
import { connectedGroups, judgmentsOf } from '../core/weights/pairs';
import { type NamedGrid, namedGrid, numberAt, placeOf, sizeOf } from './grid';
import { refuse } from './problem';

/** Comparisons as the methods of core take them; criteria whose row and column are all blank are left out. */
export interface PairsGrid {
  readonly grid: NamedGrid;
  /** The criteria in use, as places in the range. */
  readonly used: readonly number[];
  /** `pairs[i][j]` over the criteria in use. */
  readonly pairs: readonly (readonly Score[])[];
}

const MOST_CRITERIA = 100;

/** Nobody means more than this, and nothing overflows up to it. */
const LARGEST_RATIO = 1e9;

/** A judgment and its reciprocal on the other side may differ by this part: 3 and 0.33 are meant to be one. */
const ROUNDED = 0.05;

/** Reads a square of comparisons: either triangle or both, blank where a pair was not compared. */
export function readPairs(argument: unknown): PairsGrid {
  const grid = namedGrid('Pairs', argument);
  const { rows, columns } = grid;
  if (rows !== columns) refuse({ code: 'not-square', size: sizeOf(grid) });
  if (rows > MOST_CRITERIA) refuse({ code: 'pairs-too-many', size: sizeOf(grid), most: MOST_CRITERIA });
  const all = Array.from({ length: rows }, (_, row) => row);
  const judgments = all.map((row) => all.map((column) => judgmentAt(grid, row, column)));
  for (const row of all) for (const column of all) checkBothSides(grid, judgments, row, column);

  const used = all.filter((at) => all.some((other) => !isEmpty(judgments, at, other)));
  const pairs = used.map((row) => used.map((column) => judgments[row]?.[column] ?? null));
  if (judgmentsOf(pairs).length === 0 && used.length !== 1) refuse({ code: 'pairs-empty' });
  const [first, second] = connectedGroups(pairs);
  if (second !== undefined) {
    const named = (group: readonly number[]) => criteriaText(group.map((at) => used[at] as number));
    refuse({ code: 'pairs-not-connected', first: named(first as number[]), second: named(second) });
  }
  return { grid, used, pairs };
}

function judgmentAt(grid: NamedGrid, row: number, column: number): Score {
  const place = placeOf(grid, row, column);
  const cell: unknown = grid.cells[row]?.[column];
  if (!isBlank(cell) && serialNumber(cell) !== null) refuse({ code: 'pair-is-date', place });
  const ratio = numberAt(grid, row, column);
  if (ratio === null) return null;
  if (ratio < 1 / LARGEST_RATIO || ratio > LARGEST_RATIO)
    refuse({ code: 'pair-not-positive', place, text: String(ratio) });
  if (row === column && ratio !== 1) refuse({ code: 'pair-diagonal', place, text: String(ratio) });
  return ratio;
}

type Judgments = readonly (readonly Score[])[];

function checkBothSides(grid: NamedGrid, judgments: Judgments, row: number, column: number): void {
  const above = judgments[row]?.[column] ?? null;
  const below = judgments[column]?.[row] ?? null;
  if (row >= column || above === null || below === null) return;
  if (Math.abs(Math.log(above) + Math.log(below)) <= ROUNDED) return;
  refuse({
    code: 'pair-contradicts',
    place: placeOf(grid, column, row),
    text: String(below),
    other: placeOf(grid, row, column),
    otherText: String(above),
  });
}

function isEmpty(judgments: Judgments, at: number, other: number): boolean {
  return (judgments[at]?.[other] ?? null) === null && (judgments[other]?.[at] ?? null) === null;
}

/** "criterion 1", "criteria 1 and 3", "criteria 1, 2 and 4 more" */
function criteriaText(group: readonly number[]): string {
  const numbers = group.map((at) => String(at + 1));
  if (numbers.length === 1) return `criterion ${numbers[0]}`;
  const last = numbers.length > 3 ? `${numbers.length - 2} more` : numbers[numbers.length - 1];
  return `criteria ${numbers.slice(0, numbers.length > 3 ? 2 : -1).join(', ')} and ${last}`;
}
