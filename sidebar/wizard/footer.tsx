import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Progress } from '../ui/progress';
import type { WizardState } from './state';
import type { StepProps } from './step_props';

interface FooterProps {
  state: WizardState;
  isSaveFailing: boolean;
  dispatch: StepProps['dispatch'];
}

function NoticeLine({ state, dispatch }: Pick<FooterProps, 'state' | 'dispatch'>) {
  if (state.notice === null) return null;
  return (
    <p class="notice">
      <span>{state.notice.sentence}</span>
      {state.notice.undo !== null && (
        <Button look="link" onClick={() => dispatch({ type: 'undo' })}>
          Undo
        </Button>
      )}
    </p>
  );
}

/** What just happened, and the buttons that lead on and back. */
export function Footer({ state, isSaveFailing, dispatch }: FooterProps) {
  const { step } = state.draft;
  const isCreating = state.phase.name === 'creating';
  const isLast = step === 'review';
  return (
    <footer class="footer">
      <NoticeLine state={state} dispatch={dispatch} />
      {isSaveFailing && (
        <p class="hint" role="status">
          Not saved yet. Trying again…
        </p>
      )}
      {state.failure !== null && (
        <>
          <ErrorText field="create" problem={{ sentence: state.failure }} />
          <p class="hint">Everything you entered is still here.</p>
        </>
      )}
      {isCreating && <Progress label="Creating the matrix…" />}
      <div class="buttons">
        <Button
          look="primary"
          id="next"
          isBusy={isCreating}
          onClick={() => dispatch({ type: isLast ? 'create' : 'next' })}
        >
          {isLast ? 'Create matrix' : 'Next'}
        </Button>
        {step !== 'decision' && (
          <Button isBusy={isCreating} onClick={() => dispatch({ type: 'back' })}>
            Back
          </Button>
        )}
      </div>
    </footer>
  );
}
