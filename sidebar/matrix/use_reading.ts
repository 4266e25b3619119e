import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failureSentence } from '../text/failure_sentence';

/** What the server says, asked when the page opens and whenever the person comes back to it. */
export interface Reading<Answer> {
  /** Undefined before the first answer. */
  readonly answer: Answer | undefined;
  /** Why the last reading failed, or null. */
  readonly failure: string | null;
  refresh(): Promise<void>;
  /** Puts what is known better in place of the answer; one that is under way is dropped. */
  revise(change: (answer: Answer) => Answer): void;
}

/** @param ask stays the same from one drawing of the page to the next */
export function useReading<Answer>(ask: () => Promise<Answer>): Reading<Answer> {
  const [answer, setAnswer] = useState<Answer>();
  const [failure, setFailure] = useState<string | null>(null);
  /** Counts readings, so that an answer that was overtaken is dropped. */
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    turn.current += 1;
    const own = turn.current;
    try {
      const next = await ask();
      if (own !== turn.current) return;
      setFailure(null);
      // The same again keeps what is on the page as it is.
      setAnswer((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    } catch (error) {
      if (own === turn.current) setFailure(failureSentence(error));
    }
  }, [ask]);

  const revise = useCallback((change: (answer: Answer) => Answer) => {
    turn.current += 1;
    setAnswer((old) => (old === undefined ? old : change(old)));
  }, []);

  useEffect(() => {
    const read = () => void refresh();
    window.addEventListener('focus', read);
    read();
    return () => window.removeEventListener('focus', read);
  }, [refresh]);

  return { answer, failure, refresh, revise };
}
