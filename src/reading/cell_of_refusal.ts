import type { Cell, CellPlace, MatrixCells } from '../api';
import { namedGrid, placeOf } from '../functions/grid';

/**
 * The cell that a refusal speaks of. Its sentence begins with the place in the range, in the words of `placeOf`, so
 * the cell is the one whose place those words are; a refusal of a whole line ("Weights: …") means its first cell.
 * Null when the sentence names no place.
 */
export function cellOfRefusal(matrix: MatrixCells, sentence: string): CellPlace | null {
  const { columns } = matrix;
  const ranges: readonly (readonly [name: string, cells: readonly (readonly Cell[])[], left: number])[] = [
    ['Scores', matrix.scores, matrix.left],
    ['Weights', matrix.weights.map((cell) => [cell]), columns.weight],
    ['Worst', matrix.worst.map((cell) => [cell]), columns.worst],
    ['Best', matrix.best.map((cell) => [cell]), columns.best],
  ];
  for (const [name, cells, left] of ranges) {
    if (!sentence.startsWith(name)) continue;
    const grid = namedGrid(name, cells);
    for (let row = 0; row < grid.rows; row += 1) {
      for (let column = 0; column < grid.columns; column += 1) {
        if (sentence.startsWith(`${placeOf(grid, row, column)}:`)) {
          return { row: matrix.top + row, column: left + column };
        }
      }
    }
    if (sentence.startsWith(`${name}:`)) return { row: matrix.top + firstNamed(matrix), column: left };
  }
  return null;
}

/** The first row that is a criterion and not a thin row. */
function firstNamed({ criteria }: MatrixCells): number {
  return Math.max(
    0,
    criteria.findIndex((name) => name.trim() !== ''),
  );
}
