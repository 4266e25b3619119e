import { contributions } from '../core/contributions';
import { readMatrix } from '../door/ranges/matrix';
import { shapeOf } from '../door/ranges/shape';
import { type Spill, spillPerCell } from './spill';
import { workOfContribution } from './work';

/**
 * What each criterion adds to the weighted score of each option, in points. The contributions of an option sum to
 * its weighted score.
 *
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @customfunction
 */
export function CONTRIBUTION(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const matrix = readMatrix(shapeOf({ scores, weights, worst, best }), workOfContribution);
  const parts = contributions(matrix.scores, matrix.weights, matrix.anchors);
  return spillPerCell(matrix.ranges, parts, matrix.leftOut);
}
