import type { Score, Weights } from '../decision_matrix';
import { shares } from '../share';
import { FULL_SCORE } from '../weighted_score';

/**
 * What noise in one score comes to in its value: half the difference of the values one deviation above and one below, which on a
 * straight line is its slope times the deviation (GUM, JCGM 100:2008, 5.1.3, note 2). So a bent line is taken as bent, also where
 * the score is near the bend.
 *
 * @param valued rises
 * @example noiseInValue((score) => (score < 0.2 ? 2.5 * score : 0.5 + 0.625 * (score - 0.2)), 0.2, 0.1) // 0.15625
 */
export function noiseInValue(valued: (score: number) => number, score: number, deviation: number): number {
  return (valued(score + deviation) - valued(score - deviation)) / 2;
}

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
