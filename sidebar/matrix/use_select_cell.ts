import { useState } from 'preact/hooks';
import { type Call, focusSheet } from '../bridge';
import { failureSentence } from '../text/failure_sentence';

/** Selects cells of one sheet; `failure` says why the last attempt did not work, or is null. */
export function useSelectCell(call: Call) {
  const [failure, setFailure] = useState<string | null>(null);

  async function select(sheetId: number, row: number, column: number): Promise<void> {
    setFailure(null);
    try {
      await call('selectCell', sheetId, row, column);
      focusSheet();
    } catch (error) {
      setFailure(failureSentence(error));
    }
  }

  return { select, failure };
}
