type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Inserts rows at the end of a sheet that ends before a row. */
export function makeRows(sheet: Sheet, row: number): void {
  const count = sheet.getMaxRows();
  if (count < row) sheet.insertRowsAfter(count, row - count);
}

/** Inserts columns at the end of a sheet that ends before a column. */
export function makeColumns(sheet: Sheet, column: number): void {
  const count = sheet.getMaxColumns();
  if (count < column) sheet.insertColumnsAfter(count, column - count);
}

/** Inserts rows and columns at the end of a sheet that ends before a cell. */
export function makeRoom(sheet: Sheet, row: number, column: number): void {
  makeRows(sheet, row);
  makeColumns(sheet, column);
}
