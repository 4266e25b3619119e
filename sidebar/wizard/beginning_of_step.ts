import type { Draft } from './draft';
import { entryField, HEADING, LATER, rankField, TITLE, weightField } from './fields';

/** The field where the weights begin, by the way that is chosen. */
function firstWeight({ criteria, weights, weightsLater }: Draft): string {
  if (weightsLater) return LATER;
  const keyed = criteria.map(({ id }) => ({ key: String(id) }));
  const { method, order, swing } = weights;
  const unranked = keyed.find(({ key }) => !order.keys.includes(key));
  if (method === 'order' && unranked !== undefined) return rankField(unranked.key);
  // The change that matters most has no field of its own.
  const first = keyed.find(({ key }) => method !== 'swing' || key !== swing.top);
  return first === undefined ? HEADING : weightField(first.key);
}

/** The field in which a person begins to type at the step where the draft is. In the review there is nothing to type. */
export function beginningOfStep(draft: Draft): string {
  switch (draft.step) {
    case 'decision':
      return TITLE;
    case 'options':
    case 'criteria':
      return entryField(draft.step);
    case 'weights':
      return firstWeight(draft);
    case 'review':
      return HEADING;
  }
}
