import { emptyWeights, type WeightsDraft } from '../../sidebar/weights/weights_draft';
import { type Draft, newCriterion } from '../../sidebar/wizard/draft';
import { reduce } from '../../sidebar/wizard/reduce';
import { type Action, initialState, type WizardState } from '../../sidebar/wizard/state';

/** Weights typed by the ids of the criteria. */
export function typedWeights(points: Record<string, string>): WeightsDraft {
  return { ...emptyWeights(), points };
}

/** The state after some actions, from the start or from another state. */
export function after(actions: readonly Action[], from: WizardState = initialState()): WizardState {
  return actions.reduce(reduce, from);
}

/** The actions of a person who answers every step soundly, up to the review. */
export const SOUND_ACTIONS: readonly Action[] = [
  { type: 'title', text: ' Which role next? ' },
  { type: 'next' },
  { type: 'paste', list: 'options', text: 'Current role\nNewCo' },
  { type: 'baseline', id: 1 },
  { type: 'next' },
  { type: 'paste', list: 'criteria', text: 'Growth\nCommute' },
  { type: 'kind', id: 4, kind: 'measure' },
  { type: 'scale', id: 4, part: 'worst', text: '60 min' },
  { type: 'scale', id: 4, part: 'best', text: '10' },
  { type: 'next' },
  { type: 'weights', weights: typedWeights({ 3: '30', 4: '10%' }) },
  { type: 'next' },
];

export function atReview(): WizardState {
  return after(SOUND_ACTIONS);
}

/** A criterion with the id 1 in a draft of its own, measured on the given texts. */
export function draftOfMeasure(worst: string, best: string, unit = ''): Draft {
  const { draft } = initialState();
  return {
    ...draft,
    criteria: [{ ...newCriterion(1, 'Commute'), kind: 'measure', measure: { worst, best, unit } }],
  };
}
