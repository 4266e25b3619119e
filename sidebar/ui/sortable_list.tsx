import type { ComponentChildren } from 'preact';
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
  children: (row: Row, place: number) => ComponentChildren;
  /** What stands below a row, over its whole width. */
  below?: (row: Row) => ComponentChildren;
}

/** A list to put in order, by dragging or by buttons. Its rows offer the keyboard's way themselves. */
export function SortableList<Row>(props: SortableListProps<Row>) {
  const { label, rows, idOf, nameOf, onMove, onRemove, children, below } = props;
  const drag = useDragSort<Row>(onMove);
  const draggedId = drag.dragged === null ? null : idOf(drag.dragged);
  return (
    <ol class="list" aria-label={label} ref={drag.list}>
      {rows.map((row, place) => {
        const name = nameOf(row, place);
        return (
          <li key={idOf(row)} class={draggedId === idOf(row) ? 'row dragged' : 'row'}>
            <div class="row-line">
              <span class="handle" title="Drag to reorder" onPointerDown={(event) => drag.start(event, row)}>
                <Icon name="drag" />
              </span>
              <div class="row-main">{children(row, place)}</div>
              <IconButton
                icon="up"
                label={`Move ${name} up`}
                isTabStop={false}
                isDisabled={place === 0}
                onClick={() => onMove(row, place - 1)}
              />
              <IconButton
                icon="down"
                label={`Move ${name} down`}
                isTabStop={false}
                isDisabled={place === rows.length - 1}
                onClick={() => onMove(row, place + 1)}
              />
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
