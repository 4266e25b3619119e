import type { NewOption, OptionsView } from '../../api';
import { positions } from '../../core/positions';
import { POOL_NAMES, POOLS } from '../../decision/pool';
import { asGrid } from '../../table/content';
import {
  COLUMNS,
  DATE_FORMAT,
  HEADER_BACKGROUND,
  POOL_COLOURS,
  SHEET_NAME,
} from '../../table/options/columns';
import type { OptionsMap } from '../../table/options/find';
import { headerPuts, isPool, newOptionPuts, placeOptions } from '../../table/options/write';
import { newSheet } from '../new_sheet';
import { Refused } from '../refused';
import { allOrNothing } from '../transaction';
import { sweepUnfinished } from '../unfinished';
import { choiceOf } from './choice';
import { optionsOf, viewAfterMaking } from './read_options';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the sheet of options after the active one and shows it when it is complete: a plain table with one row of headers and
 * nothing below, so that it stands whatever Sheets does with tables. On failure the new sheet is taken away again.
 */
export function createOptions(spreadsheet: Spreadsheet, options: readonly NewOption[]): OptionsView {
  if (optionsOf(spreadsheet) !== null) {
    throw new Refused(
      'Nothing was made, because this file has a sheet of options already: press Refresh to see it.',
    );
  }
  const name = sweepUnfinished(spreadsheet);
  allOrNothing((onFailure) => {
    const { sheet, show } = newSheet(spreadsheet, name, spreadsheet.getActiveSheet(), onFailure);
    const map = placeOptions([]);
    const rows = sheet.getMaxRows();
    writeTable(sheet, map, options);
    layOut(sheet, map, rows);
    addPools(sheet, map, rows);
    show(SHEET_NAME);
  });
  return viewAfterMaking(spreadsheet);
}

function writeTable(sheet: Sheet, map: OptionsMap, options: readonly NewOption[]): void {
  const puts = [...headerPuts(map), ...newOptionPuts(map, map.header + 1, options, [], Math.random)];
  const [rows, columns] = [options.length + 1, COLUMNS.length];
  sheet.getRange(1, 1, rows, columns).setValues(asGrid(puts, rows, columns));
  sheet
    .getRange(1, 1, 1, columns)
    .setNotes([COLUMNS.map(({ note }) => note)])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setWrap(true);
}

function layOut(sheet: Sheet, map: OptionsMap, rows: number): void {
  const formats = COLUMNS.map(({ kind }) => (kind === 'date' ? DATE_FORMAT : 'General'));
  sheet
    .getRange(map.header + 1, 1, rows - map.header, COLUMNS.length)
    .setNumberFormats(positions(rows - map.header).map(() => formats))
    .setVerticalAlignment('top')
    .setWrap(true);
  for (const { field, width } of COLUMNS) sheet.setColumnWidth(map.columns[field] ?? 1, width);
  sheet.setFrozenRows(map.header);
  sheet.setFrozenColumns(map.columns.name ?? 1);
}

/** The pools to pick from, typed out so that they survive every copy, and their colours. */
function addPools(sheet: Sheet, map: OptionsMap, rows: number): void {
  const range = sheet.getRange(map.header + 1, map.columns.pool ?? 1, rows - map.header, 1);
  const names = POOLS.map((pool) => POOL_NAMES[pool]);
  range.setDataValidation(choiceOf(names, 'Pick one of the three pools, or clear the cell.'));
  sheet.setConditionalFormatRules(
    POOLS.map((pool) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(isPool(map, pool))
        .setBackground(POOL_COLOURS[pool])
        .setRanges([range])
        .build(),
    ),
  );
}
