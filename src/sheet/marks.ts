import { COLUMN_MARKS, columnLetters, type Layout, ROW_MARKS } from './layout';

/**
 * Developer metadata that say what is what. They sit on the sheet and on whole rows and columns, move with
 * them, and are not seen by the person; names and labels may change freely.
 */
export const MARK_KEYS = {
  matrix: 'discern.matrix',
  row: 'discern.row',
  column: 'discern.column',
} as const;

/** What is kept on the sheet itself. */
export interface MatrixMark {
  version: 1;
  id: string;
}

/** Marks a new matrix; the number of calls depends on the kinds of rows and columns alone. */
export function markMatrix(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: Layout,
  mark: MatrixMark,
): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  for (const row of ROW_MARKS) {
    const number = layout.rows[row];
    sheet.getRange(`${number}:${number}`).addDeveloperMetadata(MARK_KEYS.row, row, visibility);
  }
  for (const column of COLUMN_MARKS) {
    const letters = columnLetters(layout.columns[column]);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(MARK_KEYS.column, column, visibility);
  }
  sheet.addDeveloperMetadata(MARK_KEYS.matrix, JSON.stringify(mark), visibility);
}
