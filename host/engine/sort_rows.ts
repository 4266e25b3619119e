import { ReorderRangeMutation } from '@univerjs/sheets';
import type { Book, CellRange } from './book';
import { type CellContent, readCell } from './cells';
import { movedFormula } from './evaluate';
import { noteAt, setNote } from './notes';
import { type CellChanges, writeCells } from './write_cells';

export interface SortKey {
  /** Zero-based column of the sheet. */
  column: number;
  ascending: boolean;
}

/**
 * Sorts the rows of a range as Sheets does: numbers before texts before TRUE and FALSE, blanks last either way,
 * equal rows in their order. Cells move with their look and notes; relative references move along, as in a copy. Where
 * the result of a formula outside the range shows in it, there are blank cells below it, and those move unseen.
 */
export function sortRows(book: Book, sheetId: string, range: CellRange, keys: readonly SortKey[]): void {
  const rows = Array.from(
    { length: range.endRow - range.startRow + 1 },
    (_row, offset) => range.startRow + offset,
  );
  const sorted = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(
        readCell(book, sheetId, a, column),
        readCell(book, sheetId, b, column),
        ascending,
      );
      if (order !== 0) return order;
    }
    return a - b;
  });
  const order = Object.fromEntries(rows.map((row, index) => [row, sorted[index] ?? row]));
  const moved = rows.filter((row) => order[row] !== row);
  if (moved.length === 0) return;
  const notes = moved.map((row) =>
    columnsOf(range).map((column) => noteAt(book, sheetId, order[row] ?? row, column)),
  );
  const formulas = movedFormulas(book, sheetId, range, order);
  book.execute(ReorderRangeMutation.id, { subUnitId: sheetId, range, order });
  writeCells(book, sheetId, formulas);
  moved.forEach((row, index) => {
    columnsOf(range).forEach((column, at) => setNote(book, sheetId, row, column, notes[index]?.[at] ?? ''));
  });
}

/** The formulas as they must be after the rows have gone their ways; asked before they go. */
function movedFormulas(
  book: Book,
  sheetId: string,
  range: CellRange,
  order: Record<number, number>,
): CellChanges {
  const changes: CellChanges = {};
  for (const [to, from] of Object.entries(order)) {
    const row = Number(to);
    for (const column of columnsOf(range)) {
      const { formula } = readCell(book, sheetId, from, column);
      if (formula === null || from === row) continue;
      const f = movedFormula(book, formula, row - from, 0);
      changes[row] = { ...changes[row], [column]: { f, si: null } };
    }
  }
  return changes;
}

function columnsOf({ startColumn, endColumn }: CellRange): number[] {
  return Array.from({ length: endColumn - startColumn + 1 }, (_column, offset) => startColumn + offset);
}

function compare(a: CellContent, b: CellContent, ascending: boolean): number {
  const kinds = kindOf(a) - kindOf(b);
  if (a.value === null || b.value === null) return kinds;
  const order = kinds !== 0 ? kinds : compareValues(a.value, b.value);
  return ascending ? order : -order;
}

function kindOf({ value, isError }: CellContent): number {
  if (value === null) return 4;
  if (isError) return 3;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function compareValues(a: number | string | boolean, b: number | string | boolean): number {
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en', { sensitivity: 'base' });
  return Number(a) - Number(b);
}
