import { RANGE_TYPE } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { type Area, areaOfCells } from './area';
import type { Context } from './context';

/** Brings a sheet into view. */
export function showSheetTab({ host }: Pick<Context, 'host'>, sheetId: string): void {
  if (host.book.workbook.getActiveSheet().getSheetId() === sheetId) return;
  host.book.execute(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
}

export function selectArea(context: Pick<Context, 'host'>, area: Area): void {
  showSheetTab(context, area.sheetId);
  const { startRow, startColumn } = area.cells;
  const primary = {
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const range = { ...area.cells, rangeType: RANGE_TYPE.NORMAL };
  context.host.book.execute(SetSelectionsOperation.id, {
    subUnitId: area.sheetId,
    selections: [{ range, primary, style: null }],
  });
}

/** The selected ranges of the active sheet, the last one first chosen last; A1 when nothing was selected yet. */
export function selectedAreas({ host }: Pick<Context, 'host'>): Area[] {
  const { book } = host;
  const sheet = book.workbook.getActiveSheet();
  const selections = book.injector.get(SheetsSelectionsService).getWorkbookSelections(book.unitId);
  const found = selections.getSelectionsOfWorksheet(sheet.getSheetId());
  if (found.length === 0)
    return [areaOfCells(sheet.getSheetId(), { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 })];
  return found.map(({ range }) =>
    areaOfCells(sheet.getSheetId(), {
      startRow: Number.isNaN(range.startRow) ? 0 : range.startRow,
      startColumn: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
      endRow: Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow,
      endColumn: Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn,
    }),
  );
}
