import type { Weights } from '../decision_matrix';
import { largest } from '../sum';

/** The points of the criterion whose swing from worst to best matters most. */
export const FULL_SWING = 100;

/**
 * Swing points brought to their scale, so that the largest is 100 (von Winterfeldt & Edwards 1986): asked in order,
 * the criterion whose change from worst to best matters most gets 100 and the others a part of that. Points are
 * weights; their shares are `shares(points)`. All zero stays all zero.
 *
 * @example swingPoints([2, 1]) // [100, 50]
 */
export function swingPoints(weights: Weights): number[] {
  const heaviest = largest(weights);
  return weights.map((weight) => (heaviest === 0 ? 0 : (weight / heaviest) * FULL_SWING));
}
