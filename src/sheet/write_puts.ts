import type { Block } from '../table/a1';
import { asValue, type Put } from '../table/content';
import type { SheetCells } from '../table/sheet_cells';
import type { OnFailure } from './transaction';
import { writeOver } from './write_over';

/**
 * Puts contents into cells with as few writes as can be: one for each run of neighbouring columns, so that one Undo takes a
 * run back. What stands between two puts is written as it is, a formula as a formula; columns that are not `own` are never
 * touched, because a formula may spill over them.
 *
 * @param cells the sheet as it was read in this run
 * @param own the columns that may be written, one-based
 */
export function writePuts(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: SheetCells,
  puts: readonly Put[],
  own: ReadonlySet<number>,
  what: string,
  onFailure: OnFailure,
): void {
  const values = puts.map(({ row, column, content }) => ({ row, column, value: asValue(content) }));
  for (const block of blocksOfPuts(puts, own)) {
    writeOver(sheet, cells, block, values, what, onFailure);
  }
}

/** The blocks that such a write covers. */
export function blocksOfPuts(puts: readonly Put[], own: ReadonlySet<number>): Block[] {
  const rows = puts.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const columns = [...new Set(puts.map(({ column }) => column))].sort((a, b) => a - b);
  const blocks: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    const isJoined =
      last !== undefined &&
      Array.from({ length: column - last.right }, (_, at) => last.right + 1 + at).every((each) =>
        own.has(each),
      );
    if (isJoined) last.right = column;
    else blocks.push({ top, left: column, bottom, right: column });
  }
  return blocks;
}
