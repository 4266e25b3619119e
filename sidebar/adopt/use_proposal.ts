import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Corrections, ProposedTable, SelectedBlock } from '../../src/api';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';

/** The table of the active sheet as it is proposed; undefined before the first answer, null where nothing stands there. */
export function useProposal(call: Call) {
  const [proposed, setProposed] = useState<ProposedTable | null | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  /** An answer that was overtaken by a later question is dropped. */
  const turn = useRef(0);

  const ask = useCallback(
    async (corrections: Corrections | null): Promise<void> => {
      turn.current += 1;
      const own = turn.current;
      setAsking(true);
      setFailure(null);
      try {
        const answer = await call('proposeTable', corrections);
        if (own === turn.current) setProposed(answer);
      } catch (error) {
        if (own === turn.current) setFailure(failureSentence(error));
      }
      if (own === turn.current) setAsking(false);
    },
    [call],
  );
  useEffect(() => void ask(null), [ask]);

  /** What the person has selected; says what to do where nothing is. */
  async function selection(): Promise<SelectedBlock | null> {
    setFailure(null);
    try {
      const block = await call('selectedBlock');
      if (block === null) setFailure('Nothing is selected: select cells in the sheet, and press again.');
      return block;
    } catch (error) {
      setFailure(failureSentence(error));
      return null;
    }
  }

  return { proposed, failure, setFailure, isAsking, ask, selection };
}
