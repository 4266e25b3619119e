import { type IRange, Rectangle } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { NOTHING, writeCells } from '../engine/write_cells';
import { type Area, areaOfCells, checkedArea } from './area';
import type { Context } from './context';
import { changeAll } from './context';
import { rangeService } from './range';
import { ScriptException } from './script_error';
import { selectArea } from './selection';
import { sheetService } from './sheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a Range is, ranges beside it, and merged cells. */
export function rangePlace(context: Context, area: Area, self: () => Range): Partial<Range> {
  const { book, beside } = context.host;
  const sheet = () => book.sheet(area.sheetId);
  const at = (row: number, column: number, rows: number, columns: number): Range =>
    rangeService(context, checkedArea(sheet(), row, column, rows, columns));
  const merged = () =>
    sheet()
      .getMergeData()
      .filter((merge) => Rectangle.intersects(merge, area.cells));
  const merge = (ranges: IRange[]): Range => {
    breakApart();
    // One cell alone is merged with nothing.
    const several = ranges.filter((range) => areaOfCells(area.sheetId, range).a1.includes(':'));
    if (several.length === 0) return self();
    for (const range of several) keepFirstCell(areaOfCells(area.sheetId, range));
    book.execute(AddWorksheetMergeMutation.id, { subUnitId: area.sheetId, ranges: several });
    return self();
  };
  const keepFirstCell = (part: Area): void => {
    const changes = changeAll(part, NOTHING);
    delete changes[part.row - 1]?.[part.column - 1];
    writeCells(book, part.sheetId, changes);
  };
  const breakApart = (): void => {
    const ranges = merged();
    if (ranges.some((range) => !Rectangle.contains(area.cells, range))) {
      throw new ScriptException('You must select all cells in a merged range to merge or unmerge them.');
    }
    book.execute(RemoveWorksheetMergeMutation.id, { subUnitId: area.sheetId, ranges });
  };
  const { startRow, startColumn, endRow, endColumn } = area.cells;
  const lines = (count: number, of: (offset: number) => IRange): IRange[] =>
    Array.from({ length: count }, (_line, offset) => of(offset));

  return {
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getLastRow: () => area.lastRow,
    getLastColumn: () => area.lastColumn,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getHeight: () => area.rows,
    getWidth: () => area.columns,
    getA1Notation: () => area.a1,
    getGridId: () => beside.sheetNumber(area.sheetId),
    getSheet: () => sheetService(context, area.sheetId),
    getCell: (row, column) => {
      if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
        throw new ScriptException('Cell reference out of range');
      }
      return at(area.row + row - 1, area.column + column - 1, 1, 1);
    },
    offset: (rowOffset: number, columnOffset: number, rows?: number, columns?: number) =>
      at(area.row + rowOffset, area.column + columnOffset, rows ?? area.rows, columns ?? area.columns),
    activate: () => {
      selectArea(context, area);
      return self();
    },
    activateAsCurrentCell: () => {
      selectArea(context, area);
      return self();
    },
    merge: () => merge([area.cells]),
    mergeAcross: () =>
      merge(
        lines(area.rows, (r) => ({ startColumn, endColumn, startRow: startRow + r, endRow: startRow + r })),
      ),
    mergeVertically: () =>
      merge(
        lines(area.columns, (c) => ({
          startRow,
          endRow,
          startColumn: startColumn + c,
          endColumn: startColumn + c,
        })),
      ),
    breakApart: () => {
      breakApart();
      return self();
    },
    canEdit: () => context.host.guarded.canEdit(area.sheetId, area.cells),
    isPartOfMerge: () => merged().length > 0,
    getMergedRanges: () => merged().map((range) => rangeService(context, areaOfCells(area.sheetId, range))),
  };
}
