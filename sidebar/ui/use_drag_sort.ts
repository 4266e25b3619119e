import { useRef, useState } from 'preact/hooks';

/** Pixels from the edge of the scrolled area within which dragging scrolls it, and how far at each frame. */
const EDGE = 32;
const STRIDE = 8;

/** The place, counted from 0, of a row that is dragged to a height: behind all others whose middle is above it. */
function placeAt(list: HTMLElement, dragged: Element, y: number): number {
  return Array.from(list.children).filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return row !== dragged && (top + bottom) / 2 < y;
  }).length;
}

function scrollStride(scroller: Element, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) return -STRIDE;
  return y > bottom - EDGE ? STRIDE : 0;
}

/**
 * Reordering by dragging a handle with mouse, pen or finger. The list follows while the pointer moves; Escape puts
 * the row back. The children of the list are its rows, in order.
 *
 * @param onMove told the new place, counted from 0, of the row with that id
 */
export function useDragSort<Id>(onMove: (id: Id, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<Id | null>(null);

  function start(event: PointerEvent, id: Id): void {
    const handle = event.target;
    const rows = list.current;
    const row = handle instanceof Element ? handle.closest('li') : null;
    if (rows === null || row === null || event.button !== 0) return;
    event.preventDefault();
    const origin = Array.from(rows.children).indexOf(row);
    const scroller = rows.closest('main');
    let y = event.clientY;
    let frame = 0;

    function follow(): void {
      if (rows === null || row === null) return;
      const to = placeAt(rows, row, y);
      if (to !== Array.from(rows.children).indexOf(row)) onMove(id, to);
    }
    function scroll(): void {
      const stride = scroller === null ? 0 : scrollStride(scroller, y);
      if (stride !== 0) {
        scroller?.scrollBy(0, stride);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    }
    function handlePointerMove(moved: PointerEvent): void {
      y = moved.clientY;
      follow();
    }
    function handleKeyDown(key: KeyboardEvent): void {
      if (key.key !== 'Escape') return;
      onMove(id, origin);
      stop();
    }
    function stop(): void {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', handlePointerMove);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', handleKeyDown);
      setDragged(null);
    }

    window.addEventListener('pointermove', handlePointerMove);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', handleKeyDown);
    frame = requestAnimationFrame(scroll);
    setDragged(id);
  }

  return { list, dragged, start };
}
