import type { Block, CellPlace } from '../table/a1';
import { noteAt, type SheetCells } from '../table/sheet_cells';
import type { OnFailure } from './transaction';

/**
 * Writes the notes of a block in one call and registers how to put back those that were there.
 *
 * @param noteOf the note of a cell, given the one that it has
 */
export function writeNotes(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: SheetCells,
  { top, left, bottom, right }: Block,
  noteOf: (note: string, cell: CellPlace) => string,
  what: string,
  onFailure: OnFailure,
): void {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  const before = rows.map((row) => columns.map((column) => noteAt(cells, { row, column })));
  const after = before.map((line, at) =>
    line.map((note, place) => noteOf(note, { row: top + at, column: left + place })),
  );
  const range = sheet.getRange(top, left, rows.length, columns.length);
  onFailure({
    back: () => void range.setNotes(before),
    isBack: () => JSON.stringify(range.getNotes()) === JSON.stringify(before),
    what,
  });
  range.setNotes(after);
}
