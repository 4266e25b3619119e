import { anchoredValue } from './anchored_value';
import type { Anchors, Score, Scores, Values, Weights } from './decision_matrix';
import { weightedMean } from './weighted_mean';
import { sumDown, type Terms, type WeightedSums } from './weighted_sum';

/** The score of an option that stands at the best anchor of every criterion. */
export const FULL_SCORE = 100;

/**
 * The weighted score of every option, Σ wᵢvᵢ / Σ wᵢ, in the unit of the values (the additive model of multi-
 * attribute value theory, Keeney & Raiffa 1976). A blank is left out and the other weights of that option are
 * renormalised. Null for an option that has no value on any criterion of positive weight.
 */
export function weightedScores(values: Values, weights: Weights): Score[] {
  return decisionScores(values, weights, null);
}

/**
 * The weighted score of every option as people read it: 0 to 100 with anchors (`FULL_SCORE` times the weighted
 * mean of the anchored values), in the scores' own unit without (`anchors` null).
 */
export function decisionScores(
  scores: Scores,
  weights: Weights,
  anchors: readonly Anchors[] | null,
): Score[] {
  const sums = sumDown(scores, weightedTerms(weights, anchors), scores[0]?.length ?? 0);
  const column = (option: number) => scores.map((row) => row[option] as Score);
  return scoresOfSums(sums, weights, anchors, column);
}

/** The terms whose sum over the criteria, divided by the divisors, is the weighted score. */
export function weightedTerms(weights: Weights, anchors: readonly Anchors[] | null): Terms {
  if (anchors === null) return { slopes: weights, origins: weights.map(() => 0), weights };
  return {
    slopes: anchors.map(({ worst, best }, at) => (FULL_SCORE * (weights[at] as number)) / (best - worst)),
    origins: anchors.map(({ worst }) => worst),
    weights,
  };
}

/**
 * Divides the sums, and computes again, slowly but without overflow or underflow, wherever the fast sum could be
 * wrong. `column` gives the scores of one option.
 */
export function scoresOfSums(
  sums: WeightedSums,
  weights: Weights,
  anchors: readonly Anchors[] | null,
  column: (option: number) => readonly Score[],
): Score[] {
  const safe = isSafeToSum(weightedTerms(weights, anchors));
  return Array.from(sums.totals, (total, option) => {
    const score = total / (sums.divisors[option] as number);
    return safe && Number.isFinite(score) ? score : carefulScore(column(option), weights, anchors);
  });
}

/** With all factors this far from the limits of a double, a finite sum has lost nothing on the way. */
function isSafeToSum({ slopes, weights }: Terms): boolean {
  const ordinary = (factor: number) => factor > 1e-12 && factor < 1e12;
  return Array.from(weights).every(
    (weight, at) => weight === 0 || (ordinary(weight) && ordinary(Math.abs(slopes[at] as number))),
  );
}

function carefulScore(scores: readonly Score[], weights: Weights, anchors: readonly Anchors[] | null): Score {
  if (anchors === null) return weightedMean(scores, weights);
  const values = scores.map((score, at) =>
    score === null ? null : anchoredValue(score, anchors[at] as Anchors),
  );
  const mean = weightedMean(values, weights);
  return mean === null ? null : FULL_SCORE * mean;
}
