import type { Score, Weights } from './decision_matrix';

/**
 * Σ wᵢxᵢ / Σ wᵢ over the numbers that are not blank; null when none of them has a positive weight.
 * Scales by the largest weight and the largest number first, so that no intermediate result overflows or
 * vanishes: exact to rounding for any finite numbers, 1e308 and 1e-320 included.
 */
export function weightedMean(numbers: readonly Score[], weights: Weights): Score {
  let largestWeight = 0;
  let largest = 0;
  numbers.forEach((number, at) => {
    const weight = weights[at] as number;
    if (number === null || weight === 0) return;
    largestWeight = Math.max(largestWeight, weight);
    largest = Math.max(largest, Math.abs(number));
  });
  if (largestWeight === 0) return null;
  if (largest === 0) return 0;
  let total = 0;
  let sum = 0;
  numbers.forEach((number, at) => {
    const weight = weights[at] as number;
    if (number === null || weight === 0) return;
    total += (weight / largestWeight) * (number / largest);
    sum += weight / largestWeight;
  });
  // A mean never leaves the range of its numbers; without the bounds rounding could carry 1.8e308 to Infinity.
  return Math.max(-1, Math.min(1, total / sum)) * largest;
}
