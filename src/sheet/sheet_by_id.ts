/**
 * A sheet of the active spreadsheet by the id that survives renaming and moving.
 *
 * @throws Error with one sentence when it is gone.
 */
export function sheetById(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const sheet = sheets.find((candidate) => candidate.getSheetId() === sheetId);
  if (sheet === undefined) {
    throw new Error(
      'The matrix cannot be reached, because its sheet is no longer in this file: undo the deletion or create it again.',
    );
  }
  return sheet;
}
