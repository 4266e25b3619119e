import type { Weights } from '../decision_matrix';
import { shares } from '../share';
import { sum } from '../sum';

/** Which mean of the judges' shares is taken; the result sums to 1 either way. */
export type PriorityMean = 'geometric' | 'arithmetic';

/**
 * One set of shares for a group from each judge's own weights, "aggregation of individual priorities" (AIP, Forman
 * & Peniwati 1998). Every judge counts the same: weights are turned into shares first. With the geometric mean a
 * criterion to which any judge gives 0 gets 0; all zero when that leaves none.
 *
 * @example combinePriorities([[3, 1], [1, 1]], 'arithmetic') // [0.625, 0.375]
 */
export function combinePriorities(byJudge: readonly Weights[], mean: PriorityMean): number[] {
  const all = byJudge.map(shares);
  const parts = (all[0] ?? []).map((_, criterion) => all.map((share) => share[criterion]));
  if (mean === 'arithmetic') return shares(parts.map(sum));
  return shares(parts.map((own) => Math.exp(sum(own.map(Math.log)) / own.length)));
}
