import type { HomeView } from '../api';
import { poolCounts } from '../decision/pool';
import { cellOf } from '../door/cell';
import { HISTORY_SHEET, ROUNDS_SHEET } from '../table/history/columns';
import { roundsSeen } from '../table/history/rounds_seen';
import { SHEET_NAME } from '../table/options/columns';
import { findOptions } from '../table/options/find';
import { readOptions } from '../table/options/read';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What stands beside the matrix, on the sheets that have the names we give: nine service calls, whatever their size. */
export function readHome(spreadsheet: Spreadsheet): HomeView {
  const dataOf = (name: string) => spreadsheet.getSheetByName(name)?.getDataRange() ?? null;
  const rounds = dataOf(ROUNDS_SHEET)?.getDisplayValues() ?? null;
  const history = rounds === null ? null : dataOf(HISTORY_SHEET)?.getValues();
  const options = dataOf(SHEET_NAME)?.getDisplayValues() ?? [];
  const map = findOptions(options);
  return {
    rounds: roundsSeen(rounds ?? [], history?.map((row) => row.map(cellOf)) ?? []),
    pools: map === null ? null : poolCounts(readOptions({ values: options, shown: options }, map).options),
  };
}
