import type { Block, CellPlace } from '../table/a1';
import { linesOf } from '../table/map';
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
  const rows = linesOf({ first: top, last: bottom });
  const columns = linesOf({ first: left, last: right });
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
