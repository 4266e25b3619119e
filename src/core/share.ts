import type { Weights } from './decision_matrix';

/**
 * Each weight divided by the sum of all: shares are ≥ 0 and sum to 1. All zero when no weight is positive.
 * Divides by the largest weight first, so that neither 1e308 nor 1e-320 as a unit of weight does harm.
 */
export function shares(weights: Weights): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) return weights.map(() => 0);
  const scaled = weights.map((weight) => weight / largest);
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  return scaled.map((weight) => weight / sum);
}
