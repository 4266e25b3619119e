import { ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
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

/** What spilled results show, as the engine keeps it: their cells, and the ranges by the formula's cell. */
export interface ShownSpills {
  cells: ReturnType<FormulaDataModel['getArrayFormulaCellData']>;
  ranges: ReturnType<FormulaDataModel['getArrayFormulaRange']>;
}

const shownMeanwhile = new WeakMap<Book, ShownSpills>();

/** What spilled results show; while a calculation makes new ones, those of the last. */
export function shownSpills(book: Book): ShownSpills {
  const formulas = book.injector.get(FormulaDataModel);
  return (
    shownMeanwhile.get(book) ?? {
      cells: formulas.getArrayFormulaCellData(),
      ranges: formulas.getArrayFormulaRange(),
    }
  );
}

/** Takes the results away for a calculation to make them anew; until `spillsAreMade` the old ones are shown. */
export function makeSpillsAnew(book: Book): void {
  const formulas = book.injector.get(FormulaDataModel);
  shownMeanwhile.set(book, shownSpills(book));
  formulas.setArrayFormulaRange({});
  formulas.setArrayFormulaCellData({});
}

export function spillsAreMade(book: Book): void {
  shownMeanwhile.delete(book);
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
