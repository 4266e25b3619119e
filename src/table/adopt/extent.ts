import type { Block } from '../a1';
import { between, type Grid, type Lines } from './grid';
import { isWord } from './words';

/** So many blank lines in a row end a table: fewer separate groups. */
const ENDING = 3;

/** The lines and crosses of a sheet among which a table is looked for. */
export type Part = Lines;

/** A block of the sheet as it lies in the grid, no larger than what the sheet holds. */
export function partOf({ orientation, lines, crosses }: Grid, block: Block | undefined): Part {
  const whole = { first: 1, last: lines, firstCross: 1, lastCross: crosses };
  if (block === undefined) return whole;
  const { top, left, bottom, right } = block;
  const [first, last, firstCross, lastCross] =
    orientation === 'down' ? [top, bottom, left, right] : [left, right, top, bottom];
  return { first, last: Math.min(last, lines), firstCross, lastCross: Math.min(lastCross, crosses) };
}

/** The part without the tables left and right of this one: each begins with a header of criteria over names. */
export function withoutOthersBeside(grid: Grid, part: Part, header: number, name: number): Part {
  // An option may be called so too; numbers stand below it.
  const holdsNames = (cross: number) => {
    const filled = between(header + 1, part.last).filter((line) => grid.shown(line, cross) !== '');
    return filled.filter((line) => grid.isNumeric(line, cross)).length * 2 < filled.length;
  };
  const others = between(part.firstCross, part.lastCross).filter(
    (cross) => cross !== name && isWord(grid.shown(header, cross), 'criterion') && holdsNames(cross),
  );
  const next = others.find((cross) => cross > name);
  return {
    ...part,
    firstCross: others.some((cross) => cross < name) ? name : part.firstCross,
    lastCross: next === undefined ? part.lastCross : next - 1,
  };
}

/** Whether headers stand in a line again, for other options: another table on the same sheet. */
export function beginsAnother(
  grid: Grid,
  part: Part,
  line: number,
  { header, weight }: { readonly header: number; readonly weight: number },
): boolean {
  if (line <= header || !isWord(grid.shown(line, weight), 'weight', 'priority')) return false;
  const texts = between(part.firstCross, part.lastCross).map((cross) => [
    grid.shown(line, cross),
    grid.shown(header, cross),
  ]);
  return texts.some(([own, first]) => own !== '' && own !== first);
}

/** The last line of the table: before so many blank ones that they end it, or before another table. */
export function endOfLines(
  grid: Grid,
  part: Part,
  first: number,
  isOther: (line: number) => boolean,
): number {
  let end = first;
  for (const line of between(first, part.last)) {
    if (line - end > ENDING || isOther(line)) break;
    if (between(part.firstCross, part.lastCross).some((cross) => grid.shown(line, cross) !== '')) end = line;
  }
  return end;
}

/** The last cross of the table, before so many blank ones that they end it. */
export function endOfCrosses(grid: Grid, part: Part, lines: readonly number[], from: number): number {
  let end = from;
  for (const cross of between(from + 1, part.lastCross)) {
    if (cross - end > ENDING) break;
    if (lines.some((line) => grid.shown(line, cross) !== '')) end = cross;
  }
  return end;
}
