import type { Score, Weights } from '../decision_matrix';
import { shares } from '../share';
import { FULL_SCORE } from '../weighted_score';

/**
 * What noise in single judgments comes to in a weighted score: √Σ (100 · shareᵢ · sᵢ)², for judgments that stray
 * independently of each other (Gauss; any text on the propagation of errors). A blank is left out and the other weights are
 * renormalised, as in the weighted score itself.
 *
 * @param values of one option, one per criterion
 * @param deviations of each of its judgments in units of value (a part of the scale), 0 for what is known
 * @example carriedNoise([0.5, 0.5], [1, 1], [0.15, 0.15]) // 15 / Math.sqrt(2)
 */
export function carriedNoise(
  values: readonly Score[],
  weights: Weights,
  deviations: readonly number[],
): number {
  const own = shares(weights.map((weight, criterion) => (values[criterion] === null ? 0 : weight)));
  return FULL_SCORE * Math.hypot(...own.map((share, criterion) => share * deviations[criterion]));
}

/**
 * The same for the gap between two options, whose judgments stray apart: √(a² + b²).
 *
 * @example noiseOfGap(3, 4) // 5
 */
export function noiseOfGap(one: number, other: number): number {
  return Math.hypot(one, other);
}
