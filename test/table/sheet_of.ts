/** Sheets as they are read, made without any service: cells by their names, and the matrix of a decision as it is built. */
import type { MatrixView } from '../../src/api';
import type { Decision } from '../../src/decision/decision';
import type { Cell } from '../../src/door/cell';
import { viewOf } from '../../src/sheet/read_matrix';
import { type CellPlace, parseReference } from '../../src/table/a1';
import type { Put } from '../../src/table/content';
import { readSheet as readSheetOrNull } from '../../src/table/find/read_sheet';
import { matrixCells } from '../../src/table/matrix/cells';
import { endOf, placeMatrix } from '../../src/table/matrix/place';
import type { ReadMatrix } from '../../src/table/read';
import { type SheetCells, shownAt } from '../../src/table/sheet_cells';

const blank = <Value>(rows: number, columns: number, value: Value): Value[][] =>
  Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));

/** An empty sheet. */
export function emptySheet(rows: number, columns: number, sheetName = 'Sheet1'): SheetCells {
  return {
    sheetName,
    values: blank<Cell>(rows, columns, null),
    shown: blank(rows, columns, ''),
    formulas: blank(rows, columns, ''),
    notes: blank(rows, columns, ''),
  };
}

/** The place of a cell by its name: "G5". */
export function placeOf(a1: string): CellPlace {
  const reference = parseReference(a1);
  if (reference === null) throw new Error(`${a1} is no cell.`);
  return { row: reference.top, column: reference.left };
}

function replaced<Value>(
  grid: readonly (readonly Value[])[],
  { row, column }: CellPlace,
  value: Value,
): Value[][] {
  return grid.map((line, r) =>
    r === row - 1 ? line.map((old, c) => (c === column - 1 ? value : old)) : [...line],
  );
}

const textOf = (value: Cell) => {
  if (value === null) return '';
  if (typeof value === 'object') return `day ${value.date}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};

/** The same sheet with one cell typed over, larger where it must be. */
export function withCell(
  cells: SheetCells,
  a1: string | CellPlace,
  value: Cell,
  shown = textOf(value),
): SheetCells {
  const place = typeof a1 === 'string' ? placeOf(a1) : a1;
  const sheet = enlarged(cells, place);
  return {
    ...sheet,
    values: replaced(sheet.values, place, value),
    shown: replaced(sheet.shown, place, shown),
    formulas: replaced(sheet.formulas, place, ''),
  };
}

/** The same sheet with a formula in one cell. */
export function withFormula(
  cells: SheetCells,
  a1: string | CellPlace,
  formula: string,
  value: Cell = null,
): SheetCells {
  const place = typeof a1 === 'string' ? placeOf(a1) : a1;
  const sheet = withCell(cells, place, value);
  return { ...sheet, formulas: replaced(sheet.formulas, place, formula) };
}

function enlarged(cells: SheetCells, { row, column }: CellPlace): SheetCells {
  const rows = Math.max(row, cells.values.length);
  const columns = Math.max(column, cells.values[0]?.length ?? 0);
  const grow = <Value>(grid: readonly (readonly Value[])[], value: Value) =>
    blank(rows, columns, value).map((line, r) => line.map((empty, c) => grid[r]?.[c] ?? empty));
  return {
    ...cells,
    values: grow<Cell>(cells.values, null),
    shown: grow(cells.shown, ''),
    formulas: grow(cells.formulas, ''),
    notes: grow(cells.notes, ''),
  };
}

/** A sheet with these rows from A1 on; a text that begins with "=" is a formula without a value. */
export function sheetFrom(
  rows: readonly (readonly (Cell | undefined)[])[],
  sheetName = 'Sheet1',
): SheetCells {
  const width = Math.max(...rows.map((row) => row.length));
  let sheet = emptySheet(rows.length, width, sheetName);
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const place = { row: r + 1, column: c + 1 };
      if (typeof value === 'string' && value.startsWith('=')) sheet = withFormula(sheet, place, value);
      else sheet = withCell(sheet, place, value === '' ? null : (value ?? null));
    });
  });
  return sheet;
}

/** A sheet on which this was put, and nothing else. Formulas have no value, except one that shows another cell. */
export function sheetWith(
  puts: readonly Put[],
  rows: number,
  columns: number,
  sheetName = 'Sheet1',
): SheetCells {
  const sheet = {
    sheetName,
    values: blank<Cell>(rows, columns, null),
    shown: blank(rows, columns, ''),
    formulas: blank(rows, columns, ''),
    notes: blank(rows, columns, ''),
  };
  const set = <Value>(grid: Value[][], { row, column }: CellPlace, value: Value) => {
    const line = grid[row - 1];
    if (line === undefined || column > columns)
      throw new Error(`There is no row ${row} or column ${column}.`);
    line[column - 1] = value;
  };
  for (const put of puts) {
    const { content } = put;
    if (typeof content === 'object' && 'formula' in content) {
      set(sheet.formulas, put, `=${content.formula}`);
      continue;
    }
    const value = typeof content === 'number' ? content : content.text;
    set(sheet.values, put, value);
    set(sheet.shown, put, String(value));
  }
  for (const put of puts) {
    if (typeof put.content !== 'object' || !('formula' in put.content)) continue;
    const [, shows] = /^IFERROR\(([A-Z]+\d+); ""\)$/.exec(put.content.formula) ?? [];
    if (shows === undefined) continue;
    set(sheet.shown, put, shownAt(sheet, placeOf(shows)));
    set<Cell>(sheet.values, put, shownAt(sheet, placeOf(shows)));
  }
  return sheet;
}

/** The sheet of a decision as it is built: criteria from row 5, options from column G. */
export function sheetOf(decision: Decision, isCovered = false): SheetCells {
  const map = placeMatrix(decision);
  const { row, column } = endOf(map);
  return sheetWith(matrixCells(decision, map, isCovered), row, column, decision.title);
}

/** What is found and read on a sheet. */
export function readSheet(cells: SheetCells): ReadMatrix {
  const read = readSheetOrNull(cells);
  if (read === null) throw new Error('There is no matrix on this sheet.');
  return read;
}

/** A sheet as the sidebar gets to know it. */
export function viewOfSheet(cells: SheetCells, sheetId = 7, locale = 'en_US'): MatrixView {
  return viewOf({ cells, read: readSheet(cells) }, sheetId, locale);
}
