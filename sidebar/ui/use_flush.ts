import { useEffect } from 'preact/hooks';

/** What may come before the end of the page: it goes, is hidden, or the person turns to the sheet. */
const LEAVING = ['pagehide', 'visibilitychange', 'blur'];

/** Saves what is not saved yet when the page may be going: the sidebar closes, or shows something else. */
export function useFlush(flush: () => void): void {
  useEffect(() => {
    // In the way down it reaches the window from the document too, on which visibilitychange is fired.
    for (const event of LEAVING) window.addEventListener(event, flush, true);
    return () => {
      flush();
      for (const event of LEAVING) window.removeEventListener(event, flush, true);
    };
  }, [flush]);
}
