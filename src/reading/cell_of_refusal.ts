import type { CellPlace, MatrixCells } from '../api';
import type { Place } from '../door/ranges/refusal';

/**
 * The cell that a refusal speaks of; when it speaks of a whole range, the first cell of it that belongs to a
 * criterion. Null when it is no range of the matrix.
 */
export function cellOfRefusal(matrix: MatrixCells, { name, row, column = 0 }: Place): CellPlace | null {
  const { top, columns } = matrix;
  const ranges = { Scores: matrix.left, Weights: columns.weight, Worst: columns.worst, Best: columns.best };
  const left = Object.entries(ranges).find(([range]) => range === name)?.[1];
  return left === undefined ? null : { row: top + (row ?? firstNamed(matrix)), column: left + column };
}

/** The first row that is a criterion and not a thin row. */
function firstNamed({ criteria }: MatrixCells): number {
  return Math.max(
    0,
    criteria.findIndex((name) => name.trim() !== ''),
  );
}
