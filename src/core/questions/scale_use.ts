import type { Score, Values } from '../decision_matrix';
import { shares } from '../share';
import { largest } from '../sum';

/**
 * The part of its scale that the options use on a criterion: the largest value less the smallest, 1 for the whole scale.
 * Null for fewer than two scores.
 *
 * @example usedPart([0.2, null, 0.5]) // 0.3
 */
export function usedPart(row: readonly Score[]): number | null {
  const scored = row.filter((value) => value !== null);
  return scored.length < 2
    ? null
    : largest(scored, -Infinity) +
        largest(
          scored.map((value) => -value),
          -Infinity,
        );
}

/**
 * How strongly each criterion pulls in fact: its weight times the part of its scale that the options use, as a share of all
 * such products; they sum to 1. A weight on a scale that hardly moves says little, whatever its number (range effects, von
 * Nitzsch & Weber 1993). All zero where no criterion moves.
 *
 * @example pulls([[0, 1], [0.4, 0.5]], [1, 1]) // [0.9091, 0.09091]
 */
export function pulls(values: Values, weights: readonly number[]): number[] {
  return shares(weights.map((weight, at) => weight * (usedPart(values[at] ?? []) ?? 0)));
}
