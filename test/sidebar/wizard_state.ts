import { emptyWeights, type WeightsDraft } from '../../sidebar/weights/weights_draft';
import { type Draft, newCriterion } from '../../sidebar/wizard/draft';
import type { ListName, ScalePart } from '../../sidebar/wizard/fields';
import { addEntry, editRow, order, paste, remove } from '../../sidebar/wizard/lists';
import { type Change, edit, initialState, setWeights, type WizardState } from '../../sidebar/wizard/state';
import { next } from '../../sidebar/wizard/steps';

/** Weights typed by the ids of the criteria. */
export function typedWeights(points: Record<string, string>): WeightsDraft {
  return { ...emptyWeights(), points };
}

/** The state after some changes, from the start or from another state. */
export function stateAfter(changes: readonly Change[], from: WizardState = initialState()): WizardState {
  return changes.reduce((state, change) => change(state), from);
}

/** Types into the field that adds to a list. */
export const type =
  (list: ListName, text: string): Change =>
  (state) =>
    edit({ entry: { ...state.draft.entry, [list]: text } })(state);

/** Types a name and adds it to the options. */
export const entry = (text: string): Change[] => [type('options', text), addEntry('options')];

/** Types into a field of the scale that a criterion has now. */
export const editScale =
  (id: number, part: ScalePart, text: string): Change =>
  (state) => {
    const criterion = rowOf(state, 'criteria', id);
    return editRow('criteria', id, { [criterion.kind]: { ...criterion[criterion.kind], [part]: text } })(
      state,
    );
  };

export const removeAt =
  (list: ListName, id: number): Change =>
  (state) =>
    remove(list, rowOf(state, list, id))(state);

/** Puts a row at a place, counted from 0. */
export const move =
  (list: ListName, id: number, to: number): Change =>
  (state) => {
    const row = rowOf(state, list, id);
    const others = state.draft[list].filter((other) => other !== row);
    return order(list, [...others.slice(0, to), row, ...others.slice(to)])(state);
  };

function rowOf<List extends ListName>({ draft }: WizardState, list: List, id: number): Draft[List][number] {
  const row = draft[list].find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`There is no row ${id}.`);
  return row;
}

/** A person who answers every step soundly, up to the review. */
export const SOUND_CHANGES: readonly Change[] = [
  edit({ title: ' Which role next? ' }),
  next,
  paste('options', 'Current role\nNewCo'),
  edit({ baseline: 1 }),
  next,
  paste('criteria', 'Growth\nCommute'),
  editRow('criteria', 4, { kind: 'measure' }),
  editScale(4, 'worst', '60 min'),
  editScale(4, 'best', '10'),
  next,
  setWeights(typedWeights({ 3: '30', 4: '10%' })),
  next,
];

export function atReview(): WizardState {
  return stateAfter(SOUND_CHANGES);
}

/** A criterion with the id 1 in a draft of its own, measured on the given texts. */
export function draftOfMeasure(worst: string, best: string, unit = ''): Draft {
  const { draft } = initialState();
  return {
    ...draft,
    criteria: [{ ...newCriterion(1, 'Commute'), kind: 'measure', measure: { worst, best, unit } }],
  };
}
