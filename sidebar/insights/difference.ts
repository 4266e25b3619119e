import type { AnchoredDecision } from '../../src/api';
import { contributions } from '../../src/core/contributions';
import type { Score } from '../../src/core/decision_matrix';
import { decisionScores } from '../../src/core/weighted_score';
import type { Placed } from './ranking';

/** What one criterion adds to the difference of two options. */
export interface CriterionDifference {
  readonly criterion: number;
  /** Points: positive where the first option is ahead. A blank adds nothing on its side. */
  readonly points: number;
  /** The two scores, in the criterion's own unit. */
  readonly first: Score;
  readonly second: Score;
}

export interface Difference {
  /** The total of the first less that of the second: the sum of the criteria. */
  readonly total: number;
  /** Criteria with a weight, the largest difference first. */
  readonly criteria: readonly CriterionDifference[];
}

/** Why one option is ahead of another, criterion by criterion; null when one of them has no total. */
export function difference(
  { scores, weights, anchors }: AnchoredDecision,
  first: number,
  second: number,
): Difference | null {
  const totals = decisionScores(scores, weights, anchors);
  const [a, b] = [totals[first] ?? null, totals[second] ?? null];
  if (a === null || b === null) return null;
  const parts = contributions(scores, weights, anchors);
  const criteria = weights.flatMap((weight, criterion): CriterionDifference[] => {
    if (weight === 0) return [];
    const at = (table: readonly (readonly Score[])[], option: number) => table[criterion]?.[option] ?? null;
    return [
      {
        criterion,
        points: (at(parts, first) ?? 0) - (at(parts, second) ?? 0),
        first: at(scores, first),
        second: at(scores, second),
      },
    ];
  });
  criteria.sort((x, y) => Math.abs(y.points) - Math.abs(x.points) || x.criterion - y.criterion);
  return { total: a - b, criteria };
}

/** Which two options to compare at first: the leader with the baseline, or with the second where it is the leader. */
export function firstPair(order: readonly Placed[], baseline: number | null): readonly [number, number] {
  const leader = order[0]?.option ?? 0;
  const second = order[1]?.option ?? leader;
  return [leader, baseline === null || baseline === leader ? second : baseline];
}
