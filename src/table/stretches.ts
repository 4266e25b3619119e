import type { Block, CellPlace } from './a1';
import { linesOf } from './map';
import { formulaAt, type SheetCells, valueAt } from './sheet_cells';

/** The smallest block that holds all of these. */
export function around(places: readonly CellPlace[]): Block {
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** All cells of a block, row by row. */
export function cellsOf({ top, left, bottom, right }: Block): CellPlace[] {
  return linesOf({ first: top, last: bottom }).flatMap((row) =>
    linesOf({ first: left, last: right }).map((column) => ({ row, column })),
  );
}

/**
 * Blocks that hold the cells to write, as few as can be. Between them stand blanks and what is the caller's own to write as it is: over
 * any other value a formula of hers may spill, and a formula may be read with other marks than it is written with.
 */
export function stretchesOf(
  cells: SheetCells,
  places: readonly CellPlace[],
  isOwn: (cell: CellPlace) => boolean,
): Block[] {
  const isFree = (block: Block) =>
    cellsOf(block).every(
      (cell) => isOwn(cell) || (valueAt(cells, cell) === null && formulaAt(cells, cell) === ''),
    );
  const stretches: CellPlace[][] = [];
  for (const cell of places) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && isFree(around([...last, cell]))) last.push(cell);
    else stretches.push([cell]);
  }
  return stretches.map(around);
}
