import { weightsFromRanks } from '../../src/core/weights/rank_weights';
import { listed } from '../../src/insight/wording';
import { quote } from '../text/quote';
import { asPoints } from './as_points';
import { noWeights, type ReadWeights } from './weight_problem';
import type { WeighedCriterion, WeightsDraft } from './weights_draft';

/** The criteria that were put in order, most important first, and the others as they stand. */
export interface Ranked {
  ranked: WeighedCriterion[];
  unranked: WeighedCriterion[];
}

export function inOrder(keys: readonly string[], criteria: readonly WeighedCriterion[]): Ranked {
  const ranked = keys.flatMap((key) => criteria.find((criterion) => criterion.key === key) ?? []);
  return { ranked, unranked: criteria.filter((criterion) => !ranked.includes(criterion)) };
}

/**
 * The order that weights say, largest first, as keys. Criteria that weigh the same, or nothing, have none yet.
 *
 * @param weights in the order of the criteria; null where there is none
 */
export function orderOfWeights(
  weights: readonly (number | null)[],
  criteria: readonly WeighedCriterion[],
): string[] {
  const isAlone = (weight: number) => weights.filter((other) => other === weight).length === 1;
  return criteria
    .map(({ key }, at) => ({ key, weight: weights[at] ?? 0 }))
    .filter(({ weight }) => weight > 0 && isAlone(weight))
    .sort((a, b) => b.weight - a.weight)
    .map(({ key }) => key);
}

/** Weights by place, as percentages, once every criterion has its place. */
export function readOrder(order: WeightsDraft['order'], criteria: readonly WeighedCriterion[]): ReadWeights {
  const { ranked, unranked } = inOrder(order.keys, criteria);
  if (unranked.length > 0 && criteria.length > 1) {
    const names = listed(unranked.map(({ name }) => quote(name)));
    return noWeights(criteria, `${ranked.length} of ${criteria.length} ranked. Give a place to ${names}.`);
  }
  const sorted = [...ranked, ...unranked];
  const ranks = criteria.map((criterion) => sorted.indexOf(criterion) + 1);
  const shares = weightsFromRanks(ranks, order.formula).map((share) => share ?? 0);
  return { weights: asPoints(shares), problems: [] };
}
