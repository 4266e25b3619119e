import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './button';
import { Icon } from './icon';
import { useDragSort } from './use_drag_sort';

interface SortableListProps<Row> {
  /** Names the list for a screen reader. */
  label: string;
  rows: readonly Row[];
  idOf: (row: Row) => number | string;
  /** The row in words, for its buttons: "NewCo". */
  nameOf: (row: Row, place: number) => string;
  onMove: (row: Row, to: number) => void;
  onRemove?: (row: Row) => void;
  /** True where a row has no field of its own in which the keyboard could move it. */
  areButtonsTabStops?: boolean;
  children: (row: Row, place: number) => ComponentChildren;
  /** What stands below a row, over its whole width. */
  below?: (row: Row) => ComponentChildren;
}

/** A list to put in order, by dragging or by buttons. */
export function SortableList<Row>(props: SortableListProps<Row>) {
  const { label, rows, idOf, nameOf, onMove, onRemove, areButtonsTabStops = false, children, below } = props;
  const drag = useDragSort<Row>(onMove);
  const listId = useId();
  // A row that moves takes the focus of its button along: the browser drops it when the row leaves its place.
  const pressed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (pressed.current !== null) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  });
  const draggedId = drag.dragged === null ? null : idOf(drag.dragged);
  return (
    <ol class="list" aria-label={label} ref={drag.list}>
      {rows.map((row, place) => {
        const name = nameOf(row, place);
        const moveButton = (way: 'up' | 'down', to: number) => {
          const id = `${listId}-${idOf(row)}-${way}`;
          return (
            <IconButton
              id={id}
              icon={way}
              label={`Move ${name} ${way}`}
              isTabStop={areButtonsTabStops}
              isDisabled={to < 0 || to >= rows.length}
              onClick={() => {
                pressed.current = id;
                onMove(row, to);
              }}
            />
          );
        };
        return (
          <li key={idOf(row)} class={draggedId === idOf(row) ? 'row dragged' : 'row'}>
            <div class="row-line">
              <span class="handle" title="Drag to reorder" onPointerDown={(event) => drag.start(event, row)}>
                <Icon name="drag" />
              </span>
              <div class="row-main">{children(row, place)}</div>
              {moveButton('up', place - 1)}
              {moveButton('down', place + 1)}
              {onRemove !== undefined && (
                <IconButton icon="remove" label={`Remove ${name}`} onClick={() => onRemove(row)} />
              )}
            </div>
            {below?.(row)}
          </li>
        );
      })}
    </ol>
  );
}
