import type { CellPlace, Corrections, ProposedTable, SelectedBlock } from '../../src/api';
import { columnLetters } from '../../src/table/a1';
import { slipSentence } from '../../src/table/adopt/slip_words';
import { unreadSentence } from '../../src/table/unread_words';
import type { Call } from '../bridge';
import { ProblemList } from '../matrix/problem_list';
import { Button } from '../ui/button';
import { useLocale } from '../ui/locale';
import { withinBlock } from './change';
import { Parts } from './parts';
import { questionSentence } from './words';

interface ProposalBodyProps {
  call: Call;
  proposed: ProposedTable;
  table: NonNullable<ProposedTable['table']>;
  results: CellPlace | null;
  onChange: (corrections: Corrections) => void;
  onPoint: (change: (block: SelectedBlock) => Corrections) => void;
  onPickResults: () => void;
  onForgetResults: () => void;
}

/** What is proposed for a table, and what is wrong with it already. */
export function ProposalBody(props: ProposalBodyProps) {
  const { call, proposed, table, results, onChange, onPoint, onPickResults, onForgetResults } = props;
  const locale = useLocale();
  const { proposal, decision, problems, totals } = table;
  const { map, questions, unread } = proposal;
  const notRead = unreadSentence(unread, map);
  const names = decision.options.map(({ name }) => name);
  return (
    <>
      <p>This is how your table would be read. Nothing moves, and your own cells stay as they are.</p>
      {questions.map((question) => (
        <p key={question} class="notice">
          {questionSentence(question)}
        </p>
      ))}
      <Parts proposal={proposal} corrections={proposed.corrections} onChange={onChange} onPoint={onPoint} />
      {notRead !== null && <p>{notRead}</p>}
      <Button look="link" onClick={() => onPoint(withinBlock)}>
        Read only the selected cells
      </Button>
      {totals.length > 0 && (
        <section aria-label="Your own totals">
          <h2>Your own totals</h2>
          <ul class="plain facts">
            {totals.map((slip) => {
              const sentence = slipSentence(slip, { map, names, locale });
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </section>
      )}
      {problems.length > 0 && (
        <section aria-label="To correct">
          <p>To correct in the sheet:</p>
          <ProblemList call={call} sheetId={proposed.sheetId} problems={problems} />
        </section>
      )}
      <section aria-label="Results in the sheet">
        <h2>Results in the sheet</h2>
        <p class="quiet">
          {results === null
            ? 'To see the weighted scores in the sheet, select a cell in an empty line outside the table.'
            : `They will stand in ${map.orientation === 'down' ? `row ${results.row}` : `column ${columnLetters(results.column)}`}.`}
        </p>
        <div class="buttons">
          <Button onClick={onPickResults}>Put results at the selection</Button>
          {results !== null && <Button onClick={onForgetResults}>No results</Button>}
        </div>
      </section>
    </>
  );
}
