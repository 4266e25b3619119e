import { useRef, useState } from 'preact/hooks';
import { followPointer } from './follow_pointer';

/** The place, counted from 0, of a row that is dragged to a height: behind all others whose middle is above it. */
function placeAt(list: Element, dragged: Element, y: number): number {
  return Array.from(list.children).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return row !== dragged && (top + bottom) / 2 < y;
  }).length;
}

/**
 * Reordering by dragging a handle with mouse, pen or finger. The list follows while the pointer moves; Escape puts
 * the row back. The children of the list are its rows, in order.
 *
 * @param onMove told the places, counted from 0, from which and to which a row moves
 */
export function useDragSort(onMove: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  /** Where the dragged row is now. */
  const [place, setPlace] = useState<number | null>(null);
  // The list changes under a drag, so each move goes by the latest one.
  const move = useRef(onMove);
  move.current = onMove;

  function start(event: PointerEvent, origin: number): void {
    const rows = list.current;
    const row = rows?.children[origin];
    const scroller = rows?.closest('main');
    if (!rows || !row || !scroller) return;
    let at = origin;
    const moveTo = (to: number) => {
      if (to === at) return;
      move.current(at, to);
      at = to;
      setPlace(to);
    };
    const isFollowed = followPointer(event, scroller, {
      onMove: (_x, y) => moveTo(placeAt(rows, row, y)),
      onEscape: () => moveTo(origin),
      onEnd: () => setPlace(null),
    });
    if (isFollowed) setPlace(origin);
  }

  return { list, place, start };
}
