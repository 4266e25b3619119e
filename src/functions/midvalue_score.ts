import type { Anchors } from '../core/decision_matrix';
import { isBetween, straightened } from '../core/midvalue';
import { positions } from '../core/positions';
import {
  cellAt,
  counted,
  isLine,
  lengthOf,
  linePlace,
  type NamedRange,
  namedRange,
  numberAt,
  sizeOf,
} from '../door/ranges/range';
import { refuse } from '../door/ranges/refusal';
import { type Result, rowOf, type Spill } from './spill';

/**
 * Scores straightened where the first steps count for more than the last: give the score that is half as good as the best, and
 * put the result in place of the scores in WEIGHTED_SCORE. For one criterion or a whole matrix; text stays as it is, so that
 * WEIGHTED_SCORE names it.
 *
 * @param {range} scores The scores of one criterion, or one per criterion and option; blanks stay blank.
 * @param {range} worst The worst possible score per criterion, or one for all.
 * @param {range} best The best possible score per criterion, or one for all.
 * @param {range} midvalue The score that is half as good as the best, between worst and best. In a column or row of them: blank for a criterion whose steps all count the same.
 * @customfunction
 */
export function MIDVALUE_SCORE(scores: unknown, worst: unknown, best: unknown, midvalue: unknown): Spill {
  const range = namedRange('Scores', scores);
  const lines = {
    worst: namedRange('Worst', worst),
    best: namedRange('Best', best),
    midvalue: namedRange('Midvalue', midvalue),
  };
  const long = Object.values(lines).find((line) => line.rows * line.columns > 1);
  if (long !== undefined && !isLine(long)) refuse('not-a-line', long.name, { size: sizeOf(long) });
  const across = long !== undefined && long.rows === 1;
  const count = long === undefined ? 1 : across ? range.columns : range.rows;
  for (const line of Object.values(lines)) checkSize(line, range, across, count);
  const bends = positions(count).map((criterion) => bendAt(lines, criterion, count > 1));
  return positions(range.rows).map((row) =>
    rowOf(
      positions(range.columns).map((column) => {
        const criterion = long === undefined ? 0 : across ? column : row;
        return scoreAt(range, row, column, bends[criterion] ?? null);
      }),
    ),
  );
}

/** The scale of a criterion whose steps do not all count the same. */
interface Bend {
  readonly anchors: Anchors;
  readonly half: number;
}

/** One cell for all criteria, or a line as long as the scores have criteria, lying the same way. */
function checkSize(line: NamedRange, scores: NamedRange, across: boolean, count: number): void {
  if (line.rows * line.columns === 1) return;
  if (isLine(line) && lengthOf(line) === count && (line.rows === 1) === across) return;
  const wanted = counted(count, across ? 'column' : 'row');
  refuse('size', line.name, { size: sizeOf(line), against: `Scores with ${sizeOf(scores)}`, wanted });
}

/** Null: every step of this criterion counts the same. A scale that is not finished is for WEIGHTED_SCORE to leave out. */
function bendAt(
  lines: Record<'worst' | 'best' | 'midvalue', NamedRange>,
  criterion: number,
  isOneOfMany: boolean,
): Bend | null {
  const numberOf = (line: NamedRange) => {
    const at = line.rows * line.columns === 1 ? 0 : criterion;
    return line.rows === 1 ? numberAt(line, 0, at) : numberAt(line, at, 0);
  };
  const given = (line: NamedRange) => {
    const number = numberOf(line);
    return number === null && !isOneOfMany ? refuse('one-number', line.name) : number;
  };
  const half = given(lines.midvalue);
  if (half === null) return null;
  const [worst, best] = [given(lines.worst), given(lines.best)];
  if (worst === null || best === null || worst === best) return null;
  if (!isBetween(half, { worst, best })) {
    refuse('not-between', linePlace(lines.midvalue, criterion), { text: half, low: worst, high: best });
  }
  return { anchors: { worst, best }, half };
}

function scoreAt(scores: NamedRange, row: number, column: number, bend: Bend | null): Result {
  const cell = cellAt(scores, row, column);
  if (typeof cell === 'string') return cell;
  const score = numberAt(scores, row, column);
  return score === null || bend === null ? score : straightened(score, bend.anchors, bend.half);
}
