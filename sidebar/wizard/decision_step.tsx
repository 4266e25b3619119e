import { Field } from '../ui/field';
import { TITLE } from './fields';
import type { StepProps } from './step_props';

export function DecisionStep({ state, dispatch, problemAt }: StepProps) {
  return (
    <Field
      id={TITLE}
      look="name"
      label="Decision"
      hint="In a few words, such as “Which role next?”. The new sheet gets this name."
      value={state.draft.title}
      problem={problemAt(TITLE)}
      onInput={(text) => dispatch({ type: 'title', text })}
      onLeave={() => dispatch({ type: 'left', field: TITLE })}
      onEnter={() => dispatch({ type: 'next' })}
    />
  );
}
