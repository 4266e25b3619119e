import { useCallback, useRef, useState } from 'preact/hooks';
import type { KeptScore, OptionsView } from '../../src/api';
import type { Call } from '../bridge';
import { useReading } from '../matrix/use_reading';
import { failureSentence } from '../text/failure_sentence';
import { inMatrix, type SeenMatrix, seenMatrix } from './seen_matrix';

export interface OptionsState {
  /** Null when the file has no sheet of options, undefined before the first answer. */
  readonly view: OptionsView | null | undefined;
  /** The matrix that was seen last on the active sheet, or null. */
  readonly matrix: SeenMatrix | null;
  /** By id of an option that is not in the matrix: the scores that it had in the latest round that holds it. */
  readonly last: Readonly<Record<string, KeptScore[]>>;
  /** Why the last call failed, or null. */
  readonly failure: string | null;
  /** A change is under way. */
  readonly isBusy: boolean;
}

/** The options of the file and the matrix beside them, read again whenever the person comes back to the sidebar. */
export function useOptions(call: Call) {
  /** Stays while another sheet is in view. */
  const seen = useRef<SeenMatrix | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const ask = useCallback(async () => {
    const [view, matrix] = await Promise.all([call('readOptions'), call('readMatrix')]);
    if (matrix !== null) seen.current = seenMatrix(matrix);
    const last = await lastScores(call, view?.options ?? [], seen.current);
    return { view, matrix: seen.current, last };
  }, [call]);
  const reading = useReading(ask);
  const { refresh: readAgain, revise } = reading;

  const refresh = useCallback(() => {
    setFailure(null);
    return readAgain();
  }, [readAgain]);

  /** Changes the file; what it gives back is shown, or all is read again. Whether it worked. */
  const change = useCallback(
    async (work: () => Promise<OptionsView | null>): Promise<boolean> => {
      revise((answer) => answer);
      setBusy(true);
      setFailure(null);
      try {
        const view = await work();
        if (view === null) await readAgain();
        else revise((answer) => ({ ...answer, view }));
        return true;
      } catch (error) {
        setFailure(failureSentence(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [readAgain, revise],
  );

  /** What a change did to the matrix, which may stand on a sheet that is not in view. */
  const sawMatrix = useCallback(
    (matrix: SeenMatrix) => {
      seen.current = matrix;
      revise((answer) => ({ ...answer, matrix }));
    },
    [revise],
  );

  const state: OptionsState = {
    view: reading.answer?.view,
    matrix: reading.answer?.matrix ?? null,
    last: reading.answer?.last ?? {},
    failure: failure ?? reading.failure,
    isBusy,
  };
  return { state, refresh, change, sawMatrix };
}

/** The last scores of the options that are not in the matrix and whose rows keep none; that they can't be read stops nothing. */
async function lastScores(
  call: Call,
  options: OptionsView['options'],
  matrix: SeenMatrix | null,
): Promise<Readonly<Record<string, KeptScore[]>>> {
  if (matrix === null) return {};
  const asked = options.filter((option) => option.kept.length === 0 && inMatrix(matrix, option) === null);
  if (asked.length === 0) return {};
  const found = await call('lastScores', {
    matrix: { title: matrix.name, criteria: matrix.criteria },
    options: asked.map(({ id, name }) => ({ id, name })),
  }).catch(() => []);
  return Object.fromEntries(asked.map(({ id }, at) => [id, found[at] ?? []]));
}
