import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book } from './book';
import { hasFormula } from './cells';

/**
 * The last row and column with content, zero-based; -1 in an empty sheet.
 *
 * @param countLook whether a cell that only has a look counts
 */
export function lastCell(book: Book, sheetId: string, countLook: boolean): { row: number; column: number } {
  let last = { row: -1, column: -1 };
  const count = (row: number, column: number): void => {
    last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
  };
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell === null || cell === undefined) return;
      const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== '';
      if (hasValue || cell.p || hasFormula(cell) || (countLook && cell.s)) count(row, column);
    });
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheetId];
  new ObjectMatrix(spilled ?? {}).forValue((row, column, cell) => {
    if (cell?.v !== undefined && cell.v !== null && cell.v !== '') count(row, column);
  });
  return last;
}
