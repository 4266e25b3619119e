import { Button } from '../ui/button';
import { type Draft, isUntouched, STEPS } from './draft';
import type { StepProps } from './step_props';

const NAMES: Record<Draft['step'], string> = {
  decision: 'Decision',
  options: 'Options',
  criteria: 'Criteria',
  weights: 'Weights',
  review: 'Review',
};

/** Where the person is, and a way to every step seen so far. */
export function StepNav({ draft, dispatch }: { draft: Draft; dispatch: StepProps['dispatch'] }) {
  const here = STEPS.indexOf(draft.step);
  const reached = STEPS.indexOf(draft.reached);
  return (
    <nav class="steps" aria-label="Steps">
      <div class="steps-line">
        <span>
          Step {here + 1} of {STEPS.length}
        </span>
        {!isUntouched(draft) && (
          <Button look="link" onClick={() => dispatch({ type: 'start-over' })}>
            Start over
          </Button>
        )}
      </div>
      <ol>
        {STEPS.map((step, at) => (
          <li key={step}>
            <button
              type="button"
              class={at <= here ? 'step past' : 'step'}
              aria-label={`Step ${at + 1}: ${NAMES[step]}`}
              title={NAMES[step]}
              aria-current={at === here ? 'step' : undefined}
              disabled={at > reached}
              onClick={() => dispatch({ type: 'go', step })}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}
