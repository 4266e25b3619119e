import { tippingScores } from '../core/firmness/tipping_score';
import { readMatrix } from '../door/ranges/matrix';
import { shapeOf } from '../door/ranges/shape';
import { type Result, type Spill, spillPerCell } from './spill';
import { workOfTippingScore } from './work';

/**
 * What each score, alone, would have to become for its option to be level with the leader, or for the leader with
 * its closest rival. Blank where none between worst and best does it.
 *
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @customfunction
 */
export function TIPPING_SCORE(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const matrix = readMatrix(shapeOf({ scores, weights, worst, best }), workOfTippingScore);
  const cells = tippingScores(matrix.scores, matrix.weights, matrix.anchors);
  const table = cells.map((row) => row.map((cell): Result => (cell?.within ? cell.score : null)));
  return spillPerCell(matrix.ranges, table, matrix.leftOut);
}
