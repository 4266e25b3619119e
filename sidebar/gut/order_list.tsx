import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Names } from '../matrix/naming';
import { SortableList } from '../ui/sortable_list';
import { movedTo } from './gut';

interface OrderListProps {
  names: Names;
  /** Options, best first. */
  order: readonly number[];
  onOrder: (order: number[]) => void;
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** The options to put in order, by dragging, by buttons, or by the arrow keys on a name. */
export function OrderList({ names, order, onOrder }: OrderListProps) {
  const list = useRef<HTMLDivElement>(null);
  const focused = useRef<number | null>(null);

  // A row that moves in the page loses the focus: it gets it back, so that the next key moves it on.
  useLayoutEffect(() => {
    if (focused.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-option="${focused.current}"]`)?.focus();
    focused.current = null;
  }, [order]);

  function handleKey(event: KeyboardEvent, option: number, place: number): void {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focused.current = option;
    onOrder(movedTo(order, option, place + step));
  }

  return (
    <div ref={list}>
      <SortableList
        label="Options, the best first"
        rows={order}
        idOf={(option) => option}
        nameOf={(option) => names.option(option)}
        onMove={(option, to) => onOrder(movedTo(order, option, to))}
      >
        {(option, place) => (
          <button
            type="button"
            class="gut-name"
            data-option={option}
            aria-describedby="gut-keys"
            onKeyDown={(event) => handleKey(event, option, place)}
          >
            <span class="rank" aria-hidden="true">
              {place + 1}
            </span>
            <bdi class="option-name">{names.option(option)}</bdi>
            <span class="unseen">
              , place {place + 1} of {order.length}
            </span>
          </button>
        )}
      </SortableList>
      <p class="hint" id="gut-keys">
        Drag to reorder, or press ↑ and ↓ on a name.
      </p>
    </div>
  );
}
