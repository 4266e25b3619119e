import { anchoredValues } from '../anchored_value';
import type { Anchors, Score, Scores, Weights } from '../decision_matrix';
import { optionsOf } from '../positions';
import { leaders } from '../rank';
import { weightedScores } from '../weighted_score';
import { rankOnlyScores } from './rank_only';
import { topsis, vectorTopsis } from './topsis';
import { weightedProduct } from './weighted_product';

export type CheckMethod = 'topsis' | 'weighted-product' | 'rank-only';

/** What another method says about the same decision. */
export interface Check {
  readonly method: CheckMethod;
  /** One per option, higher is better, in the method's own unit; null where it has nothing to go by. */
  readonly scores: readonly Score[];
  /** The options that it puts first. */
  readonly leaders: readonly number[];
  /**
   * `agrees` when one of its leaders is also first by the weighted score, `differs` when none is, `undecided`
   * when it puts all options level or cannot be used here.
   */
  readonly verdict: 'agrees' | 'differs' | 'undecided';
}

export interface CrossCheck {
  /** First by the weighted score. */
  readonly leaders: readonly number[];
  readonly checks: readonly Check[];
  /** True when at least one method decides and none differs. */
  readonly agree: boolean;
}

function check(method: CheckMethod, scores: readonly Score[], expected: readonly number[]): Check {
  const first = leaders(scores);
  const decides = first.length < scores.filter((score) => score !== null).length;
  const agrees = first.some((option) => expected.includes(option));
  return { method, scores, leaders: first, verdict: !decides ? 'undecided' : agrees ? 'agrees' : 'differs' };
}

/**
 * The same decision by three other methods, and whether they put the same option first. With anchors all work on
 * the anchored values. Without, TOPSIS normalises as published, and the weighted product is undecided when a
 * score is negative, for which it is not defined.
 *
 * @example crossCheck([[1, 0.2], [0.6, 0.5]], [2, 1], null).agree // true
 */
export function crossCheck(scores: Scores, weights: Weights, anchors: readonly Anchors[] | null): CrossCheck {
  const values = anchoredValues(scores, anchors);
  const first = leaders(weightedScores(values, weights));
  const isProductDefined =
    anchors !== null || values.every((row) => row.every((value) => value === null || value >= 0));
  const product = isProductDefined
    ? weightedProduct(values, weights)
    : optionsOf(values).map((): Score => null);
  const checks = [
    check('topsis', anchors === null ? vectorTopsis(values, weights) : topsis(values, weights), first),
    check('weighted-product', product, first),
    check('rank-only', rankOnlyScores(values, weights), first),
  ];
  const agree =
    checks.some(({ verdict }) => verdict === 'agrees') &&
    checks.every(({ verdict }) => verdict !== 'differs');
  return { leaders: first, checks, agree };
}
