import type { ComponentChildren } from 'preact';
import type { NumberProblem } from '../text/number_problem';
import { ErrorText } from './error_text';

interface FieldProps {
  /** Id of the control. */
  id: string;
  label: string;
  hint?: string | undefined;
  problem?: NumberProblem | undefined;
  children: ComponentChildren;
}

/** Id of the hint of a field, for `aria-describedby`. */
export const hintId = (field: string) => `${field}-hint`;

/** A control with its label above, its error and its hint below. */
export function Field({ id, label, hint, problem, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      <ErrorText field={id} problem={problem} />
      {hint && (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
    </div>
  );
}
