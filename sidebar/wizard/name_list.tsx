import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Field, hintId } from '../ui/field';
import { Input } from '../ui/input';
import { SortableList } from '../ui/sortable_list';
import type { CriterionDraft, OptionDraft } from './draft';
import { entryField, type ListName, nameField, ROW } from './fields';
import { addEntry, editRow, order, paste, remove } from './lists';
import { NoteRow } from './note_row';
import { readPasted } from './pasted_list';
import { ScaleRow } from './scale_row';
import { edit, leave } from './state';
import type { StepProps } from './step_props';

/** The options or the criteria: a field for each name, the scale of a criterion, and a field that adds. */
export function NameList({ list, ...props }: StepProps & { list: ListName }) {
  const { state, change, problemAt } = props;
  const { draft } = state;
  const rows: readonly (OptionDraft | CriterionDraft)[] = draft[list];
  const keysId = `${list}-keys`;
  const entry = entryField(list);
  const entryProblem = problemAt(entry);

  function handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const pasted = readPasted(text);
    if (pasted.length < 2 && !pasted[0]?.note) return;
    event.preventDefault();
    change(paste(list, text));
  }

  function goToNext(place: number): void {
    const row = rows[place + 1];
    document.getElementById(row === undefined ? entry : nameField(list, row.id))?.focus();
  }

  return (
    <>
      {rows.length > 0 && (
        <>
          <SortableList
            label={list}
            rows={rows}
            idOf={({ id }) => id}
            nameOf={({ name }, place) => name.trim() || `${ROW[list]} ${place + 1}`}
            onOrder={(ordered) => change(order(list, ordered))}
            onRemove={(row) => change(remove(list, row))}
            below={(row) => (
              <>
                <ErrorText field={nameField(list, row.id)} problem={problemAt(nameField(list, row.id))} />
                <NoteRow {...props} list={list} row={row} />
                {'kind' in row && <ScaleRow {...props} criterion={row} />}
              </>
            )}
          >
            {({ id, name }, place) => (
              <Input
                id={nameField(list, id)}
                look="name"
                label={`${ROW[list]} ${place + 1} of ${rows.length}`}
                value={name}
                describedBy={keysId}
                isInvalid={problemAt(nameField(list, id)) !== undefined}
                onInput={(text) => change(editRow(list, id, { name: text }))}
                onLeave={() => change(leave(nameField(list, id)))}
                onEnter={() => goToNext(place)}
                onPaste={handlePaste}
              />
            )}
          </SortableList>
          <p class="hint" id={keysId} hidden={rows.length < 2}>
            Drag to reorder, or press Alt+↑ and Alt+↓ in a name.
          </p>
        </>
      )}
      <Field
        id={entry}
        label={`New ${ROW[list]}`}
        hint="Press Enter after each one, or paste a list with one per line."
        problem={entryProblem}
      >
        <div class="add-line">
          <Input
            id={entry}
            look="name"
            value={draft.entry[list]}
            describedBy={hintId(entry)}
            isInvalid={entryProblem !== undefined}
            onInput={(text) => change(edit({ entry: { ...draft.entry, [list]: text } }))}
            onEnter={() => change(addEntry(list))}
            onPaste={handlePaste}
          />
          <Button label={`Add ${ROW[list]}`} onClick={() => change(addEntry(list))}>
            Add
          </Button>
        </div>
      </Field>
    </>
  );
}
