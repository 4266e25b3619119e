import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Progress } from '../ui/progress';
import { CREATE } from './fields';
import { undo } from './state';
import type { StepProps } from './step_props';
import { back, next } from './steps';

interface FooterProps extends Omit<StepProps, 'read'> {
  onCreate: () => void;
}

/** What just happened, and the buttons that lead on and back. */
export function Footer({ state, change, problemAt, onCreate }: FooterProps) {
  const { draft, notice, isSaveFailing, isCreating } = state;
  const failure = problemAt(CREATE);
  const isLast = draft.step === 'review';
  return (
    <footer class="footer">
      {notice !== null && (
        <p class="notice apart">
          <span>{notice.sentence}</span>
          {notice.undo !== null && (
            <Button look="link" onClick={() => change(undo)}>
              Undo
            </Button>
          )}
        </p>
      )}
      {isSaveFailing && (
        <p class="hint" role="status">
          Not saved yet. Trying again…
        </p>
      )}
      <ErrorText field={CREATE} problem={failure} />
      {failure !== undefined && <p class="hint">Everything you entered is still here.</p>}
      {isCreating && <Progress label="Creating the matrix…" />}
      <div class="buttons">
        <Button
          look="primary"
          id="next"
          isBusy={isCreating}
          onClick={() => (isLast ? onCreate() : change(next))}
        >
          {isLast ? 'Create matrix' : 'Next'}
        </Button>
        {draft.step !== 'decision' && (
          <Button isBusy={isCreating} onClick={() => change(back)}>
            Back
          </Button>
        )}
      </div>
    </footer>
  );
}
