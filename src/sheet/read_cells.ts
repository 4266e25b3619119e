import { cellOf } from '../door/cell';
import type { SheetCells } from '../table/sheet_cells';

/** All cells of a sheet, what they show, their formulas and notes: seven service calls, whatever the size. */
export function readCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetCells {
  const range = sheet.getDataRange();
  return {
    sheetName: sheet.getName(),
    values: range.getValues().map((row) => row.map(cellOf)),
    shown: range.getDisplayValues(),
    formulas: range.getFormulas(),
    notes: range.getNotes(),
  };
}
