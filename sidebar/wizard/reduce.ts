import type { WeightsDraft } from '../weights/weights_draft';
import { chooseTemplate } from './apply_template';
import { emptyDraft } from './draft';
import { HEADING, isWeightField, TITLE } from './fields';
import { interpret } from './interpret';
import { addEntry, move, pasteNames, remove, rename, withEntry } from './list_actions';
import { withCriterion, withScaleText, withTypedUnit } from './scale_actions';
import { type Action, initialState, type WizardState, withDraft } from './state';
import { create, goTo, neighbour } from './steps';

function startOver(state: WizardState): WizardState {
  const sentence = 'Started over.';
  return withDraft({ ...initialState(), cue: state.cue }, emptyDraft(), {
    focus: TITLE,
    say: sentence,
    notice: { sentence, undo: state.draft },
  });
}

function undo(state: WizardState): WizardState {
  const earlier = state.notice?.undo ?? null;
  return earlier === null ? state : withDraft(state, earlier, { focus: HEADING, say: 'Undone.' });
}

/** Once a field was left, its problems are shown; the first time, the problem is also told. */
function leave(state: WizardState, field: string): WizardState {
  const draft = withTypedUnit(state.draft, field);
  if (state.shown.includes(field)) return { ...state, draft };
  const say = interpret(draft).problems.find((problem) => problem.field === field)?.sentence ?? '';
  const left = withDraft(state, draft, { say, notice: state.notice });
  return { ...left, missing: state.missing, shown: [...state.shown, field] };
}

/** Another way of weighting begins with nothing shown as wrong. */
function withWeights(state: WizardState, weights: WeightsDraft): WizardState {
  const isSameWay = weights.method === state.draft.weights.method;
  const shown = isSameWay ? state.shown : state.shown.filter((field) => !isWeightField(field));
  return withDraft({ ...state, shown }, { ...state.draft, weights });
}

function toggled<Item>(items: readonly Item[], item: Item): Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

function whileEditing(state: WizardState, action: Action): WizardState {
  const { draft } = state;
  switch (action.type) {
    case 'title':
      return withDraft(state, { ...draft, title: action.text });
    case 'entry':
      return withDraft(state, withEntry(draft, action.list, action.text));
    case 'add':
      return addEntry(state, action.list);
    case 'paste':
      return pasteNames(state, action.list, action.text);
    case 'rename':
      return withDraft(state, rename(draft, action.list, action.id, action.text));
    case 'move':
      return move(state, action.list, action.id, action.to, action.focus ?? null);
    case 'remove':
      return remove(state, action.list, action.id);
    case 'baseline':
      return withDraft(state, { ...draft, baseline: action.id });
    case 'template':
      return chooseTemplate(state, action.template);
    case 'kind':
      return withDraft(
        state,
        withCriterion(draft, action.id, (it) => ({ ...it, kind: action.kind })),
      );
    case 'scale':
      return withDraft(state, withScaleText(draft, action.id, action.part, action.text));
    case 'weights':
      return withWeights(state, action.weights);
    case 'gut-first':
      return withDraft(state, { ...draft, gutFirst: action.isChosen });
    case 'toggle-scale':
      return { ...state, open: toggled(state.open, action.id) };
    case 'left':
      return leave(state, action.field);
    case 'next':
      return goTo(state, neighbour(draft.step, 1));
    case 'back':
      return goTo(state, neighbour(draft.step, -1));
    case 'go':
      return goTo(state, action.step);
    case 'create':
      return create(state);
    case 'undo':
      return undo(state);
    case 'start-over':
      return startOver(state);
    default:
      return state;
  }
}

function whileCreating(state: WizardState, action: Action): WizardState {
  if (action.type === 'created') {
    const done: WizardState = {
      ...initialState(),
      phase: { name: 'created', place: action.place, isCovered: state.draft.gutFirst },
      cue: state.cue,
    };
    return withDraft(done, done.draft, { focus: HEADING });
  }
  if (action.type === 'create-failed') {
    const editing: WizardState = { ...state, phase: { name: 'editing' }, failure: action.sentence };
    return withDraft(editing, state.draft, { say: action.sentence });
  }
  return state;
}

function onceCreated(state: WizardState, action: Action): WizardState {
  if (action.type !== 'another') return state;
  return withDraft({ ...initialState(), cue: state.cue }, emptyDraft(), { focus: TITLE });
}

/** The next state of the wizard. Pure; an action that makes no sense in the present phase changes nothing. */
export function reduce(state: WizardState, action: Action): WizardState {
  switch (state.phase.name) {
    case 'editing':
      return whileEditing(state, action);
    case 'creating':
      return whileCreating(state, action);
    case 'created':
      return onceCreated(state, action);
  }
}
