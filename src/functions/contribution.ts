import { contributions } from '../core/contribution';
import { readMatrix } from './matrix';
import { type Spill, spillPerCell } from './spill';

/**
 * What each criterion adds to the weighted score of each option, in points. The contributions of an option sum to
 * its weighted score.
 *
 * @param {number[][]} scores One cell per criterion and option. Blank where not scored yet.
 * @param {number[][]} weights One weight per criterion: a column if criteria go down, a row if they go across.
 * @param {number[][]} worst Optional. The worst possible score of each criterion, or one cell for all.
 * @param {number[][]} best Optional. The best possible score of each criterion, or one cell for all.
 * @return {number[][]} A table laid out as the scores.
 * @customfunction
 */
export function CONTRIBUTION(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const matrix = readMatrix(
    { scores, weights, worst, best },
    (criteria, options) => 500 * criteria * options,
  );
  return spillPerCell(matrix.frame, contributions(matrix.scores, matrix.weights, matrix.anchors));
}
