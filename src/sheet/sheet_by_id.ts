import { Refused } from './refused';

/**
 * A sheet of the active spreadsheet by the id that survives renaming and moving.
 *
 * @throws Refused with one sentence when it is gone.
 */
export function sheetById(
  sheetId: number,
  spreadsheet = SpreadsheetApp.getActiveSpreadsheet(),
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet === null) {
    throw new Refused(
      'The matrix cannot be reached, because its sheet is no longer in this file: undo the deletion or create it again.',
    );
  }
  return sheet;
}
