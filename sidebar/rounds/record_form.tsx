import { useState } from 'preact/hooks';
import type { MatrixView, RoundToRecord } from '../../src/api';
import type { Choice } from '../../src/decision/round';
import { frameInWords } from '../../src/insight/steps/step_words';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Choice as ChoiceBox } from '../ui/choice';
import { Failure } from '../ui/failure';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { carriedNote, carryNote } from './carried_note';
import { ChoiceFields } from './choice_fields';
import { DayField } from './day_field';
import { today } from './today';

interface RecordFormProps {
  call: Call;
  view: MatrixView;
  /** Reads the rounds again. */
  onRecorded: () => Promise<void>;
}

const NO_CHOICE: Choice = { choice: '', expected: '', sure: null, lookAgain: null };

/** Records the matrix as it is now, with a day, a name and a note, and what was decided. */
export function RecordForm({ call, view, onRecorded }: RecordFormProps) {
  const [date, setDate] = useState<number | null>(today);
  const [name, setName] = useState('');
  const [note, setNote] = useState(carriedNote);
  /** What was decided; null while nothing was. */
  const [decided, setDecided] = useState<Choice | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  /** The round that holds the same as the matrix, when the person was told of it. */
  const [same, setSame] = useState<number | null>(null);

  async function record(whenSame: RoundToRecord['whenSame']): Promise<void> {
    setSaid('');
    setFailure(problem(date, decided));
    if (date === null || problem(date, decided) !== null) return;
    setBusy(true);
    try {
      const round = { sheetId: view.sheetId, date, name: name.trim(), note: note.trim(), decided, whenSame };
      const { code, round: number } = await call('recordRound', round);
      setSame(code === 'same' ? number : null);
      if (code !== 'same') {
        setName('');
        setNote('');
        carryNote('');
        setDecided(null);
        // The comparison begins anew with the new round, so it is said when that stands there: what is chosen after it stays.
        await onRecorded();
        setSaid(
          code === 'recorded' ? `Recorded as round ${number}.` : `The note is kept with round ${number}.`,
        );
      }
    } catch (error) {
      setFailure(failureSentence(error));
    }
    setBusy(false);
  }

  return (
    <section class="record" aria-label="Record this round">
      <DayField id="round-date" label="Date" day={date} onDay={setDate} />
      <Field id="round-name" label="Name" hint="Such as “After the second interview”. May be left blank.">
        <Input id="round-name" look="name" value={name} onInput={setName} />
      </Field>
      <Field id="round-note" label="Note">
        <Input id="round-note" look="name" value={note} onInput={setNote} />
      </Field>
      <ChoiceBox
        type="checkbox"
        id="decided"
        isChosen={decided !== null}
        onChoose={(isChosen) => setDecided(isChosen ? NO_CHOICE : null)}
      >
        I decided
      </ChoiceBox>
      {decided !== null && frameInWords(view.frame).length > 0 && (
        <section class="notice" aria-label="What this decision is for">
          {frameInWords(view.frame).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      {decided !== null && (
        <ChoiceFields
          options={view.decision.options.map((option) => option.name)}
          choice={decided}
          onChoice={setDecided}
        />
      )}
      <Failure sentence={failure} />
      {same !== null && (
        <div class="notice" role="alert">
          <p>Nothing has changed since round {same}.</p>
          <div class="buttons">
            {note.trim() !== '' && (
              <Button isBusy={isBusy} onClick={() => void record('note')}>
                Keep only the note
              </Button>
            )}
            <Button isBusy={isBusy} onClick={() => void record('record')}>
              Record it all the same
            </Button>
          </div>
        </div>
      )}
      <div class="buttons">
        <Button look="primary" id="record" isBusy={isBusy} onClick={() => void record('ask')}>
          {isBusy ? 'Writing…' : 'Record this round'}
        </Button>
      </div>
      <p class="quiet" role="status">
        {said}
      </p>
    </section>
  );
}

/** What has to be given first, or null. */
function problem(date: number | null, decided: Choice | null): string | null {
  if (date === null) return 'Give the date of this round.';
  return decided !== null && decided.choice === '' ? 'Choose the option that you decided for.' : null;
}
