import type { Score, Values, Weights } from '../decision_matrix';
import { optionsOf } from '../positions';
import { shares } from '../share';

/**
 * The weighted product Π vᵢ^sᵢ, s the shares over what is scored (Bridgman 1922; Miller & Starr 1969): a weighted
 * geometric mean, in the unit of the values. It punishes a weakness more than the weighted score does: a value
 * of 0 on any criterion that has a weight gives 0. Values below 0 count as 0.
 *
 * @returns one number ≥ 0 per option; null without a score that counts
 * @example weightedProduct([[0.25, 1], [1, 0.25]], [1, 1]) // [0.5, 0.5]
 */
export function weightedProduct(values: Values, weights: Weights): Score[] {
  const share = shares(weights);
  return optionsOf(values).map((option) => {
    let logs = 0;
    let scored = 0;
    values.forEach((row, criterion) => {
      const value = row[option] ?? null;
      const own = share[criterion];
      if (value === null || own === 0) return;
      logs += own * Math.log(Math.max(0, value));
      scored += own;
    });
    return scored === 0 ? null : Math.min(Number.MAX_VALUE, Math.exp(logs / scored));
  });
}
