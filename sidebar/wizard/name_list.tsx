import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { Input } from '../ui/input';
import { SortableList } from '../ui/sortable_list';
import { entryField, type ListName, nameField } from './fields';
import { entryOf } from './list_actions';
import { splitNames } from './names';
import { entrySentences } from './sentences';
import type { StepProps } from './step_props';

interface NameListProps extends StepProps {
  list: ListName;
  /** Names the list, and what one row of it is called. */
  label: string;
  rowLabel: string;
  addLabel: string;
  /** What stands below the name of a row. */
  below?: (id: number) => ComponentChildren;
}

interface Row {
  id: number;
  name: string;
}

/** The options or the criteria: a field for each name, and one that adds. */
export function NameList({
  list,
  label,
  rowLabel,
  addLabel,
  below,
  state,
  dispatch,
  problemAt,
}: NameListProps) {
  const rows: readonly Row[] = state.draft[list];
  const keysId = `${list}-keys`;
  const entry = entryField(list);
  const missing = state.missing === list ? { sentence: entrySentences.missing(list) } : undefined;
  const entryProblem = missing ?? problemAt(entry);

  function handlePaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (splitNames(text).length < 2) return;
    event.preventDefault();
    dispatch({ type: 'paste', list, text });
  }

  function handleRowKey(event: KeyboardEvent, row: Row, place: number): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    dispatch({ type: 'move', list, id: row.id, to: place + step, focus: nameField(list, row.id) });
  }

  function goToNext(place: number): void {
    const next = rows[place + 1];
    document.getElementById(next === undefined ? entry : nameField(list, next.id))?.focus();
  }

  return (
    <>
      {rows.length > 0 && (
        <>
          <SortableList
            label={label}
            rows={rows}
            idOf={({ id }) => id}
            nameOf={({ name }, place) => (name.trim() === '' ? `${rowLabel} ${place + 1}` : name.trim())}
            onMove={({ id }, to) => dispatch({ type: 'move', list, id, to })}
            onRemove={({ id }) => dispatch({ type: 'remove', list, id })}
            below={({ id }) => (
              <>
                <ErrorText field={nameField(list, id)} problem={problemAt(nameField(list, id))} />
                {below?.(id)}
              </>
            )}
          >
            {(row, place) => (
              <Input
                id={nameField(list, row.id)}
                look="name"
                label={`${rowLabel} ${place + 1} of ${rows.length}`}
                value={row.name}
                describedBy={keysId}
                isInvalid={problemAt(nameField(list, row.id)) !== undefined}
                onInput={(text) => dispatch({ type: 'rename', list, id: row.id, text })}
                onLeave={() => dispatch({ type: 'left', field: nameField(list, row.id) })}
                onKeyDown={(event) => handleRowKey(event, row, place)}
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
      <div class="field">
        <label for={entry}>{addLabel}</label>
        <div class="add-line">
          <Input
            id={entry}
            look="name"
            value={entryOf(state.draft, list)}
            describedBy={`${entry}-hint`}
            isInvalid={entryProblem !== undefined}
            onInput={(text) => dispatch({ type: 'entry', list, text })}
            onEnter={() => dispatch({ type: 'add', list })}
            onPaste={handlePaste}
          />
          <Button onClick={() => dispatch({ type: 'add', list })} label={`Add ${rowLabel.toLowerCase()}`}>
            Add
          </Button>
        </div>
        <ErrorText field={entry} problem={entryProblem} />
        <p class="hint" id={`${entry}-hint`}>
          Press Enter after each one, or paste a list with one per line.
        </p>
      </div>
    </>
  );
}
