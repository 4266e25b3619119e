import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Call } from '../bridge';
import { createMatrixSource, type MatrixSource, type SourceState } from './source';

/**
 * The matrix on the active sheet, read when the page opens and again whenever the person comes back to the sidebar:
 * they may have worked in the sheet or gone to another one.
 */
export function useMatrixSource(call: Call): { source: MatrixSource; state: SourceState } {
  const source = useMemo(() => createMatrixSource(call), [call]);
  const [state, setState] = useState(source.state);

  useEffect(() => {
    const read = () => void source.refresh();
    const readWhenVisible = () => {
      if (document.visibilityState === 'visible') read();
    };
    const stop = source.subscribe(() => setState(source.state()));
    window.addEventListener('focus', read);
    document.addEventListener('visibilitychange', readWhenVisible);
    read();
    return () => {
      stop();
      window.removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', readWhenVisible);
    };
  }, [source]);

  return { source, state };
}
