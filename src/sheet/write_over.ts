import { type Block, blockName } from '../table/a1';
import type { CellValue } from '../table/changed_cells';
import type { SheetCells } from '../table/sheet_cells';
import type { OnFailure } from './transaction';
import { contentsOf, type Write, writeRange } from './write_cells';

/** Writes some cells of a block in one call; what else stands there is written as it is. */
export function writeOver(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: SheetCells,
  block: Block,
  puts: readonly CellValue[],
  what: string,
  onFailure: OnFailure,
): void {
  writeRange(sheet.getRange(blockName(block)), cells, overBlock(cells, block, puts, what), onFailure);
}

/** What that writes, for several blocks that are written together. */
export const overBlocks = (
  cells: SheetCells,
  blocks: readonly Block[],
  puts: readonly CellValue[],
  what: string,
): Write[] => blocks.map((block) => overBlock(cells, block, puts, what));

/** A block with some of its cells written, and as it was. */
function overBlock(cells: SheetCells, block: Block, puts: readonly CellValue[], what: string): Write {
  const [before, after] = [contentsOf(cells, block), contentsOf(cells, block)];
  for (const { row, column, value, was } of puts) {
    if (column < block.left || column > block.right) continue;
    const at = column - block.left;
    for (const [lines, content] of [
      [before, was],
      [after, value],
    ] as const) {
      const line = lines[row - block.top];
      if (line !== undefined && content !== undefined) line[at] = content;
    }
  }
  return { block, after, before, what };
}
