import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';

interface GutFooterProps {
  hasNewer: boolean;
  failure: string | null;
  isSaving: boolean;
  /** Null when there is nothing to save. */
  onSave: (() => void) | null;
  /** Null when there is nothing to go back to. */
  onCancel: (() => void) | null;
  onRefresh: () => void;
}

/** Saves the ranking, and says what went wrong. */
export function GutFooter({ hasNewer, failure, isSaving, onSave, onCancel, onRefresh }: GutFooterProps) {
  const isShown = onSave !== null || hasNewer || failure !== null;
  return (
    <footer class={isShown ? 'footer' : 'unseen'}>
      <div role="alert">
        {failure !== null && <ErrorText field="gut" problem={{ sentence: failure }} />}
        {failure === null && hasNewer && (
          <p class="notice">The sheet has changed, or another one is open now. This list is as it was.</p>
        )}
      </div>
      {(hasNewer || failure !== null) && (
        <p>
          <Button look="link" onClick={onRefresh}>
            Refresh and start over
          </Button>
        </p>
      )}
      {onSave !== null && (
        <div class="buttons">
          <Button look="primary" isBusy={isSaving} onClick={() => !isSaving && onSave()}>
            {isSaving ? 'Saving…' : 'Save my ranking'}
          </Button>
          {onCancel !== null && <Button onClick={onCancel}>Cancel</Button>}
        </div>
      )}
    </footer>
  );
}
