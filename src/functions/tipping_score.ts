import { tippingScores } from '../core/firmness/tipping_score';
import { readMatrix } from './matrix';
import { type Result, type Spill, spillPerCell } from './spill';

/**
 * What each single score would have to become to tip the result: for the leader the score at which its closest
 * rival draws level, for every other option the score at which it draws level with the leader. Blank where no
 * score between worst and best does.
 *
 * @param {number[][]} scores One cell per criterion and option. Blank where not scored yet.
 * @param {number[][]} weights One weight per criterion: a column if criteria go down, a row if they go across.
 * @param {number[][]} worst Optional. The worst possible score of each criterion, or one cell for all.
 * @param {number[][]} best Optional. The best possible score of each criterion, or one cell for all.
 * @return {number[][]} A table laid out as the scores.
 * @customfunction
 */
export function TIPPING_SCORE(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const matrix = readMatrix(
    { scores, weights, worst, best },
    (criteria, options) => 500 * criteria * options,
  );
  const cells = tippingScores(matrix.scores, matrix.weights, matrix.anchors);
  const table = cells.map((row) => row.map((cell): Result => (cell?.within ? cell.score : null)));
  return spillPerCell(matrix.frame, table);
}
