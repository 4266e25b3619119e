/** Inserts rows and columns at the end of a sheet where it ends before a cell. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number): void {
  const [rowCount, columnCount] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rowCount < row) sheet.insertRowsAfter(rowCount, row - rowCount);
  if (columnCount < column) sheet.insertColumnsAfter(columnCount, column - columnCount);
}
