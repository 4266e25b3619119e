import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import type { Attempt } from './use_attempt';

interface AttemptFooterProps {
  attempt: Attempt;
  /** Why the last call to the sheet failed, or null. */
  failure?: string | null;
  /** The sheet is not as it was when the work on this page began. */
  hasNewer: boolean;
  /** What writing the work is called here. */
  label: string;
  /** Writes the work on this page; null when there is none. */
  onWrite: (() => void) | null;
  /** The sheet holds the work already. */
  isDone?: boolean;
  /** What giving the work up is called here; nothing when there is no way back. */
  back: string | false | null;
  onForget?: () => void;
  /** What to say above the buttons. */
  children?: ComponentChildren;
}

/** What stays in view below a page on which something is tried that is not in the sheet yet. */
export function AttemptFooter(props: AttemptFooterProps) {
  const { attempt, hasNewer, label, onWrite, isDone = false, back, children } = props;
  const { failure = attempt.failure, onForget = attempt.forget } = props;
  const isNews = hasNewer || failure !== null;
  return (
    <footer class={onWrite || isNews || attempt.undo ? 'footer' : 'unseen'}>
      <div role="alert">
        {failure !== null ? (
          <ErrorText problem={{ sentence: failure }} />
        ) : (
          hasNewer && (
            <p class="notice">The sheet has changed, or another one is open now. This page is as it was.</p>
          )
        )}
      </div>
      {isNews && (
        <p>
          <Button
            look="link"
            onClick={() => {
              onForget();
              void attempt.refresh();
            }}
          >
            Refresh and start over
          </Button>
        </p>
      )}
      {attempt.undo && (
        <p role="status">
          Applied.{' '}
          <Button look="link" isBusy={attempt.isWriting} onClick={attempt.undo}>
            Undo
          </Button>
        </p>
      )}
      {onWrite && (
        <>
          {children}
          <div class="buttons">
            <Button look="primary" id="apply" isBusy={attempt.isWriting || isDone} onClick={onWrite}>
              {attempt.isWriting ? 'Writing…' : label}
            </Button>
            {back && (
              <Button isBusy={attempt.isWriting} onClick={onForget}>
                {back}
              </Button>
            )}
          </div>
        </>
      )}
    </footer>
  );
}
