import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsView } from '../../src/api';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';
import { type SeenMatrix, seenMatrix } from './seen_matrix';

export interface OptionsState {
  /** Null when the file has no sheet of options, undefined before the first answer. */
  readonly view: OptionsView | null | undefined;
  /** The matrix that was seen last on the active sheet, or null. */
  readonly matrix: SeenMatrix | null;
  /** Why the last call failed, or null. */
  readonly failure: string | null;
  /** A change is under way. */
  readonly isBusy: boolean;
}

/** The options of the file and the matrix beside them, read again whenever the person comes back to the sidebar. */
export function useOptions(call: Call) {
  const [state, setState] = useState<OptionsState>({
    view: undefined,
    matrix: null,
    failure: null,
    isBusy: false,
  });
  /** Counts readings and changes, so that an answer that was overtaken is dropped. */
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    try {
      const [view, matrix] = await Promise.all([call('readOptions'), call('readMatrix')]);
      if (own === turn.current) {
        setState((before) => ({
          ...before,
          view,
          matrix: matrix === null ? before.matrix : seenMatrix(matrix),
          failure: null,
        }));
      }
    } catch (error) {
      if (own === turn.current) setState((before) => ({ ...before, failure: failureSentence(error) }));
    }
  }, [call]);

  /** Changes the file; what it gives back is shown, or all is read again. Whether it worked. */
  const change = useCallback(
    async (work: () => Promise<OptionsView | null>): Promise<boolean> => {
      turn.current += 1;
      const own = turn.current;
      setState((before) => ({ ...before, isBusy: true, failure: null }));
      try {
        const view = await work();
        if (own === turn.current && view !== null) setState((before) => ({ ...before, view }));
        if (view === null) await refresh();
        return true;
      } catch (error) {
        setState((before) => ({ ...before, failure: failureSentence(error) }));
        return false;
      } finally {
        setState((before) => ({ ...before, isBusy: false }));
      }
    },
    [refresh],
  );

  /** What a change did to the matrix, which may stand on a sheet that is not in view. */
  const sawMatrix = useCallback((matrix: SeenMatrix) => setState((before) => ({ ...before, matrix })), []);

  useEffect(() => {
    const read = () => void refresh();
    window.addEventListener('focus', read);
    read();
    return () => window.removeEventListener('focus', read);
  }, [refresh]);

  return { state, refresh, change, sawMatrix };
}
