import type { Score } from '../../core/decision_matrix';
import { positions } from '../../core/positions';
import { connectedGroups, judgmentsOf } from '../../core/weights/pairs';
import { isDate } from '../cell';
import { cellAt, type NamedRange, namedRange, numberAt, placeOf, sizeOf } from './range';
import { refuse } from './refusal';

/** Comparisons as the methods of core take them; criteria whose row and column are all blank are left out. */
export interface ReadPairs {
  readonly range: NamedRange;
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
export function readPairs(argument: unknown): ReadPairs {
  const range = squareOf(namedRange('Pairs', argument));
  const { rows, columns } = range;
  if (rows !== columns) refuse('not-square', 'Pairs', { size: sizeOf(range) });
  if (rows > MOST_CRITERIA) refuse('pairs-too-many', 'Pairs', { size: sizeOf(range), most: MOST_CRITERIA });
  const all = positions(rows);
  const judgments = all.map((row) => all.map((column) => judgmentAt(range, row, column)));
  const at = (row: number, column: number) => (judgments[row] as readonly Score[])[column] as Score;
  for (const row of all) for (const column of all) checkBothSides(range, at, row, column);

  const used = all.filter((row) => all.some((other) => at(row, other) !== null || at(other, row) !== null));
  const pairs = used.map((row) => used.map((column) => at(row, column)));
  if (judgmentsOf(pairs).length === 0 && used.length !== 1) refuse('pairs-empty', 'Pairs');
  const [first, second] = connectedGroups(pairs).map((group) => group.map((own) => used[own] as number));
  if (first !== undefined && second !== undefined) {
    refuse('pairs-not-connected', 'Pairs', { first: criteriaText(first), second: criteriaText(second) });
  }
  return { range, used, pairs };
}

/** Whole columns or rows without what is blank below or beside the square; the range itself where something stands there. */
function squareOf(range: NamedRange): NamedRange {
  const side = Math.min(range.rows, range.columns);
  const isBlank = (row: number, column: number) => cellAt(range, row, column) === null;
  const rest =
    range.rows > side
      ? positions(range.rows - side).every((row) => positions(side).every((at) => isBlank(side + row, at)))
      : positions(range.columns - side).every((column) =>
          positions(side).every((at) => isBlank(at, side + column)),
        );
  return rest ? { ...range, rows: side, columns: side } : range;
}

function judgmentAt(range: NamedRange, row: number, column: number): Score {
  const at = placeOf(range, row, column);
  if (isDate(cellAt(range, row, column))) refuse('pair-is-date', at);
  const ratio = numberAt(range, row, column);
  // Who fills in one side of the diagonal often fills the other with zeros.
  if (ratio === null || (ratio === 0 && row !== column)) return null;
  if (ratio < 1 / LARGEST_RATIO || ratio > LARGEST_RATIO) refuse('pair-not-positive', at, { text: ratio });
  if (row === column && ratio !== 1) refuse('pair-diagonal', at, { text: ratio });
  return ratio;
}

function checkBothSides(
  range: NamedRange,
  judgment: (row: number, column: number) => Score,
  row: number,
  column: number,
): void {
  const above = judgment(row, column);
  const below = judgment(column, row);
  if (row >= column || above === null || below === null) return;
  if (Math.abs(Math.log(above * below)) <= ROUNDED) return;
  const other = placeOf(range, row, column);
  refuse('pair-contradicts', placeOf(range, column, row), { text: below, other, otherText: above });
}

/** "criterion 1", "criteria 1 and 3", "criteria 1, 2 and 4 more" */
function criteriaText(group: readonly number[]): string {
  const numbers = group.map((at) => String(at + 1));
  if (numbers.length === 1) return `criterion ${numbers[0]}`;
  const last = numbers.length > 3 ? `${numbers.length - 2} more` : numbers[numbers.length - 1];
  return `criteria ${numbers.slice(0, numbers.length > 3 ? 2 : -1).join(', ')} and ${last}`;
}
