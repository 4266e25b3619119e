import { SheetNews } from '../matrix/sheet_news';
import { Button } from '../ui/button';

interface SetWeightsFooterProps {
  /** The sheet is not as it was when the weights were begun. */
  hasNewer: boolean;
  failure: string | null;
  isApplying: boolean;
  /** The weights that are set are those of the sheet. */
  isInSheet: boolean;
  /** They were written just now. */
  isDone: boolean;
  onApply: () => void;
  /** Null when there is nothing to take back. */
  onReset: (() => void) | null;
  onRefresh: () => void;
  onInsights: () => void;
}

/** Writes the weights, and says how it went. */
export function SetWeightsFooter(props: SetWeightsFooterProps) {
  const { hasNewer, failure, isApplying, isInSheet, isDone, onApply, onReset, onRefresh, onInsights } = props;
  return (
    <footer class="footer">
      <SheetNews
        failure={failure}
        hasNewer={hasNewer}
        meanwhile="This page is as it was."
        refreshLabel="Refresh and start from the sheet"
        onRefresh={onRefresh}
      />
      <p class="hint" role="status">
        {isDone
          ? 'The weights are in the sheet now. '
          : isInSheet
            ? 'These weights are in the sheet.'
            : 'Nothing is written to the sheet until you apply.'}
        {isDone && (
          <Button look="link" onClick={onInsights}>
            See Insights
          </Button>
        )}
      </p>
      <div class="buttons">
        <Button look="primary" id="apply" isBusy={isApplying || isInSheet} onClick={onApply}>
          {isApplying ? 'Applying…' : 'Apply'}
        </Button>
        {onReset !== null && (
          <Button isBusy={isApplying} onClick={onReset}>
            Reset
          </Button>
        )}
      </div>
    </footer>
  );
}
