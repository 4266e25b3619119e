import { type ICellData, type IUnitRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book } from './book';

/** Values by "sheet row column", zero-based; blank cells are left out. */
export type ShownValues = ReadonlyMap<string, string>;

/** What every cell holds or shows now, results of spilled formulas included. */
export function shownValues(book: Book): ShownValues {
  const found = new Map<string, string>();
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId] ?? {};
  for (const sheet of book.sheets) {
    const sheetId = sheet.getSheetId();
    const add = (row: number, column: number, cell: Nullable<ICellData>): undefined => {
      const isBlank = cell?.v === undefined || cell.v === null;
      if (!isBlank) found.set(`${sheetId} ${row} ${column}`, `${cell.t} ${cell.v}`);
      return undefined;
    };
    new ObjectMatrix(spilled[sheetId] ?? {}).forValue(add);
    sheet.getCellMatrix().forValue(add);
  }
  return found;
}

/** The cells that show something else than before, one range for each. */
export function changedCells(book: Book, before: ShownValues, now: ShownValues): IUnitRange[] {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys]
    .filter((key) => before.get(key) !== now.get(key))
    .map((key) => {
      const [sheetId = '', row, column] = key.split(' ');
      const range = {
        startRow: Number(row),
        endRow: Number(row),
        startColumn: Number(column),
        endColumn: Number(column),
      };
      return { unitId: book.unitId, sheetId, range };
    });
}
