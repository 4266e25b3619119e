import type { Names } from '../../src/insight/names';
import { SortableList } from '../ui/sortable_list';

interface OrderListProps {
  names: Names;
  /** Options, best first. */
  order: readonly number[];
  onOrder: (order: number[]) => void;
}

/** The options to put in order, by dragging, by buttons, or by the arrow keys on a name. */
export function OrderList({ names, order, onOrder }: OrderListProps) {
  return (
    <>
      <SortableList
        label="Options, the best first"
        rows={order}
        idOf={(option) => option}
        nameOf={names.option}
        onOrder={onOrder}
      >
        {(option, place) => (
          <button type="button" class="gut-name" data-option={option} aria-describedby="gut-keys">
            <span class="rank">{place + 1}</span>
            <bdi class="option-name">{names.option(option)}</bdi>
          </button>
        )}
      </SortableList>
      <p class="hint" id="gut-keys">
        Drag to reorder, or press ↑ and ↓ on a name.
      </p>
    </>
  );
}
