import type { FieldProblem, Interpretation } from './interpret';
import type { Action, WizardState } from './state';

/** What every step of the wizard is given. */
export interface StepProps {
  state: WizardState;
  read: Interpretation;
  dispatch: (action: Action) => void;
  /** The problem of a field, when it is time to show it. */
  problemAt: (field: string) => FieldProblem | undefined;
}

/** Looks up problems by field, the first of each, only where they are shown. */
export function shownProblems({ shown }: WizardState, { problems }: Interpretation): StepProps['problemAt'] {
  const byField = new Map([...problems].reverse().map((problem) => [problem.field, problem]));
  return (field) => (shown.includes(field) ? byField.get(field) : undefined);
}
