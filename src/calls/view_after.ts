import type { MatrixView } from '../api';
import { withDocumentLock } from '../sheet/lock';
import { type FoundMatrix, viewOf } from '../sheet/read_matrix';
import { sheetById } from '../sheet/sheet_by_id';

/** Changes a matrix. No service is asked once that is done: a call that failed then would make it look undone. */
export function viewAfter(
  sheetId: number,
  change: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => FoundMatrix,
): MatrixView {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const found = withDocumentLock(() => change(sheetById(sheetId, spreadsheet)));
  return viewOf(found, sheetId, locale);
}
