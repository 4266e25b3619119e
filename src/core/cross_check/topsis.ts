import type { Score, Values, Weights } from '../decision_matrix';
import { optionsOf } from '../positions';
import { shares } from '../share';

/** The point that counts as perfect and the one that counts as hopeless on a criterion. */
interface Ideals {
  readonly best: number;
  readonly worst: number;
}

/**
 * Closeness to the ideal, D⁻/(D⁺ + D⁻), from Euclidean distances of share-weighted values: 1 at the ideal point, 0
 * at the anti-ideal. Blanks are left out on both sides of the ratio, so renormalising the other weights changes
 * nothing. 0.5 where both distances vanish because the options do not differ.
 */
function closeness(values: Values, weights: Weights, ideals: readonly Ideals[]): Score[] {
  const share = shares(weights);
  return optionsOf(values).map((option) => {
    const toBest: number[] = [];
    const toWorst: number[] = [];
    values.forEach((row, criterion) => {
      const value = row[option] ?? null;
      const own = share[criterion];
      if (value === null || own === 0) return;
      const { best, worst } = ideals[criterion];
      toBest.push(own * (best - value));
      toWorst.push(own * (value - worst));
    });
    if (toBest.length === 0) return null;
    const away = Math.hypot(...toWorst);
    const sum = Math.hypot(...toBest) + away;
    return sum === 0 ? 0.5 : away / sum;
  });
}

/**
 * TOPSIS (Hwang & Yoon 1981) on anchored values, with the anchors themselves as ideal and anti-ideal. Fixed
 * ideals keep another option from changing the order (García-Cascales & Lamata 2012). Values outside 0…1 count
 * as the anchor that they pass.
 *
 * @returns one closeness (0…1) per option, higher is better; null without a score that counts
 * @example topsis([[1, 0], [0, 1]], [3, 1]) // [0.75, 0.25]
 */
export function topsis(values: Values, weights: Weights): Score[] {
  const inside = values.map((row) =>
    row.map((value) => (value === null ? null : Math.max(0, Math.min(1, value)))),
  );
  return closeness(
    inside,
    weights,
    values.map(() => ({ best: 1, worst: 0 })),
  );
}

/**
 * TOPSIS as published (Hwang & Yoon 1981): every criterion divided by the length of its vector of
 * scores, ideal and anti-ideal the best and the worst score among the options. For scores without anchors,
 * higher is better; here another option can change the order of the rest.
 *
 * @example vectorTopsis([[9, 3], [2, 4]], [3, 1]) // [0.8093, 0.1907]
 */
export function vectorTopsis(scores: Values, weights: Weights): Score[] {
  const normalised = scores.map((row) => {
    // The length of a vector of numbers near 1e308 would not fit; that of its parts of the largest does.
    const largest = Math.max(0, ...row.map((score) => Math.abs(score ?? 0)));
    const parts = row.map((score) => (score === null || largest === 0 ? score : score / largest));
    const length = Math.hypot(...parts.map((part) => part ?? 0));
    return parts.map((part) => (part === null || length === 0 ? part : part / length));
  });
  const ideals = normalised.map((row) => {
    const scored = row.filter((value): value is number => value !== null);
    return { best: Math.max(...scored), worst: Math.min(...scored) };
  });
  return closeness(normalised, weights, ideals);
}
