import { Field, hintId } from '../ui/field';
import { Input } from '../ui/input';
import { TITLE } from './fields';
import { edit, leave } from './state';
import type { StepProps } from './step_props';
import { next } from './steps';

export function DecisionStep({ state, change, problemAt }: StepProps) {
  const problem = problemAt(TITLE);
  return (
    <Field
      id={TITLE}
      label="Decision"
      hint="In a few words, such as “Which role next?”. The new sheet gets this name."
      problem={problem}
    >
      <Input
        id={TITLE}
        look="name"
        value={state.draft.title}
        describedBy={hintId(TITLE)}
        isInvalid={problem !== undefined}
        onInput={(title) => change(edit({ title }))}
        onLeave={() => change(leave(TITLE))}
        onEnter={() => change(next)}
      />
    </Field>
  );
}
