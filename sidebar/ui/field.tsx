import type { NumberProblem } from '../text/number_problem';
import { ErrorText } from './error_text';
import { Input, type InputProps } from './input';

interface FieldProps extends Omit<InputProps, 'label' | 'isInvalid' | 'describedBy'> {
  label: string;
  hint?: string;
  problem?: NumberProblem | undefined;
}

/** A text field with its label, a hint and its error. */
export function Field({ label, hint, problem, ...input }: FieldProps) {
  const hintId = `${input.id}-hint`;
  return (
    <div class="field">
      <label for={input.id}>{label}</label>
      <Input
        {...input}
        isInvalid={problem !== undefined}
        {...(hint === undefined ? {} : { describedBy: hintId })}
      />
      <ErrorText field={input.id} problem={problem} onPick={input.onInput} />
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
