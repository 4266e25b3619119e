import type { Weights } from '../decision_matrix';
import { shares } from '../share';

/** Which mean of the judges' shares is taken; the result sums to 1 either way. */
export type PriorityMean = 'geometric' | 'arithmetic';

/**
 * One set of shares for a group from each judge's own weights, "aggregation of individual priorities" (AIP, Forman
 * & Peniwati 1998). Every judge counts the same: weights are turned into shares first. With the geometric mean a
 * criterion to which any judge gives 0 gets 0; all zero when that leaves none.
 */
export function combinePriorities(byJudge: readonly Weights[], mean: PriorityMean): number[] {
  const all = byJudge.map(shares);
  const parts = (all[0] ?? []).map((_, criterion) => all.map((share) => share[criterion] as number));
  if (mean === 'arithmetic') return shares(parts.map((own) => own.reduce((sum, part) => sum + part, 0)));
  return shares(
    parts.map((own) => Math.exp(own.reduce((sum, part) => sum + Math.log(part), 0) / own.length)),
  );
}
