import { FormulaDataModel } from '@univerjs/engine-formula';
import { columnName } from '../google/area';
import type { Book } from './book';
import { isEmptyCell } from './cells';
import type { ErrorMessages } from './errors_in_cells';
import { forEachSpill, type Spill } from './spills';

/** Says of every result that did not fit which cell is in its way. */
export function tellBlockedSpills(book: Book, messages: ErrorMessages): void {
  forEachSpill(book, book.injector.get(FormulaDataModel), (spill) => {
    if (!spill.isBlocked) return;
    const cell = cellInTheWay(book, spill);
    const reason =
      cell === undefined
        ? 'Result was not automatically expanded, please insert more rows or columns.'
        : `Array result was not expanded because it would overwrite data in ${cell}.`;
    messages.tell(spill.sheetId, spill.row, spill.column, reason);
  });
}

function cellInTheWay(book: Book, { sheetId, row, column, range }: Spill): string | undefined {
  const sheet = book.sheet(sheetId);
  const lastRow = Math.min(range.endRow, sheet.getRowCount() - 1);
  const lastColumn = Math.min(range.endColumn, sheet.getColumnCount() - 1);
  for (let r = range.startRow; r <= lastRow; r += 1) {
    for (let c = range.startColumn; c <= lastColumn; c += 1) {
      const isItself = r === row && c === column;
      if (!isItself && !isEmptyCell(book, sheetId, r, c)) return `${columnName(c + 1)}${r + 1}`;
    }
  }
  return undefined;
}
