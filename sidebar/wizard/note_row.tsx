import { Button } from '../ui/button';
import { Input } from '../ui/input';
import type { OptionDraft } from './draft';
import { type ListName, nameField, noteField, ROW } from './fields';
import { editRow } from './lists';
import type { StepProps } from './step_props';

interface NoteRowProps extends Pick<StepProps, 'change'> {
  list: ListName;
  row: OptionDraft;
}

/** The note that came with a name, small below it, to change or to remove; nothing while there is none. */
export function NoteRow({ list, row, change }: NoteRowProps) {
  const { id, name, note } = row;
  const called = name.trim() || ROW[list];
  if (note === '') return null;
  const goToName = () => document.getElementById(nameField(list, id))?.focus();
  return (
    <div class="note-line">
      <Input
        id={noteField(list, id)}
        look="name"
        label={`Note of ${called}`}
        value={note}
        onInput={(text) => change(editRow(list, id, { note: text }))}
        onEnter={goToName}
      />
      <Button
        look="link"
        label={`Remove note of ${called}`}
        onClick={() => {
          change(editRow(list, id, { note: '' }));
          goToName();
        }}
      >
        Remove note
      </Button>
    </div>
  );
}
