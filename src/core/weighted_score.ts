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
  const lines = anchors === null ? null : linesOf(anchors);
  const terms = weightedTerms(weights, lines);
  const sums = sumDown(scores, terms, scores[0]?.length ?? 0);
  return scoresOfSums(sums, terms, lines, (option) => scores.map((row) => row[option] as Score));
}

/** Anchors as two lists, one entry per criterion: what the inner loop reads without an object per criterion. */
export interface AnchorLines {
  readonly worst: readonly number[];
  readonly best: readonly number[];
}

function linesOf(anchors: readonly Anchors[]): AnchorLines {
  return { worst: anchors.map(({ worst }) => worst), best: anchors.map(({ best }) => best) };
}

/** The terms whose sum over the criteria, divided by the divisor, is the weighted score. */
export function weightedTerms(weights: Weights, anchors: AnchorLines | null): Terms {
  if (anchors === null) return { slopes: weights, origins: new Float64Array(weights.length), weights };
  const slopes = new Float64Array(weights.length);
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    const span = (anchors.best[criterion] as number) - (anchors.worst[criterion] as number);
    slopes[criterion] = (FULL_SCORE * (weights[criterion] as number)) / span;
  }
  return { slopes, origins: anchors.worst, weights };
}

/**
 * Divides the sums, and computes again, slowly but without overflow or underflow, wherever the fast sum could be
 * wrong. `column` gives the scores of one option.
 */
export function scoresOfSums(
  { totals, divisors }: WeightedSums,
  terms: Terms,
  anchors: AnchorLines | null,
  column: (option: number) => readonly Score[],
): Score[] {
  const safe = isSafeToSum(terms);
  const scores: Score[] = [];
  for (let option = 0; option < totals.length; option += 1) {
    const score = (totals[option] as number) / (divisors[option] as number);
    if (safe && Number.isFinite(score)) scores.push(score);
    else if (safe && divisors[option] === 0) scores.push(null);
    else scores.push(carefulScore(column(option), terms.weights, anchors));
  }
  return scores;
}

/** With all factors this far from the limits of a double, a finite sum has lost nothing on the way. */
function isSafeToSum({ slopes, weights }: Terms): boolean {
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    const weight = weights[criterion] as number;
    if (weight === 0) continue;
    if (!isOrdinary(weight) || !isOrdinary(Math.abs(slopes[criterion] as number))) return false;
  }
  return true;
}

const isOrdinary = (factor: number) => factor > 1e-12 && factor < 1e12;

function carefulScore(scores: readonly Score[], weights: Weights, anchors: AnchorLines | null): Score {
  if (anchors === null) return weightedMean(scores, weights);
  const values = scores.map((score, at) => {
    const scale = { worst: anchors.worst[at] as number, best: anchors.best[at] as number };
    return score === null ? null : anchoredValue(score, scale);
  });
  const mean = weightedMean(values, weights);
  return mean === null ? null : FULL_SCORE * mean;
}
