import type { CellPlace } from '../table/a1';
import { noteAt, type SheetCells, withNote } from '../table/sheet_cells';
import { around } from '../table/stretches';
import type { OnFailure } from './transaction';
import { writeNotes } from './write_notes';

/** Writes the note of one cell, where it differs, and gives the cells as they are then. */
export function writeNote(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: SheetCells,
  cell: CellPlace,
  note: string,
  what: string,
  onFailure: OnFailure,
): SheetCells {
  if (noteAt(cells, cell) === note) return cells;
  writeNotes(sheet, cells, around([cell]), () => note, what, onFailure);
  return withNote(cells, cell, note);
}
