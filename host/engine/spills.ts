import { ObjectMatrix } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Book, CellRange } from './book';

/** A formula whose result is larger than its cell. */
export interface Spill {
  sheetId: string;
  /** The cell that holds the formula. */
  row: number;
  column: number;
  /** The cells that the result needs. */
  range: CellRange;
  /** Something else is in the way: the formula shows #REF! and holds no place. */
  isBlocked: boolean;
}

/** Where a result has no room, the engine shows its own error in the formula's cell, later under Sheets' name. */
const BLOCKED = new Set(['#SPILL!', '#REF!']);

export function forEachSpill(book: Book, formulas: FormulaDataModel, visit: (spill: Spill) => void): void {
  const shown = formulas.getArrayFormulaCellData()[book.unitId] ?? {};
  for (const [sheetId, ranges] of Object.entries(formulas.getArrayFormulaRange()[book.unitId] ?? {})) {
    const cells = new ObjectMatrix(shown[sheetId] ?? {});
    new ObjectMatrix(ranges ?? {}).forValue((row, column, range) => {
      const isBlocked = BLOCKED.has(String(cells.getValue(row, column)?.v));
      visit({ sheetId, row, column, range, isBlocked });
    });
  }
}
