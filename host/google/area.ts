import type { Worksheet } from '@univerjs/core';
import type { Book, CellRange } from '../engine/book';
import { ScriptException, unknownToStandIn } from './script_error';
import { stateOf } from './service_class';

/** A rectangle of cells as scripts count them: rows and columns from 1. It does not move with its cells. */
export class Area {
  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get lastRow(): number {
    return this.row + this.rows - 1;
  }

  get lastColumn(): number {
    return this.column + this.columns - 1;
  }

  /** Zero-based, both ends included: as the engine counts. */
  get cells(): CellRange {
    return {
      startRow: this.row - 1,
      startColumn: this.column - 1,
      endRow: this.lastRow - 1,
      endColumn: this.lastColumn - 1,
    };
  }

  get a1(): string {
    const first = `${columnName(this.column)}${this.row}`;
    return this.rows === 1 && this.columns === 1
      ? first
      : `${first}:${columnName(this.lastColumn)}${this.lastRow}`;
  }

  /** Visits each cell, zero-based, row by row. */
  each(visit: (row: number, column: number) => void): void {
    for (let row = this.row - 1; row < this.lastRow; row += 1) {
      for (let column = this.column - 1; column < this.lastColumn; column += 1) visit(row, column);
    }
  }

  /** Rows of what `of` gives for each cell, zero-based. */
  map<T>(of: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_row, r) =>
      Array.from({ length: this.columns }, (_column, c) => of(this.row - 1 + r, this.column - 1 + c)),
    );
  }
}

export function areaOfCells(sheetId: string, { startRow, startColumn, endRow, endColumn }: CellRange): Area {
  return new Area(sheetId, startRow + 1, startColumn + 1, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** The area behind a Range that a script passes. */
export function areaOf(range: object): Area {
  return stateOf(range, (state): state is Area => state instanceof Area);
}

/** Refuses what no sheet can hold, with Google's messages (PLATFORM E). */
export function checkedArea(
  sheet: Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  const fraction = [row, column, rows, columns].find((number) => !Number.isInteger(number));
  if (fraction !== undefined) throw unknownToStandIn(`the cells at ${fraction}`);
  if (row < 1) throw new ScriptException('The starting row of the range is too small.');
  if (column < 1) throw new ScriptException('The starting column of the range is too small.');
  if (rows < 1) throw new ScriptException('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ScriptException('The number of columns in the range must be at least 1.');
  const area = new Area(sheet.getSheetId(), row, column, rows, columns);
  if (area.lastRow > sheet.getRowCount() || area.lastColumn > sheet.getColumnCount()) {
    throw new ScriptException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

const A1 = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;
const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads "B2:C3", "B:C", "2:3" or "'My sheet'!A1". Whole rows and columns reach to the sheet's end. */
export function areaOfA1(book: Book, home: Worksheet, text: string): Area {
  const [, quoted, plain, rest] = WITH_SHEET.exec(text) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? home : book.workbook.getSheetBySheetName(name);
  const match = A1.exec(rest ?? text);
  if (match === null || sheet === null || sheet === undefined) throw new ScriptException('Range not found');
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  const isOneCell = !text.includes(':');
  if (isOneCell && (firstColumn === undefined || firstRow === undefined))
    throw new ScriptException('Range not found');
  const top = firstRow === undefined ? 1 : Number(firstRow);
  const left = firstColumn === undefined ? 1 : columnNumber(firstColumn);
  const bottom = isOneCell ? top : lastRow === undefined ? sheet.getRowCount() : Number(lastRow);
  const right = isOneCell
    ? left
    : lastColumn === undefined
      ? sheet.getColumnCount()
      : columnNumber(lastColumn);
  return checkedArea(
    sheet,
    Math.min(top, bottom),
    Math.min(left, right),
    Math.abs(bottom - top) + 1,
    Math.abs(right - left) + 1,
  );
}

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  const rest = column - 1;
  const last = String.fromCharCode('A'.charCodeAt(0) + (rest % 26));
  return rest < 26 ? last : columnName(Math.floor(rest / 26)) + last;
}

function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  );
}
