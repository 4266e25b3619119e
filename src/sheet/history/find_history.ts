import { HISTORY_COLUMNS, HISTORY_SHEET } from '../../table/history/columns';
import type { RoundHead } from '../../table/history/rounds_of';
import { BLOCK_ROWS, findTidy, type TidySheet } from './tidy_sheet';

/**
 * The sheet History, read at once where the sheet Rounds promises no more rows than one block: that saves six service calls.
 * Of a longer one only the headers are read.
 */
export function findHistory(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  heads: readonly RoundHead[],
): TidySheet | null {
  const rows = heads.reduce((sum, { cells }) => sum + (cells ?? 0), 0);
  return findTidy(spreadsheet, HISTORY_SHEET, HISTORY_COLUMNS, rows <= BLOCK_ROWS ? 'values' : 'headers');
}
