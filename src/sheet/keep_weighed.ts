import type { Criterion } from '../decision/decision';
import type { Weighed } from '../decision/weighed';
import type { CellPlace } from '../table/a1';
import type { MatrixMap } from '../table/map';
import { noteWithWeighed, weightHeader } from '../table/matrix/weighed_note';
import { noteAt, type SheetCells } from '../table/sheet_cells';
import type { OnFailure } from './transaction';
import { writeNote } from './write_note';

/** Where that is kept. */
export function headerOfWeights(map: MatrixMap): CellPlace[] {
  const cell = weightHeader(map);
  return cell === null ? [] : [cell];
}

/**
 * Keeps what the weights were set for in the note of their header, and gives the cells as they are then; a matrix without a
 * header of its weights keeps nothing. It is written before the weights: an Undo in the sheet takes back those first, and what
 * is kept holds for one weight only.
 *
 * @param weighed one per criterion
 */
export function keepWeighed(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: SheetCells,
  map: MatrixMap,
  criteria: readonly Criterion[],
  weighed: readonly (Weighed | null)[],
  onFailure: OnFailure,
): SheetCells {
  const cell = weightHeader(map);
  if (cell === null) return cells;
  const note = noteWithWeighed(noteAt(cells, cell), criteria, weighed);
  return writeNote(sheet, cells, cell, note, 'the note of the header of the weights', onFailure);
}
