/** Pixels from the edge of the scrolled area within which dragging scrolls it, and how far at each frame. */
const EDGE = 32;
const STRIDE = 8;

/** What a drag does on its way and at its end. */
interface Drag {
  /** The pointer, or what lies under it, has moved. */
  readonly onMove: (x: number, y: number) => void;
  /** Let go. */
  readonly onDrop?: (x: number, y: number) => void;
  /** Given up by Escape. */
  readonly onEscape?: () => void;
  /** Over, in whatever way; before the two above. */
  readonly onEnd: () => void;
}

/**
 * Follows mouse, pen or finger from a press on a handle until it is let go or given up, and scrolls the page near its edges.
 * Whether it began: only the main button drags.
 */
export function followPointer(event: PointerEvent, scroller: Element, drag: Drag): boolean {
  if (event.button !== 0) return false;
  event.preventDefault();
  const end = new AbortController();
  const untilEnd = { signal: end.signal };
  let { clientX: x, clientY: y } = event;
  const scroll = () => {
    if (end.signal.aborted) return;
    const stride = scrollStride(scroller, y);
    if (stride !== 0) {
      scroller.scrollBy(0, stride);
      drag.onMove(x, y);
    }
    requestAnimationFrame(scroll);
  };
  const stop = () => {
    end.abort();
    drag.onEnd();
  };
  const handlePointerMove = (moved: PointerEvent) => {
    ({ clientX: x, clientY: y } = moved);
    drag.onMove(x, y);
  };
  const handlePointerUp = () => {
    stop();
    drag.onDrop?.(x, y);
  };
  const handleKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    stop();
    drag.onEscape?.();
  };
  window.addEventListener('pointermove', handlePointerMove, untilEnd);
  window.addEventListener('pointerup', handlePointerUp, untilEnd);
  window.addEventListener('keydown', handleKeyDown, untilEnd);
  window.addEventListener('pointercancel', stop, untilEnd);
  scroll();
  return true;
}

/** How far the area scrolls at each frame while something is dragged near its edge. */
function scrollStride(scroller: Element, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect();
  return y < top + EDGE ? -STRIDE : y > bottom - EDGE ? STRIDE : 0;
}
