import type { FoundMark } from './find_frame';
import { COLUMN_MARKS, columnLetters, type Layout, ROW_MARKS } from './layout';

/**
 * Developer metadata that say what is what. They sit on whole rows and columns, move with them, and are not seen by the person; names and labels may change freely.
 */
export const MARK_KEYS = {
  row: 'discern.row',
  column: 'discern.column',
} as const;

/** Marks a new matrix; the number of calls depends on the kinds of rows and columns alone. */
export function markMatrix(sheet: GoogleAppsScript.Spreadsheet.Sheet, layout: Layout): void {
  for (const row of ROW_MARKS) markRow(sheet, layout.rows[row], row);
  for (const column of COLUMN_MARKS) {
    markLine(sheet, columnLetters(layout.columns[column]), MARK_KEYS.column, column);
  }
}

/** Marks one row, by its one-based number. */
export function markRow(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, mark: string): void {
  markLine(sheet, row, MARK_KEYS.row, mark);
}

function markLine(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  line: number | string,
  key: string,
  mark: string,
): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.getRange(`${line}:${line}`).addDeveloperMetadata(key, mark, visibility);
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
