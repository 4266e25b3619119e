import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';

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
      <div role="alert">
        {failure !== null && <ErrorText field="apply" problem={{ sentence: failure }} />}
        {failure === null && hasNewer && (
          <p class="notice">The sheet has changed, or another one is open now. This page is as it was.</p>
        )}
      </div>
      {(hasNewer || failure !== null) && (
        <p>
          <Button look="link" onClick={onRefresh}>
            Refresh and start from the sheet
          </Button>
        </p>
      )}
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
