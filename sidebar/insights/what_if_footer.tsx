import { SheetNews } from '../matrix/sheet_news';
import type { SourceState } from '../matrix/source';
import { Button } from '../ui/button';

interface WhatIfFooterProps {
  /** The weights that are tried, null when they are those of the sheet. */
  trial: readonly number[] | null;
  newer: SourceState['newer'];
  failure: string | null;
  /** Whether reading the sheet again may help against the failure. */
  canRefresh: boolean;
  isApplying: boolean;
  onApply: () => void;
  onReset: () => void;
  onRefresh: () => void;
}

/** What stays in view while weights are tried: apply, take back, and what went wrong. */
export function WhatIfFooter(props: WhatIfFooterProps) {
  const { trial, newer, failure, canRefresh, isApplying, onApply, onReset, onRefresh } = props;
  const hasNewer = newer !== undefined;
  const isShown = trial !== null || hasNewer || failure !== null;
  return (
    <footer class={isShown ? 'footer' : 'unseen'}>
      <SheetNews
        failure={failure}
        hasNewer={hasNewer}
        meanwhile="The sliders still show it as it was."
        refreshLabel="Refresh and reset the sliders"
        canRefresh={canRefresh}
        onRefresh={onRefresh}
      />
      {trial !== null && (
        <>
          <p class="quiet">You are trying weights that are not in the sheet.</p>
          <div class="buttons">
            <Button look="primary" isBusy={isApplying} onClick={() => !isApplying && onApply()}>
              {isApplying ? 'Applying…' : 'Apply'}
            </Button>
            <Button isBusy={isApplying} onClick={() => !isApplying && onReset()}>
              Reset
            </Button>
          </div>
        </>
      )}
    </footer>
  );
}
