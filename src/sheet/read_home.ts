import type { HomeView } from '../api';
import { poolCounts } from '../decision/pool';
import { cellOf } from '../door/cell';
import {
  HISTORY_COLUMNS,
  HISTORY_SHEET,
  ROUND_COLUMNS,
  ROUNDS_SHEET,
  type TidyColumn,
} from '../table/history/columns';
import { roundsSeen } from '../table/history/rounds_seen';
import { headerAt, marksOf, rarestOf } from '../table/history/tidy';
import { readOptions } from '../table/options/read';
import { findOnSheet } from './find_sheet';
import { shownOptions } from './options/read_options';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What stands beside the matrix: nine service calls where the sheets have the names that we give, whatever their size; a sheet
 * that was renamed takes six more.
 */
export function readHome(spreadsheet: Spreadsheet): HomeView {
  const rounds = gridOf(spreadsheet, ROUNDS_SHEET, ROUND_COLUMNS, (range) => range.getDisplayValues());
  const history =
    rounds.length === 0
      ? []
      : gridOf(spreadsheet, HISTORY_SHEET, HISTORY_COLUMNS, (range) => range.getValues());
  const options = shownOptions(spreadsheet);
  return {
    rounds: roundsSeen(
      rounds,
      history.map((row) => row.map(cellOf)),
    ),
    pools:
      options === null
        ? null
        : poolCounts(readOptions({ ...options, values: options.shown }, options.map).options),
  };
}

/** All cells of the tidy sheet with these columns; none where there is no such sheet. */
function gridOf<Value>(
  spreadsheet: Spreadsheet,
  name: string,
  columns: readonly TidyColumn[],
  read: (range: GoogleAppsScript.Spreadsheet.Range) => Value[][],
): Value[][] {
  const found = findOnSheet(spreadsheet, name, rarestOf(columns), (sheet) => {
    const rows = read(sheet.getDataRange());
    return headerAt(rows, marksOf(columns)) === null ? null : rows;
  });
  return found ?? [];
}
