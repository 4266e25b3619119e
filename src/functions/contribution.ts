import { contributions } from '../core/contributions';
import { readMatrix } from './matrix';
import { type Spill, spillPerCell } from './spill';

/**
 * What each criterion adds to the weighted score of each option, in points. The contributions of an option sum to
 * its weighted score.
 *
 * @param {range} scores The scores; blanks are left out.
 * @param {range} weights A column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible scores, or one for all.
 * @param {range} best Optional. Best possible scores, or one for all.
 * @customfunction
 */
export function CONTRIBUTION(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const matrix = readMatrix(
    { scores, weights, worst, best },
    (criteria, options) => 500 * criteria * options,
  );
  return spillPerCell(matrix.frame, contributions(matrix.scores, matrix.weights, matrix.anchors));
}
