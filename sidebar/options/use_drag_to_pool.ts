import { useRef, useState } from 'preact/hooks';
import { POOLS, type Pool } from '../../src/decision/pool';
import { followPointer } from '../ui/follow_pointer';

/** An option, by its row, and the pool over which it is held. */
export interface Dragged {
  readonly row: number;
  readonly over: Pool | null;
}

/** The pool at a point of the page. */
function poolAt(x: number, y: number): Pool | null {
  const pool = document.elementFromPoint(x, y)?.closest('[data-pool]')?.getAttribute('data-pool');
  return POOLS.find((each) => each === pool) ?? null;
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
    if (scroller === null) return;
    const follow = (x: number, y: number) => setDragged({ row, over: poolAt(x, y) });
    const isFollowed = followPointer(event, scroller, {
      onMove: follow,
      onDrop: (x, y) => {
        const over = poolAt(x, y);
        if (over !== null) drop.current(row, over);
      },
      onEnd: () => setDragged(null),
    });
    if (isFollowed) follow(event.clientX, event.clientY);
  }

  return { dragged, start };
}
