import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { SheetNews, type SheetNewsProps } from './sheet_news';

interface AttemptFooterProps extends SheetNewsProps {
  /** What writes or gives up the work on this page; null when there is none. */
  action: { label: string; busyLabel: string; isBusy: boolean; run: () => void } | null;
  /** The way back, null when there is none. */
  back: { label: string; run: () => void } | null;
  /** What to say above the buttons. */
  children?: ComponentChildren;
}

/** What stays in view below a page on which something is tried that is not in the sheet yet. */
export function AttemptFooter({ action, back, children, ...news }: AttemptFooterProps) {
  const isShown = action !== null || news.hasNewer || news.failure !== null;
  const isBusy = action?.isBusy ?? false;
  const unlessBusy = (run: () => void) => () => {
    if (!isBusy) run();
  };
  return (
    <footer class={isShown ? 'footer' : 'unseen'}>
      <SheetNews {...news} />
      {action !== null && (
        <>
          {children}
          <div class="buttons">
            <Button look="primary" isBusy={isBusy} onClick={unlessBusy(action.run)}>
              {isBusy ? action.busyLabel : action.label}
            </Button>
            {back !== null && (
              <Button isBusy={isBusy} onClick={unlessBusy(back.run)}>
                {back.label}
              </Button>
            )}
          </div>
        </>
      )}
    </footer>
  );
}
