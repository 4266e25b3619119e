import type { Book } from './book';
import { readCell } from './cells';
import { cellsOf, referencesOf, someCell } from './references';

/** What Sheets says instead of calling a custom function whose arguments change by themselves (PLATFORM A). */
export const VOLATILE_ARGUMENT =
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

const VOLATILE = /\b(?:NOW|RAND|RANDBETWEEN)\s*\(/i;
const TEXT = /"(?:[^"]|"")*"/g;

/** Whether the formula of a cell (zero-based), or one that it reads, directly or through others, is volatile. */
export function isVolatile(book: Book, sheetId: string, row: number, column: number): boolean {
  return reachesVolatile(book, sheetId, row, column, new Set());
}

function reachesVolatile(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  seen: Set<string>,
): boolean {
  const key = `${sheetId} ${row} ${column}`;
  if (seen.has(key)) return false;
  seen.add(key);
  const { formula } = readCell(book, sheetId, row, column);
  if (formula === null) return false;
  if (VOLATILE.test(formula.replace(TEXT, ''))) return true;
  return referencesOf(book, formula, sheetId).some((reference) =>
    someCell(cellsOf(book, reference), (r, c) => reachesVolatile(book, reference.sheetId, r, c, seen)),
  );
}
