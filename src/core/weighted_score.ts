import { anchoredValues } from './anchored_value';
import type { Anchors, Score, Scores, Values, Weights } from './decision_matrix';
import { optionsOf } from './positions';
import { weightedMean } from './weighted_mean';
import { sumDown, type Term } from './weighted_sum';

/** The score of an option that stands at the best anchor of every criterion. */
export const FULL_SCORE = 100;

/**
 * The weighted score of every option, Σ wᵢvᵢ / Σ wᵢ, in the unit of the values (the additive model of multi-
 * attribute value theory, Keeney & Raiffa 1976). A blank is left out and the other weights of that option are
 * renormalised. Null for an option that has no value on any criterion of positive weight.
 *
 * @example weightedScores([[2], [4]], [1, 3]) // [3.5]
 */
export function weightedScores(values: Values, weights: Weights): Score[] {
  return decisionScores(values, weights, null);
}

/**
 * The weighted score of every option as people read it: 0 to 100 with anchors (`FULL_SCORE` times the weighted
 * mean of the anchored values), in the scores' own unit without (`anchors` null).
 *
 * @example decisionScores([[100, 80], [5, 9]], [6, 4], [{ worst: 0, best: 100 }, { worst: 0, best: 10 }]) // [80, 84]
 */
export function decisionScores(
  scores: Scores,
  weights: Weights,
  anchors: readonly Anchors[] | null,
): Score[] {
  const terms = weightedTerms(weights, anchors);
  const quick = terms === null ? null : sumDown(scores, terms, scores[0]?.length ?? 0);
  return quick ?? carefulScores(scores, weights, anchors);
}

/**
 * The terms whose sum over the criteria, divided by the sum of their weights, is the weighted score. Null where a
 * factor is so near the limits of a double that a finite sum could have lost something on the way.
 *
 * @param anchors one entry per criterion, read only where its weight is positive; null: the scores are used as they are
 * @example weightedTerms([3], [{ worst: 1, best: 5 }]) // [{ slope: 75, origin: 1, weight: 3 }]
 */
export function weightedTerms(weights: Weights, anchors: readonly (Anchors | null)[] | null): Term[] | null {
  const terms: Term[] = [];
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    const weight = weights[criterion];
    const anchor = anchors?.[criterion] ?? UNIT;
    const unit = anchors === null ? 1 : FULL_SCORE;
    const slope = weight === 0 ? 0 : (unit * weight) / (anchor.best - anchor.worst);
    if (weight !== 0 && !(isOrdinary(weight) && isOrdinary(Math.abs(slope)))) return null;
    terms.push({ slope, origin: anchor.worst, weight });
  }
  return terms;
}

/** Anchors that leave a score as it is. */
const UNIT: Anchors = { worst: 0, best: 1 };

const isOrdinary = (factor: number) => factor > 1e-12 && factor < 1e12;

/** The same without overflow or underflow, option by option. */
function carefulScores(scores: Scores, weights: Weights, anchors: readonly Anchors[] | null): Score[] {
  const values = anchoredValues(scores, anchors);
  return optionsOf(values).map((option) => {
    const mean = weightedMean(
      values.map((row) => row[option]),
      weights,
    );
    return mean === null || anchors === null ? mean : FULL_SCORE * mean;
  });
}
