import type { Worksheet } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import type { Book } from '../engine/book';
import { MOST_COLUMNS, refuseTooManyCells } from '../engine/cell_limit';
import {
  type Axis,
  deleteLines,
  insertLines,
  isLineShown,
  lineCount,
  moveLines,
  wholeLines,
} from '../engine/lines';
import { areaOf } from './area';
import type { Context } from './context';
import { ScriptException, unknownToStandIn } from './script_error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns of a sheet: inserting, deleting, moving, hiding. Positions from 1, as scripts count. */
export function sheetLines(context: Context, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { book } = context.host;
  const sheet = () => book.sheet(sheetId);
  const insert = (axis: Axis, at: number, count: number, like: number): void => {
    refuseFractions(at, count);
    if (like < 1 || like > lineCount(sheet(), axis) || count < 1) throw outOfBounds(axis);
    refuseTooMany(book, sheet(), axis, count);
    insertLines(book, sheetId, axis, at - 1, count, like - 1);
  };
  const remove = (axis: Axis, first: number, count: number): void => {
    checkLines(sheet(), axis, first, count);
    if (count === lineCount(sheet(), axis))
      throw new ScriptException(`You can't delete all the ${axis}s on the sheet.`);
    const frozen = axis === 'row' ? sheet().getFreeze().ySplit : sheet().getFreeze().xSplit;
    if (first <= frozen + 1 && first + count > lineCount(sheet(), axis))
      throw new ScriptException(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    deleteLines(book, sheetId, axis, first - 1, count);
  };
  const move = (axis: Axis, range: object, to: number): void => {
    const area = areaOf(range);
    const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    refuseFractions(to);
    if (to < 1 || to > lineCount(sheet(), axis) + 1) throw outOfBounds(axis);
    if (to > first && to < first + count) throw outOfBounds(axis);
    refuseCutMerges(sheet(), axis, first - 1, count, to - 1);
    moveLines(book, sheetId, axis, first - 1, count, to - 1);
  };
  const setHidden = (axis: Axis, first: number, count: number, isHidden: boolean): void => {
    checkLines(sheet(), axis, first, count);
    if (isHidden && isAllInSight(sheet(), axis, first, count))
      throw new ScriptException(`You can't hide all the ${axis}s on the sheet.`);
    book.execute(HIDING[axis][isHidden ? 'hide' : 'show'], {
      subUnitId: sheetId,
      ranges: [wholeLines(sheet(), axis, first - 1, count)],
    });
  };
  const hideLinesOf = (axis: Axis, range: object, isHidden: boolean): void => {
    const area = areaOf(range);
    if (axis === 'row') setHidden(axis, area.row, area.rows, isHidden);
    else setHidden(axis, area.column, area.columns, isHidden);
  };
  const isHidden = (axis: Axis, line: number): boolean => {
    checkLines(sheet(), axis, line, 1);
    return !isLineShown(sheet(), axis, line - 1);
  };
  const chained = (act: () => void): Sheet => {
    act();
    return self();
  };
  return {
    getMaxRows: () => sheet().getRowCount(),
    getMaxColumns: () => sheet().getColumnCount(),
    insertRows: (at: number, count?: number) => insert('row', at, count ?? 1, at),
    insertColumns: (at: number, count?: number) => insert('column', at, count ?? 1, at),
    deleteRow: (row) => chained(() => remove('row', row, 1)),
    deleteRows: (row, count) => remove('row', row, count),
    deleteColumn: (column) => chained(() => remove('column', column, 1)),
    deleteColumns: (column, count) => remove('column', column, count),
    insertRowBefore: (at) => chained(() => insert('row', at, 1, at)),
    insertRowAfter: (at) => chained(() => insert('row', at + 1, 1, at)),
    insertRowsBefore: (at, count) => chained(() => insert('row', at, count, at)),
    insertRowsAfter: (at, count) => chained(() => insert('row', at + 1, count, at)),
    insertColumnBefore: (at) => chained(() => insert('column', at, 1, at)),
    insertColumnAfter: (at) => chained(() => insert('column', at + 1, 1, at)),
    insertColumnsBefore: (at, count) => chained(() => insert('column', at, count, at)),
    insertColumnsAfter: (at, count) => chained(() => insert('column', at + 1, count, at)),
    moveRows: (rows, to) => move('row', rows, to),
    moveColumns: (columns, to) => move('column', columns, to),
    hideRows: (first: number, count?: number) => setHidden('row', first, count ?? 1, true),
    showRows: (first: number, count?: number) => setHidden('row', first, count ?? 1, false),
    hideColumns: (first: number, count?: number) => setHidden('column', first, count ?? 1, true),
    showColumns: (first: number, count?: number) => setHidden('column', first, count ?? 1, false),
    hideRow: (range) => hideLinesOf('row', range, true),
    unhideRow: (range) => hideLinesOf('row', range, false),
    hideColumn: (range) => hideLinesOf('column', range, true),
    unhideColumn: (range) => hideLinesOf('column', range, false),
    isRowHiddenByFilter: (row) => {
      checkLines(sheet(), 'row', row, 1);
      return context.host.filters.hidesRow(sheetId, row - 1);
    },
    isRowHiddenByUser: (row) => isHidden('row', row),
    isColumnHiddenByUser: (column) => isHidden('column', column),
  };
}

const HIDING = {
  row: { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id },
  column: { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id },
};

function outOfBounds(axis: Axis): ScriptException {
  return new ScriptException(`Those ${axis}s are out of bounds.`);
}

/** Refuses lines that a sheet does not have. */
export function checkLines(sheet: Worksheet, axis: Axis, first: number, count: number): void {
  refuseFractions(first, count);
  if (first < 1 || count < 1 || first + count - 1 > lineCount(sheet, axis)) throw outOfBounds(axis);
}

function refuseFractions(...numbers: readonly number[]): void {
  const fraction = numbers.find((number) => !Number.isInteger(number));
  if (fraction !== undefined) throw unknownToStandIn(`the lines at ${fraction}`);
}

/** Lines that hold part of a merged cell, or that would be put into the middle of one. */
function refuseCutMerges(sheet: Worksheet, axis: Axis, first: number, count: number, to: number): void {
  const spans = sheet
    .getMergeData()
    .map((merge) =>
      axis === 'row' ? [merge.startRow, merge.endRow + 1] : [merge.startColumn, merge.endColumn + 1],
    );
  const cuts = [first, first + count, to];
  if (spans.some(([start = 0, end = 0]) => cuts.some((cut) => start < cut && cut < end)))
    throw unknownToStandIn(`how ${axis}s with part of a merged cell are moved`);
}

function refuseTooMany(book: Book, sheet: Worksheet, axis: Axis, count: number): void {
  if (axis === 'column' && sheet.getColumnCount() + count > MOST_COLUMNS)
    throw new ScriptException(`A sheet can't have more than ${MOST_COLUMNS} columns.`);
  refuseTooManyCells(book, count * (axis === 'row' ? sheet.getColumnCount() : sheet.getRowCount()));
}

/** Whether these are all the lines that are not hidden. */
function isAllInSight(sheet: Worksheet, axis: Axis, first: number, count: number): boolean {
  return Array.from({ length: lineCount(sheet, axis) }, (_line, index) => index).every(
    (line) => (line >= first - 1 && line < first - 1 + count) || !isLineShown(sheet, axis, line),
  );
}
