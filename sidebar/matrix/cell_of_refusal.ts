import type { Cell, MatrixView } from '../../src/api';
import { namedGrid, placeOf } from '../../src/functions/grid';

/** A cell of the sheet, one-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The cell that a refusal speaks of. Its sentence begins with the place in the range, in the words of `placeOf`, so
 * the cell is the one whose place those words are; a refusal of a whole line ("Weights: …") means its first cell.
 * Null when the sentence names no place.
 */
export function cellOfRefusal(view: MatrixView, sentence: string): CellPlace | null {
  const { columns } = view;
  const ranges: readonly (readonly [name: string, cells: readonly (readonly Cell[])[], left: number])[] = [
    ['Scores', view.scores, view.left],
    ['Weights', view.weights.map((cell) => [cell]), columns.weight],
    ['Worst', view.worst.map((cell) => [cell]), columns.worst],
    ['Best', view.best.map((cell) => [cell]), columns.best],
  ];
  for (const [name, cells, left] of ranges) {
    if (!sentence.startsWith(name)) continue;
    const grid = namedGrid(name, cells);
    for (let row = 0; row < grid.rows; row += 1) {
      for (let column = 0; column < grid.columns; column += 1) {
        if (sentence.startsWith(`${placeOf(grid, row, column)}:`)) {
          return { row: view.top + row, column: left + column };
        }
      }
    }
    if (sentence.startsWith(`${name}:`)) return { row: view.top + firstNamed(view), column: left };
  }
  return null;
}

/** The first row that is a criterion and not a thin row. */
function firstNamed({ criteria }: MatrixView): number {
  return Math.max(
    0,
    criteria.findIndex((name) => name.trim() !== ''),
  );
}
