import type { MatrixMap } from '../map';
import type { SheetCells } from '../sheet_cells';
import { mapsOfFormulas } from './by_formula';
import { mapOfHeaders } from './by_headers';

/** Where the matrix of a sheet stands: by its formula, else by its headers; null where the sheet has none. */
export function findMatrix(cells: SheetCells): MatrixMap | null {
  return mapsOfFormulas(cells)[0] ?? mapOfHeaders(cells);
}
