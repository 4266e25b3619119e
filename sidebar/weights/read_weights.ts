import { readOrder } from './order';
import { readPairs } from './pairs';
import { readPoints } from './points';
import { readSwing } from './swing';
import type { ReadWeights } from './weight_problem';
import type { WeighedCriterion, WeightsDraft } from './weights_draft';

/** The weights by the way that is chosen, and what is wrong with them. There is at least one criterion. */
export function readWeights(draft: WeightsDraft, criteria: readonly WeighedCriterion[]): ReadWeights {
  switch (draft.method) {
    case 'points':
      return readPoints(draft.points, criteria);
    case 'order':
      return readOrder(draft.order, criteria);
    case 'swing':
      return readSwing(draft.swing, criteria);
    case 'pairs':
      return readPairs(draft.pairs, criteria);
  }
}
