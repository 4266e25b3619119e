import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';

interface AttemptFooterProps {
  /** Why the last call to the sheet failed, or null. */
  failure: string | null;
  /** The sheet is not as it was when the work on this page began. */
  hasNewer: boolean;
  /** Gives the work up and reads the sheet again. */
  onRefresh: () => void;
  /** What writes the work on this page; null when there is none. */
  action: { label: string; isWriting: boolean; isDone?: boolean; run: () => void } | null;
  /** The way back, null when there is none. */
  back: { label: string; run: () => void } | null;
  /** What to say above the buttons. */
  children?: ComponentChildren;
}

/** What stays in view below a page on which something is tried that is not in the sheet yet. */
export function AttemptFooter(props: AttemptFooterProps) {
  const { failure, hasNewer, onRefresh, action, back, children } = props;
  const isNews = hasNewer || failure !== null;
  return (
    <footer class={action || isNews ? 'footer' : 'unseen'}>
      <div role="alert">
        {failure !== null ? (
          <ErrorText field="write" problem={{ sentence: failure }} />
        ) : (
          hasNewer && (
            <p class="notice">The sheet has changed, or another one is open now. This page is as it was.</p>
          )
        )}
      </div>
      {isNews && (
        <p>
          <Button look="link" onClick={onRefresh}>
            Refresh and start over
          </Button>
        </p>
      )}
      {action && (
        <>
          {children}
          <div class="buttons">
            <Button
              look="primary"
              id="apply"
              isBusy={action.isWriting || action.isDone === true}
              onClick={action.run}
            >
              {action.isWriting ? 'Writing…' : action.label}
            </Button>
            {back && (
              <Button isBusy={action.isWriting} onClick={back.run}>
                {back.label}
              </Button>
            )}
          </div>
        </>
      )}
    </footer>
  );
}
