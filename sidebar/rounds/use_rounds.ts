import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RoundsView } from '../../src/api';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';

/** The rounds of the matrix on the active sheet, read when the page opens and whenever the person comes back to it. */
export interface RoundsSource {
  /** Undefined before the first answer. */
  readonly rounds: RoundsView | undefined;
  readonly failure: string | null;
  refresh(): Promise<void>;
}

export function useRounds(call: Call): RoundsSource {
  const [rounds, setRounds] = useState<RoundsView>();
  const [failure, setFailure] = useState<string | null>(null);
  /** Counts readings, so that an answer that was overtaken is dropped. */
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    try {
      const next = await call('readRounds');
      if (own !== turn.current) return;
      setFailure(null);
      // The same again keeps what is on the page as it is.
      setRounds((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    } catch (error) {
      if (own === turn.current) setFailure(failureSentence(error));
    }
  }, [call]);

  useEffect(() => {
    const read = () => void refresh();
    window.addEventListener('focus', read);
    read();
    return () => window.removeEventListener('focus', read);
  }, [refresh]);

  return { rounds, failure, refresh };
}
