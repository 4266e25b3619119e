import { readOrder } from './order';
import { readPairs } from './pairs';
import { readPoints } from './points';
import { readSwing } from './swing';
import type { ReadWeights } from './weight_problem';
import type { WeighedCriterion, WeightsDraft } from './weights_draft';

/** The weights by the way that is chosen, and what is wrong with them. There is at least one criterion. */
export function readWeights(
  draft: WeightsDraft,
  criteria: readonly WeighedCriterion[],
  locale: string,
): ReadWeights {
  switch (draft.method) {
    case 'points':
      return readPoints(draft.points, criteria, locale);
    case 'order':
      return readOrder(draft.order, criteria);
    case 'swing':
      return readSwing(draft.swing, criteria, locale);
    case 'pairs':
      return readPairs(draft.pairs, criteria);
  }
}

/** The weights of the first way but the order that is finished; null for each where none is. */
export function knownWeights(
  draft: WeightsDraft,
  criteria: readonly WeighedCriterion[],
  locale: string,
): (number | null)[] {
  const ways = (['points', 'swing', 'pairs'] as const).map((method) =>
    readWeights({ ...draft, method }, criteria, locale),
  );
  return ways.find(({ problems }) => problems.length === 0)?.weights ?? criteria.map(() => null);
}
