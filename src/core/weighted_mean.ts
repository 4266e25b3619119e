import type { Score, Weights } from './decision_matrix';

/**
 * Σ wᵢxᵢ / Σ wᵢ over the numbers that are not blank; null when none of them has a positive weight.
 * Scales by the largest weight and the largest number first, so that no intermediate result overflows, and never
 * leaves the range of its numbers, whatever vanishes beside 1e308.
 */
export function weightedMean(numbers: readonly Score[], weights: Weights): Score {
  const counted = numbers.flatMap((number, at) => {
    const weight = weights[at] as number;
    return number === null || weight === 0 ? [] : [{ number, weight }];
  });
  if (counted.length === 0) return null;
  const largestWeight = counted.reduce((most, { weight }) => Math.max(most, weight), 0);
  const lowest = counted.reduce((least, { number }) => Math.min(least, number), Infinity);
  const highest = counted.reduce((most, { number }) => Math.max(most, number), -Infinity);
  const largest = Math.max(-lowest, highest);
  let total = 0;
  let sum = 0;
  for (const { number, weight } of counted) {
    total += (weight / largestWeight) * (number / largest);
    sum += weight / largestWeight;
  }
  const mean = largest === 0 ? 0 : (total / sum) * largest;
  return Math.max(lowest, Math.min(highest, mean));
}
