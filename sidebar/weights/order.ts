import { weightsFromRanks } from '../../src/core/weights/rank_weights';
import { asPoints } from './as_points';
import type { ReadWeights } from './weight_problem';
import type { WeighedCriterion, WeightsDraft } from './weights_draft';

/** All criteria, most important first: those put in order, then the others as they stand. */
export function inOrder(keys: readonly string[], criteria: readonly WeighedCriterion[]): WeighedCriterion[] {
  const placed = keys.flatMap((key) => criteria.find((criterion) => criterion.key === key) ?? []);
  return [...placed, ...criteria.filter((criterion) => !placed.includes(criterion))];
}

/** Weights by place, as percentages. */
export function readOrder(order: WeightsDraft['order'], criteria: readonly WeighedCriterion[]): ReadWeights {
  const sorted = inOrder(order.keys, criteria);
  const ranks = criteria.map((criterion) => sorted.indexOf(criterion) + 1);
  const shares = weightsFromRanks(ranks, order.formula).map((share) => share ?? 0);
  return { weights: asPoints(shares), problems: [] };
}
