import { FORMAT, type Kept, type Store } from './store';

/** Changes within this time are kept together. */
const GATHERING_TIME = 400;

export interface Keeper {
  /** Something changed: it will be kept shortly. */
  changed(): void;
  /** Forgets the spreadsheet and keeps nothing from here on; the caller leaves the page. */
  forget(): Promise<void>;
}

/**
 * Keeps the spreadsheet in this browser after every change, at the latest when the page is left. Of two tabs with
 * the same spreadsheet, the one that writes last wins, and both say so.
 *
 * @param save the spreadsheet as plain JSON
 * @param tell shows in words how safe the last change is
 */
export function keeper(store: Store, save: () => unknown, tell: (text: string) => void): Keeper {
  const otherTabs = new BroadcastChannel('spreadsheet');
  const justNow = (): Kept => ({ format: FORMAT, savedAt: Date.now(), state: save() });
  let timer: number | undefined;
  let isDirty = false;
  let isForgotten = false;
  let hasRival = false;

  const kept = (): string =>
    hasRival
      ? 'Kept in this browser. Open in another tab too: the last change wins.'
      : 'Kept in this browser';

  async function write(): Promise<void> {
    isDirty = false;
    try {
      await store.write(justNow());
      otherTabs.postMessage('written');
      if (!isDirty) tell(kept());
    } catch (error) {
      isDirty = true;
      tell(`Not kept: this browser refused to store the spreadsheet (${error}).`);
    }
  }

  function leave(): void {
    if (!isDirty || isForgotten) return;
    window.clearTimeout(timer);
    isDirty = false;
    store.writeAtOnce(justNow());
    tell(kept());
  }

  otherTabs.onmessage = ({ data }) => {
    hasRival = true;
    if (data === 'opened') otherTabs.postMessage('here');
    tell(kept());
  };
  otherTabs.postMessage('opened');
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  tell(kept());

  return {
    changed: () => {
      if (isForgotten) return;
      isDirty = true;
      tell('Keeping…');
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void write(), GATHERING_TIME);
    },
    forget: async () => {
      isForgotten = true;
      window.clearTimeout(timer);
      await store.clear();
    },
  };
}
