import type { FoundMark } from './find_frame';
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
  for (const row of ROW_MARKS) markRow(sheet, layout.rows[row], row);
  for (const column of COLUMN_MARKS) {
    const letters = columnLetters(layout.columns[column]);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(MARK_KEYS.column, column, visibility);
  }
  sheet.addDeveloperMetadata(MARK_KEYS.matrix, JSON.stringify(mark), visibility);
}

/** Marks one row, by its one-based number. */
export function markRow(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, mark: string): void {
  sheet
    .getRange(`${row}:${row}`)
    .addDeveloperMetadata(MARK_KEYS.row, mark, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** What the marks on the rows and columns of a sheet say. */
export function readMarks(sheet: GoogleAppsScript.Spreadsheet.Sheet): FoundMark[] {
  const found: FoundMark[] = [];
  for (const metadata of sheet.createDeveloperMetadataFinder().find()) {
    const key = metadata.getKey();
    const mark = metadata.getValue() ?? '';
    if (key === MARK_KEYS.row) {
      const row = metadata.getLocation().getRow();
      if (row !== null) found.push({ kind: 'row', mark, at: row.getRow() });
    } else if (key === MARK_KEYS.column) {
      const column = metadata.getLocation().getColumn();
      if (column !== null) found.push({ kind: 'column', mark, at: column.getColumn() });
    }
  }
  return found;
}
