import { useState } from 'preact/hooks';
import type { NewOption, OptionsView } from '../../src/api';
import { MAX_NAME_LENGTH } from '../../src/decision/check';
import { counted, listed } from '../../src/insight/wording';
import { quote } from '../text/quote';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Field, hintId } from '../ui/field';
import { mergeNames } from '../wizard/names';
import { readPasted } from '../wizard/pasted_list';

/** No more options are added at once. */
const MOST = 1000;

interface AddOptionsProps {
  view: OptionsView;
  today: number;
  isBusy: boolean;
  /** Writes them; whether it worked. */
  onAdd: (options: NewOption[]) => Promise<boolean>;
}

const FIELD = 'new-options';

/** Adds options, one for each line that is typed or pasted; what stands beside a name becomes what speaks for it. */
export function AddOptions({ view, today, isBusy, onAdd }: AddOptionsProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function add(): Promise<void> {
    const rows = readPasted(text);
    const { added, duplicates, leftOut } = mergeNames(view.options, rows, view.options.length + MOST);
    const long = rows.find(({ name }) => name.length > MAX_NAME_LENGTH);
    setSaid('');
    setProblem(
      rows.length === 0
        ? 'Type a name first, or paste a list with one in each line.'
        : long !== undefined
          ? `${quote(long.name)} is too long: a name has up to ${MAX_NAME_LENGTH} characters.`
          : added.length === 0
            ? `Already in the list: ${listed(duplicates.map(({ name }) => quote(name)))}.`
            : null,
    );
    if (added.length === 0 || long !== undefined) return;
    const fresh = added.map(({ name, note }) => ({ id: '', name, note, pool: null, changedOn: today }));
    if (!(await onAdd(fresh))) return;
    const sentences = [`Added ${counted(added.length, 'option')}.`];
    if (duplicates.length > 0) {
      sentences.push(`Already in the list: ${listed(duplicates.map(({ name }) => quote(name)))}.`);
    }
    if (leftOut.length > 0) sentences.push(`${leftOut.length} left out: add them next.`);
    setText('');
    setSaid(sentences.join(' '));
  }

  return (
    <>
      <Field
        id={FIELD}
        label="New options"
        hint="One in each line. What stands beside a name in a pasted table goes to Pros."
      >
        <textarea
          id={FIELD}
          class="input new-options"
          dir="auto"
          rows={3}
          value={text}
          aria-describedby={hintId(FIELD)}
          aria-invalid={problem !== null}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <Failure sentence={problem} />
      <p role="status" class="said">
        {said}
      </p>
      <Button isBusy={isBusy} onClick={() => void add()}>
        Add to the list
      </Button>
    </>
  );
}
