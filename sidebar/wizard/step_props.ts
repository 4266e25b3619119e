import type { WizardStart } from '../../src/api';
import type { FieldProblem, Interpretation } from './interpret';
import type { Change, WizardState } from './state';

/** What every step of the wizard is given. */
export interface StepProps {
  state: WizardState;
  read: Interpretation;
  change: (change: Change) => void;
  /** The problem of a field, when it is time to show it. */
  problemAt: (field: string) => Omit<FieldProblem, 'step'> | undefined;
  /** The options under real consideration that may be taken over. */
  offered: WizardStart['options'];
}

/** Looks up problems by field: what went wrong just now, then the first of the draft where they are shown. */
export function shownProblems(
  { trouble, shown }: WizardState,
  { problems }: Interpretation,
): StepProps['problemAt'] {
  return (field) => {
    if (trouble?.field === field) return trouble;
    return shown.has(field) ? problems.find((problem) => problem.field === field) : undefined;
  };
}
