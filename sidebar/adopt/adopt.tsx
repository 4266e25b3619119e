import { useState } from 'preact/hooks';
import type { CellPlace, Corrections, SelectedBlock } from '../../src/api';
import { refusalSentence } from '../../src/table/adopt/refusal_words';
import type { PageProps } from '../page';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { linesOfBlock, withinBlock } from './change';
import './adopt.css';
import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import { ProposalBody } from './proposal_body';
import { useProposal } from './use_proposal';

/** The page that proposes how a table of the person's own is read, and keeps what they confirm. */
export function Adopt({ call, goTo }: PageProps) {
  const { proposed, failure, setFailure, isAsking, ask, selection } = useProposal(call);
  const [results, setResults] = useState<CellPlace | null>(null);
  const [isWriting, setWriting] = useState(false);

  async function point(change: (block: SelectedBlock) => Corrections): Promise<void> {
    const block = await selection();
    if (block !== null) await ask(change(block));
  }

  async function pickResults(): Promise<void> {
    const block = await selection();
    if (block !== null) setResults({ row: block.top, column: block.left });
  }

  async function adopt(): Promise<void> {
    if (proposed == null) return;
    const { sheetId, state, corrections } = proposed;
    setWriting(true);
    setFailure(null);
    try {
      await call('adoptTable', { sheetId, state, corrections, results });
      goTo('insights');
    } catch (error) {
      setFailure(failureSentence(error));
      setWriting(false);
    }
  }

  /** Where no weights were found, the person may point at them: a column beside criteria that go down, or a row. */
  const weightsIn = (block: SelectedBlock): Corrections => {
    const orientation = block.bottom - block.top >= block.right - block.left ? 'down' : 'across';
    return { ...NO_CORRECTIONS, orientation, weight: linesOfBlock(block, orientation).across.first };
  };

  const table = proposed?.table ?? null;
  const canPoint =
    proposed != null && proposed.refusal !== null && proposed.refusal !== refusalSentence('ours');
  return (
    <>
      <main class="main matrix-page" aria-busy={isAsking}>
        <div class="page-head">
          <h1>Use your own table</h1>
          <Button look="link" onClick={() => void ask(null)} label="Look again at the sheet">
            Look again
          </Button>
        </div>
        {proposed === undefined && failure === null && <Progress label="Looking at the sheet…" />}
        {proposed === null && <p>Nothing stands on this sheet that could be read as a table.</p>}
        {proposed != null && proposed.refusal !== null && <p class="notice">{proposed.refusal}</p>}
        {canPoint && (
          <div class="buttons">
            <Button onClick={() => void point(withinBlock)}>Read the selected cells</Button>
            <Button onClick={() => void point(weightsIn)}>The weights are selected</Button>
          </div>
        )}
        {proposed != null && table !== null && (
          <ProposalBody
            call={call}
            proposed={proposed}
            table={table}
            results={results}
            onChange={(corrections) => void ask(corrections)}
            onPoint={(change) => void point(change)}
            onPickResults={() => void pickResults()}
            onForgetResults={() => setResults(null)}
          />
        )}
      </main>
      <footer class="footer">
        <Failure sentence={failure} />
        <div class="buttons">
          {table !== null && (
            <Button look="primary" id="adopt" isBusy={isWriting || isAsking} onClick={() => void adopt()}>
              {isWriting ? 'Writing…' : 'Use this table'}
            </Button>
          )}
          <Button onClick={() => goTo('insights')}>Cancel</Button>
        </div>
      </footer>
    </>
  );
}
