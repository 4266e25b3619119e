import { anchoredValues } from './anchored_value';
import type { Anchors, Scores, Weights } from './decision_matrix';
import { scoreAt } from './positions';
import { shares } from './share';
import { decisionScores, FULL_SCORE } from './weighted_score';

/** What one criterion adds to the difference of two totals. */
export interface DifferenceItem {
  readonly criterion: number;
  /** Which of the two is scored on it. Where only one is, the item is what the missing score of the other does. */
  readonly scored: 'both' | 'first' | 'second';
  /** In the unit of the totals; positive where it speaks for the first option. 0 where both have the same score. */
  readonly points: number;
}

/** Why the total of one option differs from that of another: the items sum to the difference. */
export interface SplitDifference {
  /** The first total less the second. */
  readonly total: number;
  /** One per criterion that has a weight and a score for at least one of the two, in the order of the criteria. */
  readonly items: readonly DifferenceItem[];
}

/**
 * Splits the difference of two options by criterion, missing scores told apart from scores.
 *
 * A blank is left out and the other weights of that option count for more, so plain differences of contributions put
 * the weight of a blank on criteria on which the two are equal. But leaving a blank out gives the same total as filling
 * it with the option's own total: T = Σ wᵢvᵢ/W over what is scored is also Σ over all, with T in place of the blanks.
 * So both options are measured with the same shares, those of the criteria that at least one of them has, and
 *
 *   T₁ − T₂ = Σ shareᵢ·(v₁ᵢ − v₂ᵢ),  a blank standing for its own option's total.
 *
 * Where both have a score the item is share times difference; a missing score stands as an item of its own. (Own
 * algebra, exact.) Null when one of them has no total.
 *
 * @example splitDifference([[5, 5], [3, 1]], [1, 1], null, 0, 1).items.map(({ points }) => points) // [0, 1]
 * @example splitDifference([[4, 2], [6, null]], [1, 1], null, 0, 1).items[1] // { criterion: 1, scored: 'first', points: 2 }
 */
export function splitDifference(
  scores: Scores,
  weights: Weights,
  anchors: readonly Anchors[] | null,
  first: number,
  second: number,
): SplitDifference | null {
  const totals = decisionScores(scores, weights, anchors);
  const [one, other] = [totals[first] ?? null, totals[second] ?? null];
  if (one === null || other === null) return null;
  const unit = anchors === null ? 1 : FULL_SCORE;
  const values = anchoredValues(scores, anchors);
  const pairs = values.map((_, criterion) => ({
    a: scoreAt(values, criterion, first),
    b: scoreAt(values, criterion, second),
  }));
  const counting = pairs.map(({ a, b }, at) => (a === null && b === null ? 0 : weights[at]));
  const share = shares(counting);
  const items = pairs.flatMap(({ a, b }, criterion): DifferenceItem[] => {
    if (counting[criterion] === 0) return [];
    const by = (a === null ? one : unit * a) - (b === null ? other : unit * b);
    const scored = a === null ? 'second' : b === null ? 'first' : 'both';
    return [{ criterion, scored, points: share[criterion] * by + 0 }];
  });
  return { total: one - other, items };
}
