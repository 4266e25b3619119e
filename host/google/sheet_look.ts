import { BooleanNumber, type Worksheet } from '@univerjs/core';
import {
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { type Axis, isLineShown, lineCount, wholeLines } from '../engine/lines';
import { colorOf } from './colors';
import type { Context } from './context';
import { ScriptException, unknownToStandIn } from './script_error';
import { checkLines } from './sheet_lines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a sheet is shown: frozen panes, sizes, grid lines, tab. */
export function sheetLook({ host }: Context, sheetId: string, self: () => Sheet): Partial<Sheet> {
  const { book } = host;
  const sheet = () => book.sheet(sheetId);
  const run = (id: string, params: object): Sheet => {
    book.execute(id, { subUnitId: sheetId, ...params });
    return self();
  };
  const lines = (axis: Axis, first: number, count: number) => {
    checkLines(sheet(), axis, first, count);
    return [wholeLines(sheet(), axis, first - 1, count)];
  };
  const freeze = (rows: number, columns: number): void => {
    if (rows < 0 || columns < 0) throw unknownToStandIn(`how ${Math.min(rows, columns)} lines are frozen`);
    refuseFreezing(sheet(), 'row', rows);
    refuseFreezing(sheet(), 'column', columns);
    run(SetFrozenMutation.id, {
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
      ySplit: rows,
      xSplit: columns,
    });
  };
  const setWidths = (first: number, count: number, colWidth: number): Sheet => {
    refuseSize(colWidth);
    return run(SetWorksheetColWidthMutation.id, { ranges: lines('column', first, count), colWidth });
  };
  const setHeights = (first: number, count: number, rowHeight: number): Sheet => {
    refuseSize(rowHeight);
    const ranges = lines('row', first, count);
    run(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
    return run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight });
  };
  /** Without "Forced", a row does not get lower than its text: 21 pixels for one line. */
  const atLeastALine = (height: number): number => (height < 1 ? height : Math.max(21, height));

  return {
    getFrozenRows: () => sheet().getFreeze().ySplit,
    getFrozenColumns: () => sheet().getFreeze().xSplit,
    setFrozenRows: (rows) => freeze(rows, sheet().getFreeze().xSplit),
    setFrozenColumns: (columns) => freeze(sheet().getFreeze().ySplit, columns),
    getColumnWidth: (column) => {
      lines('column', column, 1);
      return sheet().getColumnWidth(column - 1);
    },
    setColumnWidth: (column, width) => setWidths(column, 1, width),
    setColumnWidths: setWidths,
    getRowHeight: (row) => {
      lines('row', row, 1);
      return sheet().getRowHeight(row - 1);
    },
    setRowHeight: (row, height) => setHeights(row, 1, atLeastALine(height)),
    setRowHeights: (row, count, height) => setHeights(row, count, atLeastALine(height)),
    setRowHeightsForced: setHeights,
    autoResizeColumn: (column) => {
      lines('column', column, 1);
      return self();
    },
    autoResizeColumns: (column, count) => {
      lines('column', column, count);
      return self();
    },
    autoResizeRows: (row, count) => {
      lines('row', row, count);
      return self();
    },
    hasHiddenGridlines: () => sheet().hasHiddenGridlines(),
    setHiddenGridlines: (isHidden) =>
      run(ToggleGridlinesMutation.id, { showGridlines: isHidden ? BooleanNumber.FALSE : BooleanNumber.TRUE }),
    getTabColor: () => sheet().getTabColor() || null,
    setTabColor: (color) => run(SetTabColorMutation.id, { color: color === null ? '' : colorOf(color) }),
    isSheetHidden: () => sheet().isSheetHidden() === BooleanNumber.TRUE,
    hideSheet: () => {
      const visible = book.sheets.filter((other) => other.isSheetHidden() !== BooleanNumber.TRUE);
      if (visible.length === 1 && visible[0]?.getSheetId() === sheetId) {
        throw new ScriptException("You can't remove all the visible sheets in a document.");
      }
      return run(SetWorksheetHideMutation.id, { hidden: BooleanNumber.TRUE });
    },
    showSheet: () => run(SetWorksheetHideMutation.id, { hidden: BooleanNumber.FALSE }),
  };
}

/** Something has to be left that scrolls, and no merged cells may lie across the border. */
function refuseFreezing(sheet: Worksheet, axis: Axis, count: number): void {
  const scrolls = Array.from(
    { length: lineCount(sheet, axis) - count },
    (_line, index) => count + index,
  ).some((line) => isLineShown(sheet, axis, line));
  if (count > 0 && !scrolls) throw new ScriptException(`You can't freeze all visible ${axis}s on the sheet.`);
  const isCut = sheet
    .getMergeData()
    .map((merge) => (axis === 'row' ? [merge.startRow, merge.endRow] : [merge.startColumn, merge.endColumn]))
    .some(([first = 0, last = 0]) => first < count && count <= last);
  if (isCut) throw new ScriptException(`You can't freeze ${axis}s which contain only part of a merged cell.`);
}

function refuseSize(pixels: number): void {
  if (pixels < 1 || !Number.isInteger(pixels)) throw unknownToStandIn(`lines of ${pixels} pixels`);
}
