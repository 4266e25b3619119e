import { useEffect } from 'preact/hooks';

/** Saves what is not saved yet when the page goes: the sidebar closes, or shows something else. */
export function useFlush(flush: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      window.removeEventListener('pagehide', flush);
    };
  }, [flush]);
}
