import type { CellRange } from './book';
import type { Axis } from './lines';

/** A change of the lines (rows or columns) of one sheet, zero-based; `to` is counted before the move. */
export type LineChange = { sheetId: string; axis: Axis } & (
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'remove'; at: number; count: number }
  | { kind: 'move'; at: number; count: number; to: number }
);

/** Where a line is after the change; null when it is gone. */
export function movedLine(change: LineChange, line: number): number | null {
  const { at, count } = change;
  switch (change.kind) {
    case 'insert':
      return line >= at ? line + count : line;
    case 'remove':
      if (line < at) return line;
      return line < at + count ? null : line - count;
    case 'move':
      return lineAfterMove(at, count, change.to, line);
  }
}

function lineAfterMove(at: number, count: number, to: number, line: number): number {
  const isMoved = line >= at && line < at + count;
  if (to > at) {
    if (isMoved) return line + (to - at - count);
    return line >= at + count && line < to ? line - count : line;
  }
  if (isMoved) return line - (at - to);
  return line >= to && line < at ? line + count : line;
}

/** First and last line. */
export type Span = readonly [number, number];

/**
 * What becomes of a span that a formula, a named range, a chart or a protection refers to. It grows when lines
 * come in between its first and last line, not at its outer edges; it shrinks by lines that go; it goes with lines
 * that move when they hold all of it. A move that begins and ends within it leaves it as it is.
 *
 * @returns null when nothing is left of it
 */
export function movedSpan(change: LineChange, [first, last]: Span): Span | null {
  const { at, count } = change;
  switch (change.kind) {
    case 'insert':
      return [first >= at ? first + count : first, last >= at ? last + count : last];
    case 'remove':
      return without([first, last], at, count);
    case 'move': {
      const end = at + count - 1;
      if (at <= first && last <= end) return shifted(change, [first, last]);
      const endsWithin = first <= change.to && change.to <= last + 1;
      const beginsWithin = first <= at && end <= last;
      if (beginsWithin && endsWithin) return [first, last];
      return afterMove(change, [first, last]);
    }
  }
}

/** The span without the lines that left, then with those that came in between. */
function afterMove(change: LineChange & { kind: 'move' }, span: Span): Span | null {
  const rest = without(span, change.at, change.count);
  if (rest === null) return null;
  const to = change.to > change.at ? change.to - change.count : change.to;
  return movedSpan({ ...change, kind: 'insert', at: to }, rest);
}

function shifted(change: LineChange, [first, last]: Span): Span {
  return [movedLine(change, first) ?? first, movedLine(change, last) ?? last];
}

function without([first, last]: Span, at: number, count: number): Span | null {
  const end = at + count - 1;
  if (at <= first && last <= end) return null;
  const start = first < at ? first : Math.max(at, first - count);
  const stop = last < at ? last : Math.max(at - 1, last - count);
  return [start, stop];
}

/**
 * What becomes of the cells that carry something, as a rule: each line goes its own way; lines that come in
 * between two that carry it carry it too.
 *
 * @returns spans in order, none of them touching
 */
export function movedCarriers(change: LineChange, span: Span): Span[] {
  if (change.kind !== 'move') {
    const moved = movedSpan(change, span);
    return moved === null ? [] : [moved];
  }
  const [first, last] = span;
  const lines = Array.from({ length: last - first + 1 }, (_line, offset) => movedLine(change, first + offset))
    .flatMap((line) => (line === null ? [] : [line]))
    .sort((a, b) => a - b);
  return joined(lines);
}

function joined(lines: readonly number[]): Span[] {
  const spans: [number, number][] = [];
  for (const line of lines) {
    const open = spans.at(-1);
    if (open !== undefined && open[1] === line - 1) open[1] = line;
    else spans.push([line, line]);
  }
  return spans;
}

/** A range after the change, by what becomes of its span; whole rows or columns keep their open ends. */
export function movedRange<T extends CellRange>(change: LineChange, range: T): T | null {
  const [first, last] = spanOf(change.axis, range);
  if (Number.isNaN(first)) return range;
  const moved = movedSpan(change, [first, last]);
  if (moved === null) return null;
  return moved[0] === first && moved[1] === last ? range : withSpan(change.axis, range, moved);
}

export function spanOf(axis: Axis, range: CellRange): Span {
  return axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
}

export function withSpan<T extends CellRange>(axis: Axis, range: T, [first, last]: Span): T {
  return axis === 'row'
    ? { ...range, startRow: first, endRow: last }
    : { ...range, startColumn: first, endColumn: last };
}
