import type { Values, Weights } from '../decision_matrix';
import { leaders } from '../rank';
import { weightedScores } from '../weighted_score';

/**
 * The weights with these criteria left out.
 *
 * @example withoutCriteria([3, 2, 1], [1]) // [3, 0, 1]
 */
export function withoutCriteria(weights: Weights, left: readonly number[]): number[] {
  return weights.map((weight, at) => (left.includes(at) ? 0 : weight));
}

/**
 * Who leads when one criterion is left out, the others as they are: the plainest test of what a lead rests on. None where
 * nothing that counts is left.
 *
 * @example leadersWithout([[1, 0], [0.4, 0.6]], [3, 1], 0) // [1]
 */
export function leadersWithout(values: Values, weights: Weights, criterion: number): number[] {
  return leaders(weightedScores(values, withoutCriteria(weights, [criterion])));
}
