import { cellOf } from '../../door/cell';
import type { TidyColumn } from '../../table/history/columns';
import {
  FIRST_ROWS,
  FORMATS,
  headerAt,
  headerText,
  marksOf,
  rarestOf,
  type TidyTable,
} from '../../table/history/tidy';
import { findOnSheet } from '../find_sheet';
import { makeColumns, makeRows } from '../make_room';
import { freeSheetName } from '../sheet_name';
import type { OnFailure } from '../transaction';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tidy sheet: its headers, wherever the person has moved them. */
export interface TidySheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly headerRow: number;
  readonly header: readonly string[];
  /** The last row that holds anything. */
  readonly lastRow: number;
  /** All that it holds, where that was read at once, and from where. */
  readonly whole: (TidyTable & { readonly range: Range }) | null;
}

/** What to read of a sheet: only where its headers stand, or all at once, its values alone or what its cells show too. */
export type Reads = 'headers' | 'values' | 'shown';

/** So many rows are read at a time: a block of more takes Google too long. */
export const BLOCK_ROWS = 20_000;

/**
 * The sheet with these columns: that of the usual name, else any whose headers are these, for a person may have renamed it.
 * At most five service calls for a sheet that has its name.
 */
export function findTidy(
  spreadsheet: Spreadsheet,
  name: string,
  columns: readonly TidyColumn[],
  reads: Reads,
): TidySheet | null {
  return findOnSheet(spreadsheet, name, rarestOf(columns), (sheet, known) =>
    reads === 'headers' ? asTidy(sheet, known, columns) : wholeTidy(sheet, known, columns, reads),
  );
}

/** A tidy sheet with all that it holds. */
function wholeTidy(
  sheet: Sheet,
  name: string | undefined,
  columns: readonly TidyColumn[],
  reads: 'values' | 'shown',
): TidySheet | null {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const place = headerPlace(values, columns);
  if (place === null) return null;
  const shown = reads === 'shown' ? range.getDisplayValues() : null;
  const rows = values
    .map((cells, at) => ({ row: at + 1, cells: cells.map(cellOf), ...(shown && { shown: shown[at] ?? [] }) }))
    .slice(place.headerRow);
  const whole = { ...place, rows, range };
  return { sheet, name: name ?? sheet.getName(), ...place, lastRow: values.length, whole };
}

function headerPlace(
  rows: readonly (readonly unknown[])[],
  columns: readonly TidyColumn[],
): Pick<TidySheet, 'headerRow' | 'header'> | null {
  const at = headerAt(rows, marksOf(columns));
  const header = at === null ? undefined : rows[at]?.map(headerText);
  return at === null || header === undefined ? null : { headerRow: at + 1, header };
}

function asTidy(sheet: Sheet, name: string | undefined, columns: readonly TidyColumn[]): TidySheet | null {
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return null;
  const rows = sheet.getRange(1, 1, Math.min(lastRow, FIRST_ROWS), sheet.getLastColumn()).getValues();
  const place = headerPlace(rows, columns);
  if (place === null) return null;
  return { sheet, name: name ?? sheet.getName(), ...place, lastRow, whole: null };
}

/** All that a tidy sheet holds, in blocks where it was not read at once. */
export const tableOf = (tidy: TidySheet): TidyTable =>
  tidy.whole ?? { ...tidy, rows: readBlock(tidy, tidy.headerRow + 1, tidy.lastRow) };

/** The rows from one to another, both included. */
export function readBlock({ sheet, header }: TidySheet, first: number, last: number): TidyTable['rows'] {
  const rows: TidyTable['rows'][number][] = [];
  for (let top = first; top <= last; top += BLOCK_ROWS) {
    const range = sheet.getRange(top, 1, Math.min(BLOCK_ROWS, last - top + 1), header.length);
    range.getValues().forEach((values, at) => {
      rows.push({ row: top + at, cells: values.map(cellOf) });
    });
  }
  return rows;
}

