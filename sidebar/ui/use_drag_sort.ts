import { useRef, useState } from 'preact/hooks';

/** Pixels from the edge of the scrolled area within which dragging scrolls it, and how far at each frame. */
const EDGE = 32;
const STRIDE = 8;

/** The place, counted from 0, of a row that is dragged to a height: behind all others whose middle is above it. */
function placeAt(list: Element, dragged: Element, y: number): number {
  return Array.from(list.children).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return row !== dragged && (top + bottom) / 2 < y;
  }).length;
}

/** How far the area scrolls at each frame while something is dragged near its edge. */
export function scrollStride(scroller: Element, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect();
  return y < top + EDGE ? -STRIDE : y > bottom - EDGE ? STRIDE : 0;
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
    if (!rows || !row || !scroller || event.button !== 0) return;
    event.preventDefault();
    const end = new AbortController();
    const untilEnd = { signal: end.signal };
    let y = event.clientY;
    let at = origin;

    const moveTo = (to: number) => {
      if (to === at) return;
      move.current(at, to);
      at = to;
      setPlace(to);
    };
    const follow = () => moveTo(placeAt(rows, row, y));
    const scroll = () => {
      if (end.signal.aborted) return;
      const stride = scrollStride(scroller, y);
      if (stride !== 0) {
        scroller.scrollBy(0, stride);
        follow();
      }
      requestAnimationFrame(scroll);
    };
    const stop = () => {
      end.abort();
      setPlace(null);
    };
    const handlePointerMove = (moved: PointerEvent) => {
      y = moved.clientY;
      follow();
    };
    const handleKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      moveTo(origin);
      stop();
    };

    window.addEventListener('pointermove', handlePointerMove, untilEnd);
    window.addEventListener('keydown', handleKeyDown, untilEnd);
    window.addEventListener('pointerup', stop, untilEnd);
    window.addEventListener('pointercancel', stop, untilEnd);
    scroll();
    setPlace(origin);
  }

  return { list, place, start };
}
