import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quote } from '../text/quote';
import { Button } from './button';
import { Icon } from './icon';
import { useDragSort } from './use_drag_sort';

interface SortableListProps<Row> {
  /** Names the list for a screen reader. */
  label: string;
  rows: readonly Row[];
  idOf: (row: Row) => number | string;
  /** The row in words, for its buttons: "NewCo". */
  nameOf: (row: Row, place: number) => string;
  /** Told all rows in their new order. */
  onOrder: (rows: Row[]) => void;
  onRemove?: (row: Row) => void;
  /** Which rows can be removed, where not all can, and what removing one is called. */
  canRemove?: (row: Row) => boolean;
  removeWords?: (row: Row) => string;
  /** A row that only parts the others: it is neither dragged nor moved itself. */
  isFixed?: (row: Row) => boolean;
  /** What a screen reader is told of a row that moved, by all rows in their new order. */
  said?: (row: Row, order: readonly Row[]) => string;
  /** True where a row has nothing of its own on which the arrow keys could move it. */
  areButtonsTabStops?: boolean;
  children: (row: Row, place: number) => ComponentChildren;
  /** What stands below a row, over its whole width. */
  below?: (row: Row) => ComponentChildren;
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * A list to put in order: by dragging, by buttons, by the arrow keys on a button of a row, and by Alt with the arrow
 * keys where a field needs them itself.
 */
export function SortableList<Row>(props: SortableListProps<Row>) {
  const { label, rows, idOf, nameOf, onOrder, onRemove, areButtonsTabStops = false, children, below } = props;
  const { canRemove = () => true, isFixed = () => false, removeWords, said } = props;
  /** What was said of the last move, and of which order: once it is another one, that is no longer so. */
  const [told, setTold] = useState({ words: '', order: '' });
  const keyOf = (order: readonly Row[]) =>
    order
      .filter((row) => !isFixed(row))
      .map(idOf)
      .join(' ');
  // The browser drops the focus when a row leaves its place, so what had it gets it back.
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus();
    focused.current = null;
  });

  function move(from: number, to: number): void {
    const row = rows[from];
    if (row === undefined || to < 0 || to >= rows.length) return;
    const order = rows.filter((other) => other !== row);
    order.splice(to, 0, row);
    // Dragging moves the pointer, not the focus, which may be far away.
    focused.current = drag.place === null ? document.activeElement : null;
    const words = said?.(row, order) ?? `${quote(nameOf(row, from))} is now ${to + 1} of ${rows.length}.`;
    setTold({ words, order: keyOf(order) });
    onOrder(order);
  }

  const drag = useDragSort(move);

  function handleKeyDown(event: KeyboardEvent, place: number): void {
    const step = STEPS[event.key];
    if (step === undefined || !(event.altKey || event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    move(place, place + step);
  }

  return (
    <>
      <ol class="list" aria-label={label} ref={drag.list}>
        {rows.map((row, place) => {
          if (isFixed(row)) {
            return (
              <li key={idOf(row)} class="row parting">
                {children(row, place)}
              </li>
            );
          }
          const name = nameOf(row, place);
          const moveButton = (way: 'up' | 'down', to: number) => (
            <Button
              look="icon-button"
              label={`Move ${name} ${way}`}
              isBusy={to < 0 || to >= rows.length}
              isTabStop={areButtonsTabStops}
              onClick={() => move(place, to)}
            >
              <Icon name={way} />
            </Button>
          );
          return (
            <li
              key={idOf(row)}
              class={drag.place === place ? 'row dragged' : 'row'}
              onKeyDown={(event) => handleKeyDown(event, place)}
            >
              <div class="row-line">
                <span
                  class="handle"
                  title="Drag to reorder"
                  onPointerDown={(event) => drag.start(event, place)}
                >
                  <Icon name="drag" />
                </span>
                <div class="row-main">{children(row, place)}</div>
                {moveButton('up', place - 1)}
                {moveButton('down', place + 1)}
                {onRemove !== undefined && canRemove(row) && (
                  <Button
                    look="icon-button"
                    label={removeWords?.(row) ?? `Remove ${name}`}
                    onClick={() => onRemove(row)}
                  >
                    <Icon name="remove" />
                  </Button>
                )}
              </div>
              {below?.(row)}
            </li>
          );
        })}
      </ol>
      <div class="unseen" aria-live="polite">
        {told.order === keyOf(rows) && told.words}
      </div>
    </>
  );
}
