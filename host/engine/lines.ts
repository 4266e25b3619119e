import { Direction, type ICellData, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  type ISelectionWithStyle,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SelectionMoveType,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Book, CellRange } from './book';
import type { CellChanges } from './write_cells';

/** Rows or columns: what both do alike is said once. */
export type Axis = 'row' | 'column';

export function lineCount(sheet: Worksheet, axis: Axis): number {
  return axis === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
}

/** Whether a row or column (zero-based) is not hidden by a person or a script. */
export function isLineShown(sheet: Worksheet, axis: Axis, line: number): boolean {
  return axis === 'row' ? sheet.getRowRawVisible(line) : sheet.getColVisible(line);
}

/** Whole rows or columns from the `first` (zero-based) on. */
export function wholeLines(sheet: Worksheet, axis: Axis, first: number, count: number): CellRange {
  const last = first + count - 1;
  return axis === 'row'
    ? { startRow: first, endRow: last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: first, endColumn: last };
}

/**
 * Inserts empty rows or columns before the line `at` (zero-based; one past the last appends). They look like the
 * line `like`.
 */
export function insertLines(
  book: Book,
  sheetId: string,
  axis: Axis,
  at: number,
  count: number,
  like: number,
): void {
  const sheet = book.sheet(sheetId);
  const range = wholeLines(sheet, axis, at, count);
  const isRow = axis === 'row';
  const isAppended = at >= lineCount(sheet, axis);
  const before = isRow ? Direction.UP : Direction.LEFT;
  const after = isRow ? Direction.DOWN : Direction.RIGHT;
  inView(book, sheetId, () =>
    book.execute(isRow ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, {
      subUnitId: sheetId,
      range: { ...range, rangeType: isRow ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN },
      direction: isAppended ? after : before,
      cellValue: looks(book, sheetId, range, axis, like),
    }),
  );
}

/** The look of line `like` for every cell of new lines. */
function looks(book: Book, sheetId: string, range: CellRange, axis: Axis, like: number): CellChanges {
  const changes: Record<number, Record<number, ICellData>> = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const [fromRow, fromColumn] = axis === 'row' ? [like, column] : [row, like];
      const s = book.storedCell(sheetId, fromRow, fromColumn)?.s;
      if (s) changes[row] = { ...changes[row], [column]: { s } };
    }
  }
  return changes;
}

/** What is selected in a sheet that nobody has touched. */
const FIRST_CELL: ISelectionWithStyle = {
  range: { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0, rangeType: RANGE_TYPE.NORMAL },
  primary: {
    ...{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    ...{ actualRow: 0, actualColumn: 0, isMerged: false, isMergedMainCell: false },
  },
  style: null,
};

/**
 * The engine's commands look at the sheet in view for some of what they do, so the sheet is in view meanwhile.
 * They also select what they made, as after a person's click; a script leaves the selection as it was.
 */
function inView(book: Book, sheetId: string, act: () => void): void {
  const { workbook } = book;
  const selections = book.injector.get(SheetsSelectionsService).getWorkbookSelections(book.unitId);
  const selected = structuredClone(selections.getSelectionsOfWorksheet(sheetId));
  const before = workbook.getActiveSheet();
  const isElsewhere = before.getSheetId() !== sheetId;
  if (isElsewhere) workbook.setActiveSheet(book.sheet(sheetId));
  try {
    act();
  } finally {
    if (isElsewhere) workbook.setActiveSheet(before);
    selections.setSelections(
      sheetId,
      selected.length > 0 ? selected : [FIRST_CELL],
      SelectionMoveType.ONLY_SET,
    );
  }
}

export function deleteLines(book: Book, sheetId: string, axis: Axis, first: number, count: number): void {
  const range = wholeLines(book.sheet(sheetId), axis, first, count);
  inView(book, sheetId, () =>
    book.execute(axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, {
      subUnitId: sheetId,
      range,
    }),
  );
}

/** Moves rows or columns in front of the line `to`, counted before the move. */
export function moveLines(
  book: Book,
  sheetId: string,
  axis: Axis,
  first: number,
  count: number,
  to: number,
): void {
  const sheet = book.sheet(sheetId);
  const rangeType = axis === 'row' ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN;
  const fromRange = { ...wholeLines(sheet, axis, first, count), rangeType };
  const toRange = { ...wholeLines(sheet, axis, to, count), rangeType };
  inView(book, sheetId, () =>
    book.execute(axis === 'row' ? MoveRowsCommand.id : MoveColsCommand.id, {
      subUnitId: sheetId,
      range: fromRange,
      fromRange,
      toRange,
    }),
  );
}
