import { Button } from '../ui/button';
import { isUntouched, STEP_NAMES, STEPS } from './draft';
import { startOver } from './state';
import type { StepProps } from './step_props';
import { goTo } from './steps';

/** Where the person is, and a way to every step seen so far. */
export function StepNav({ state: { draft }, change }: Pick<StepProps, 'state' | 'change'>) {
  const here = STEPS.indexOf(draft.step);
  const reached = STEPS.indexOf(draft.reached);
  return (
    <nav class="steps" aria-label="Steps">
      <div class="apart quiet">
        <span>
          Step {here + 1} of {STEPS.length}
        </span>
        {!isUntouched(draft) && (
          <Button look="link" onClick={() => change(startOver)}>
            Start over
          </Button>
        )}
      </div>
      <div class="bars">
        {STEPS.map((step, at) => (
          <button
            key={step}
            type="button"
            aria-label={`Step ${at + 1}: ${STEP_NAMES[step]}`}
            title={STEP_NAMES[step]}
            aria-current={at === here ? 'step' : undefined}
            disabled={at > reached}
            onClick={() => change(goTo(step))}
          />
        ))}
      </div>
    </nav>
  );
}
