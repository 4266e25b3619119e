import type { AnchoredDecision } from '../../src/api';
import type { Score } from '../../src/core/decision_matrix';
import type { Placed, RankedOption } from './ranking';

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
  { scores, weights }: AnchoredDecision,
  ranked: readonly RankedOption[],
  first: number,
  second: number,
): Difference | null {
  const rowOf = (wanted: number) => ranked.find(({ option, total }) => option === wanted && total !== null);
  const [a, b] = [rowOf(first), rowOf(second)];
  if (!a || !b) return null;
  const criteria = scores
    .map((row, criterion) => ({
      criterion,
      points: (a.parts[criterion] ?? 0) - (b.parts[criterion] ?? 0),
      first: row[first] ?? null,
      second: row[second] ?? null,
    }))
    .filter(({ criterion }) => weights[criterion] !== 0)
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points));
  return { total: (a.total ?? 0) - (b.total ?? 0), criteria };
}

/** Which two options to compare at first: the leader with the baseline, or with the second where it is the leader. */
export function firstPair(order: readonly Placed[], baseline: number | null): readonly [number, number] {
  const leader = order[0]?.option ?? 0;
  const second = order[1]?.option ?? leader;
  return [leader, baseline === null || baseline === leader ? second : baseline];
}
