import { useEffect } from 'preact/hooks';

/** What may come before the end of the page: it goes, is hidden, or the person turns to the sheet. */
const LEAVING = ['pagehide', 'visibilitychange', 'blur'];

/** Saves what is not saved yet when the page may be going: the sidebar closes, or shows something else. */
export function useFlush(flush: () => void): void {
  useEffect(() => {
    // In the way down it reaches the window from the document too, on which visibilitychange is fired.
    const flushWhenLeaving = ({ type, target }: Event) => {
      // A field that loses the focus to another one is not left for the sheet.
      if (type !== 'blur' || target === window) flush();
    };
    for (const event of LEAVING) window.addEventListener(event, flushWhenLeaving, true);
    return () => {
      flush();
      for (const event of LEAVING) window.removeEventListener(event, flushWhenLeaving, true);
    };
  }, [flush]);
}
