import { cellOf } from '../door/cell';
import type { SheetCells } from '../table/sheet_cells';

/**
 * All cells of a sheet, what they show, their formulas and notes: six service calls, whatever the size. What they show comes
 * first: where it is the same once more before something is written, no row moved while the rest was read.
 */
export function readCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  range = sheet.getDataRange(),
): SheetCells {
  const shown = range.getDisplayValues();
  return {
    sheetName: sheet.getName(),
    values: range.getValues().map((row) => row.map(cellOf)),
    shown,
    formulas: range.getFormulas(),
    notes: range.getNotes(),
  };
}
