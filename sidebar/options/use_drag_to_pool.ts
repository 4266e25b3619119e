import { useRef, useState } from 'preact/hooks';
import type { Pool } from '../../src/decision/pool';
import { scrollStride } from '../ui/use_drag_sort';

/** An option, by its row, and the pool over which it is held. */
export interface Dragged {
  readonly row: number;
  readonly over: Pool | null;
}

/**
 * Moving a card to another pool by dragging its handle with mouse, pen or finger; Escape gives it up. A pool is any element
 * with `data-pool`.
 *
 * @param onDrop told the row of the card and the pool on which it was let go
 */
export function useDragToPool(onDrop: (row: number, pool: Pool) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;

  function start(event: PointerEvent, row: number): void {
    const scroller = (event.currentTarget as Element).closest('main');
    if (scroller === null || event.button !== 0) return;
    event.preventDefault();
    const end = new AbortController();
    const untilEnd = { signal: end.signal };
    let { clientX: x, clientY: y } = event;
    const pool = () =>
      (document.elementFromPoint(x, y)?.closest('[data-pool]')?.getAttribute('data-pool') ??
        null) as Pool | null;
    const follow = () => setDragged({ row, over: pool() });
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
      setDragged(null);
    };
    window.addEventListener(
      'pointermove',
      (moved) => {
        ({ clientX: x, clientY: y } = moved);
        follow();
      },
      untilEnd,
    );
    window.addEventListener(
      'pointerup',
      () => {
        const over = pool();
        stop();
        if (over !== null) drop.current(row, over);
      },
      untilEnd,
    );
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), untilEnd);
    window.addEventListener('pointercancel', stop, untilEnd);
    scroll();
    follow();
  }

  return { dragged, start };
}
