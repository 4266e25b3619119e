import { STEPS, type Step } from './draft';
import { HEADING, type ListName } from './fields';
import { type FieldProblem, interpret } from './interpret';
import { addEntry, entryOf } from './list_actions';
import { type WizardState, withDraft } from './state';

/** The steps that show a list with an entry field. */
const isList = (step: Step): step is ListName => step === 'options' || step === 'criteria';

const isBehind = (step: Step, other: Step) => STEPS.indexOf(step) < STEPS.indexOf(other);

/** The step before or after; at either end, the same step. */
export function neighbour(step: Step, by: 1 | -1): Step {
  return STEPS[STEPS.indexOf(step) + by] ?? step;
}

/** Shows problems at their fields and goes to the first of them. */
function showProblems(
  state: WizardState,
  problems: readonly FieldProblem[],
  first: FieldProblem,
): WizardState {
  const shown = new Set([...state.shown, ...problems.map(({ field }) => field)]);
  const open = first.scaleOf === undefined ? state.open : [...new Set([...state.open, first.scaleOf])];
  return withDraft(
    { ...state, shown: [...shown], open },
    { ...state.draft, step: first.step },
    { focus: first.field, say: first.sentence },
  );
}

function moveTo(state: WizardState, step: Step): WizardState {
  const { reached } = state.draft;
  const draft = { ...state.draft, step, reached: isBehind(reached, step) ? step : reached };
  return { ...withDraft(state, draft, { focus: HEADING }), failure: null };
}

/**
 * Goes to another step. Backwards always works; forwards, what still stands in the entry field is added first, and
 * the problems of the step hold the person here.
 */
export function goTo(state: WizardState, step: Step): WizardState {
  const from = state.draft.step;
  if (!isBehind(from, step)) return moveTo(state, step);
  const settled = isList(from) && entryOf(state.draft, from).trim() !== '' ? addEntry(state, from) : state;
  const problems = interpret(settled.draft).problems.filter((problem) => problem.step === from);
  const [first] = problems;
  return first === undefined ? moveTo(settled, step) : showProblems(settled, problems, first);
}

/** Begins creating, or shows what is wrong in any step. */
export function create(state: WizardState): WizardState {
  const { problems } = interpret(state.draft);
  const [first] = problems;
  if (first !== undefined) return showProblems(state, problems, first);
  return { ...withDraft(state, state.draft), phase: { name: 'creating' }, failure: null };
}
