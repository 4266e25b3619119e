import type { Score, Weights } from './decision_matrix';
import { largest } from './sum';

/**
 * Σ wᵢxᵢ / Σ wᵢ over the numbers that are not blank; null when none of them has a positive weight.
 * Scales by the largest weight and the largest number first, so that no intermediate result overflows, and never
 * leaves the range of its numbers, whatever vanishes beside 1e308.
 *
 * @example weightedMean([2, null, 4], [1, 5, 3]) // 3.5
 */
export function weightedMean(numbers: readonly Score[], weights: Weights): Score {
  const counted = numbers.flatMap((number, at) => {
    const weight = weights[at];
    return number === null || weight === 0 ? [] : [{ number, weight }];
  });
  if (counted.length === 0) return null;
  const unitOfWeight = largest(counted.map(({ weight }) => weight));
  const highest = largest(
    counted.map(({ number }) => number),
    -Infinity,
  );
  const lowest = -largest(
    counted.map(({ number }) => -number),
    -Infinity,
  );
  const unit = Math.max(-lowest, highest);
  let total = 0;
  let whole = 0;
  for (const { number, weight } of counted) {
    total += (weight / unitOfWeight) * (number / unit);
    whole += weight / unitOfWeight;
  }
  const mean = unit === 0 ? 0 : (total / whole) * unit;
  return Math.max(lowest, Math.min(highest, mean));
}