/** A new tidy sheet at the end of the file, which is not brought into view. */
export function createTidy(
  spreadsheet: Spreadsheet,
  name: string,
  columns: readonly TidyColumn[],
  onFailure: OnFailure,
): TidySheet {
  const before = spreadsheet.getActiveSheet();
  const own = freeSheetName(spreadsheet, name);
  onFailure({
    back: () => {
      const made = spreadsheet.getSheetByName(own);
      spreadsheet.setActiveSheet(before);
      if (made !== null) spreadsheet.deleteSheet(made);
    },
    isBack: () => spreadsheet.getSheetByName(own) === null,
    what: `the new sheet “${own}”`,
  });
  const sheet = spreadsheet.insertSheet(own, spreadsheet.getNumSheets());
  const header = columns.map((column) => column.header as string);
  const top = sheet.getRange(1, 1, 1, header.length);
  top.setValues([header]);
  top.setNotes([columns.map(({ note }) => note)]);
  top.setFontWeight('bold');
  sheet.setFrozenRows(1);
  const rows = sheet.getMaxRows() - 1;
  const formats = columns.map(({ kind }) => FORMATS[kind]);
  sheet.getRange(2, 1, rows, header.length).setNumberFormats(Array.from({ length: rows }, () => formats));
  const details = columns.filter(({ isDetail }) => isDetail).length;
  if (details > 0) sheet.hideColumns(header.length - details + 1, details);
  spreadsheet.setActiveSheet(before);
  return { sheet, name: own, headerRow: 1, header, lastRow: 1, whole: null };
}

/** The sheet with all of our columns: those that the person deleted are put back at its right end. */
export function withColumns(
  tidy: TidySheet,
  columns: readonly TidyColumn[],
  onFailure: OnFailure,
): TidySheet {
  const missing = columns.filter(({ header }) => !tidy.header.includes(header));
  if (missing.length === 0) return tidy;
  const { sheet, header, headerRow } = tidy;
  makeColumns(sheet, header.length + missing.length);
  const range = sheet.getRange(headerRow, header.length + 1, 1, missing.length);
  blankOnFailure(range, `the new headers of “${tidy.name}”`, onFailure);
  range.setValues([missing.map((column) => column.header)]);
  return { ...tidy, header: [...header, ...missing.map((column) => column.header)] };
}

/**
 * Appends rows below all that stands there as one block, and reads it back: a block that did not arrive as it was sent is a
 * failure and is taken away.
 */
export function appendRows(
  { sheet, lastRow }: TidySheet,
  rows: readonly (readonly (string | number)[])[],
  what: string,
  onFailure: OnFailure,
): void {
  const last = lastRow + rows.length;
  makeRows(sheet, last);
  const range = sheet.getRange(lastRow + 1, 1, rows.length, rows[0]?.length ?? 1);
  blankOnFailure(range, `${what} in rows ${lastRow + 1} to ${last}`, onFailure);
  range.setValues(rows.map((row) => [...row]));
  const arrived = range.getValues();
  const isThere = rows.every((row, at) =>
    row.every((value, column) => hasArrived(value, arrived[at]?.[column])),
  );
  if (!isThere) throw new Error('The rows did not arrive as they were sent.');
}

/** Text was sent behind an apostrophe; a number in a column of dates comes back as a date; a blank may be a person's own formula. */
function hasArrived(sent: string | number, arrived: unknown): boolean {
  if (sent === '') return true;
  if (typeof sent === 'string') return arrived === sent.replace(/^'/, '');
  return typeof arrived === 'number' ? arrived === sent : typeof arrived === 'object' && arrived !== null;
}

/** Blanks cells that were blank before, should the change fail. */
function blankOnFailure(range: Range, what: string, onFailure: OnFailure): void {
  onFailure({
    back: () => void range.clearContent(),
    isBack: () => range.getDisplayValues().every((row) => row.every((text) => text === '')),
    what,
  });
}
