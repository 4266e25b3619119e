import { SheetNews } from '../matrix/sheet_news';
import { Button } from '../ui/button';

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
      <SheetNews
        failure={failure}
        hasNewer={hasNewer}
        meanwhile="This list is as it was."
        refreshLabel="Refresh and start over"
        onRefresh={onRefresh}
      />
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
