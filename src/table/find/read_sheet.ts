import { type ReadMatrix, readDecision } from '../read';
import type { SheetCells } from '../sheet_cells';
import { findMatrix } from './find';

/** The matrix that is found on a sheet, as it is read, with all that is not read beside it; null where the sheet has none. */
export function readSheet(cells: SheetCells): ReadMatrix | null {
  const found = findMatrix(cells);
  return found === null ? null : { ...readDecision(cells, found.map), unread: found.unread };
}
