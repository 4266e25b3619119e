import { ScriptException } from '../google/script_error';
import type { Book } from './book';

const MOST_CELLS = 10_000_000;

/** Google's help: as far as column ZZZ. */
export const MOST_COLUMNS = 18_278;

/** A file holds ten million cells, blank ones among them (PLATFORM F). */
export function refuseTooManyCells(book: Book, added: number): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.getRowCount() * sheet.getColumnCount(), 0);
  if (cells + added <= MOST_CELLS) return;
  throw new ScriptException(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}
