import { useState } from 'preact/hooks';
import type { RoundsView } from '../../src/api';
import { dayInWords } from '../../src/decision/round';
import { staleScores, staleSentence } from '../../src/insight/change_stale';
import { subjectOf } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';
import { counted } from '../../src/insight/wording';
import { scoreCell } from '../../src/table/map';
import type { Call } from '../bridge';
import { useSelectCell } from '../matrix/use_select_cell';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Field } from '../ui/field';

/** What is taken where nothing was chosen yet. */
export const USUAL_MONTHS = 6;
/** So many scores are listed. */
const MOST = 12;

interface OldScoresProps {
  call: Call;
  rounds: RoundsView;
  view: NonNullable<RoundsView['view']>;
  today: number;
}

/** Scores that have not changed for longer than a time that the person chooses, and marks for them in the sheet. */
export function OldScores({ call, rounds, view, today }: OldScoresProps) {
  const [months, setMonths] = useState(rounds.staleMonths ?? USUAL_MONTHS);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const { select, failure: selectFailure } = useSelectCell(call);
  const voice = voiceOf(subjectOf(view.decision), view.locale);
  const { names } = voice;
  const stale = staleScores(rounds.rounds, view.decision, today, months, rounds.evidence);

  async function run(work: () => Promise<string>): Promise<void> {
    setFailure(null);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid('');
      setFailure(failureSentence(error));
    }
  }
  const mark = (chosen: number | null) =>
    run(async () => {
      const count = await call('markStale', { sheetId: view.sheetId, months: chosen, today });
      return chosen === null
        ? 'The marks are taken away.'
        : `${counted(count, 'score')} marked in ${count === 1 ? 'the note of its cell' : 'the notes of their cells'}.`;
    });

  return (
    <>
      <Field id="months" label="Point out scores older than so many months">
        <input
          id="months"
          class="input"
          type="number"
          min={1}
          max={1200}
          value={months}
          onChange={(event) => {
            const chosen = Math.round(Number(event.currentTarget.value));
            if (!(chosen >= 1 && chosen <= 1200)) return;
            setMonths(chosen);
            void run(async () => {
              await call('keepStaleMonths', chosen);
              return '';
            });
          }}
        />
      </Field>
      <p id="stale">{staleSentence(voice, stale, months)}</p>
      {stale.length > 0 && (
        <ul class="plain facts">
          {stale.slice(0, MOST).map(({ criterion, option, since }) => {
            const cell = scoreCell(view.map, criterion, option);
            const what = `${names.criterionIn(criterion)} for ${names.optionIn(option)}`;
            return (
              <li key={`${criterion}/${option}`}>
                <Button look="link" onClick={() => cell && void select(view.sheetId, cell.row, cell.column)}>
                  {what}
                </Button>{' '}
                <span class="quiet">since {dayInWords(since)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {stale.length > MOST && <p>And {stale.length - MOST} more.</p>}
      <div class="buttons">
        {stale.length > 0 && <Button onClick={() => void mark(months)}>Mark them in the sheet</Button>}
        <Button onClick={() => void mark(null)}>Take marks away</Button>
      </div>
      <Failure sentence={failure ?? selectFailure} />
      <p class="quiet" role="status">
        {said}
      </p>
      <p class="hint">
        A date in the note of a score, such as 12 March 2026, counts as the day it was looked at.
      </p>
    </>
  );
}
