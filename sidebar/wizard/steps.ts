import { beginningOfStep } from './beginning_of_step';
import { STEP_NAMES, STEPS, type Step } from './draft';
import { type FieldProblem, interpret } from './interpret';
import { addEntry } from './lists';
import { type Change, edited, showing, type WizardState } from './state';

/** The state with these problems shown and the focus on the first, or null when there are none. */
function heldBy(state: WizardState, problems: readonly FieldProblem[]): WizardState | null {
  const [first] = problems;
  if (first === undefined) return null;
  const shown = showing(
    state,
    problems.map(({ field }) => field),
  );
  return edited(shown, { step: first.step }, { focus: first.field, say: first.sentence });
}

/**
 * Goes to another step. Backwards always works; forwards, what still stands in the entry field is added first, and
 * the problems of the step hold the person here.
 */
export const goTo =
  (step: Step): Change =>
  (before) => {
    let state = before;
    const { step: from, entry, reached } = state.draft;
    const place = STEPS.indexOf(step);
    if (place > STEPS.indexOf(from)) {
      if ((from === 'options' || from === 'criteria') && entry[from].trim() !== '')
        state = addEntry(from)(state);
      const held = heldBy(
        state,
        interpret(state.draft, state.locale).problems.filter((problem) => problem.step === from),
      );
      if (held !== null) return held;
    }
    return edited(
      state,
      { step, reached: place > STEPS.indexOf(reached) ? step : reached },
      {
        focus: beginningOfStep({ ...state.draft, step }),
        say: `Step ${place + 1} of ${STEPS.length}: ${STEP_NAMES[step]}.`,
        isBeginning: true,
      },
    );
  };

/** A step further, or back; at either end nowhere. */
const goBy =
  (by: number): Change =>
  (state) => {
    const { step } = state.draft;
    return goTo(STEPS[STEPS.indexOf(step) + by] ?? step)(state);
  };
export const next = goBy(1);
export const back = goBy(-1);

/** Begins creating, or shows what is wrong in any step. */
export const beginCreating: Change = (state) =>
  heldBy(state, interpret(state.draft, state.locale).problems) ?? edited({ ...state, isCreating: true }, {});
