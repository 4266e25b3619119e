import { anchoredValues } from './anchored_value';
import type { Anchors, Score, Scores, Weights } from './decision_matrix';
import { scoreAt } from './positions';
import { shares } from './share';
import { weightedMean } from './weighted_mean';
import { decisionScores, FULL_SCORE } from './weighted_score';

/** What one criterion adds to the difference of two totals. */
export interface DifferenceItem {
  readonly criterion: number;
  /**
   * `both`: scored for both, (share among the criteria that both have) × (difference of the values), so 0 where they
   * are equal. `first`, `second`: scored for that one alone; then it is what this score does to its own total.
   */
  readonly scored: 'both' | 'first' | 'second';
  /** In the unit of the totals; positive where it speaks for the first option. */
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
 * Splits the difference of two options by criterion, blanks told apart from scores.
 *
 * A blank is left out and the other weights of that option count for more, so a plain difference of contributions
 * puts the blank's weight on criteria on which the two are equal. Here, with C the criteria that both have, W the sum
 * of the weights and m = Σ_C wᵢvᵢ/W_C an option's mean on them,
 *
 *   T = m + Σ_{i scored for it alone} (wᵢ/W_own)(vᵢ − m),
 *
 * so T_first − T_second = Σ_C (wᵢ/W_C)(v₁ᵢ − v₂ᵢ) plus the second terms of the first less those of the second: a
 * score that only one of them has counts by how far it stands from that option's own mean on what they share. (Own
 * algebra, exact; m is 0 where they share no criterion.) Null when one of them has no total.
 *
 * @example splitDifference([[5, 5], [3, 1]], [1, 1], null, 0, 1) // total 1: items 0 and 1
 * @example splitDifference([[4, 2], [6, null]], [1, 1], null, 0, 1) // total 3: 2 on what both have, 1 by the score 6
 */
export function splitDifference(
  scores: Scores,
  weights: Weights,
  anchors: readonly Anchors[] | null,
  first: number,
  second: number,
): SplitDifference | null {
  const totals = decisionScores(scores, weights, anchors);
  const [own, other] = [totals[first] ?? null, totals[second] ?? null];
  if (own === null || other === null) return null;
  const unit = anchors === null ? 1 : FULL_SCORE;
  const values = anchoredValues(scores, anchors);
  const valuesOf = (option: number) => values.map((_, criterion) => scoreAt(values, criterion, option));
  const [a, b] = [valuesOf(first), valuesOf(second)];
  const only = (isCounted: (criterion: number) => boolean) =>
    weights.map((weight, criterion) => (isCounted(criterion) ? weight : 0));
  const isShared = (criterion: number) => isScored(a, criterion) && isScored(b, criterion);

  const shared = only(isShared);
  const common = shares(shared);
  const alone = (own: readonly Score[], scored: 'first' | 'second', sign: number) => {
    const mean = weightedMean(own, shared) ?? 0;
    const share = shares(only((criterion) => isScored(own, criterion)));
    return (criterion: number): DifferenceItem => {
      const value = own[criterion] as number;
      return { criterion, scored, points: sign * unit * (share[criterion] as number) * (value - mean) + 0 };
    };
  };
  const [ofFirst, ofSecond] = [alone(a, 'first', 1), alone(b, 'second', -1)];
  const items = weights.flatMap((weight, criterion): DifferenceItem[] => {
    if (weight === 0) return [];
    if (isShared(criterion)) {
      const by = (a[criterion] as number) - (b[criterion] as number);
      return [{ criterion, scored: 'both', points: unit * (common[criterion] as number) * by + 0 }];
    }
    if (isScored(a, criterion)) return [ofFirst(criterion)];
    return isScored(b, criterion) ? [ofSecond(criterion)] : [];
  });
  return { total: own - other, items };
}

const isScored = (values: readonly Score[], criterion: number) => (values[criterion] ?? null) !== null;
