import type { Frame } from './frame';
import { between } from './grid';

/** The texts above and below a table and in the lines of its headers, where people say what its numbers mean. */
export function textsAround({ grid, zone, top, end }: Frame): string[] {
  const lines = [...between(1, top - 1), ...zone, ...between(end + 1, grid.lines)];
  return lines.flatMap((line) => between(1, grid.crosses).map((cross) => grid.shown(line, cross)));
}
