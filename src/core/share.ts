import type { Weights } from './decision_matrix';
import { largest, sum } from './sum';

/**
 * Each weight divided by the sum of all: shares are ≥ 0 and sum to 1. All zero when no weight is positive.
 * Divides by the largest weight first, so that neither 1e308 nor 1e-320 as a unit of weight does harm.
 *
 * @example shares([3, 1]) // [0.75, 0.25]
 */
export function shares(weights: Weights): number[] {
  const unit = largest(weights);
  if (unit === 0) return weights.map(() => 0);
  const scaled = weights.map((weight) => weight / unit);
  const total = sum(scaled);
  return scaled.map((weight) => weight / total);
}

/**
 * The shares of numbers that are given by their logarithms up to a constant, however large they are.
 *
 * @example sharesOfLogs([Math.log(3), 0]) // [0.75, 0.25]
 */
export function sharesOfLogs(logs: readonly number[]): number[] {
  const top = largest(logs, -Infinity);
  return shares(logs.map((log) => Math.exp(log - top)));
}
