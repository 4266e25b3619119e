import { generateRandomId } from '@univerjs/core';
import {
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { ScriptException } from '../google/script_error';
import type { Book, CellRange } from './book';
import { type Reference, referencesOf } from './references';

export type NamedEntry = Omit<ISetDefinedNameMutationParam, 'unitId'>;

const NAME = /^[A-Za-z_\p{L}][\w\p{L}]{0,249}$/u;
/** Google's help: no name begins with one of these. */
const LIKE_TRUTH = /^(?:true|false)/i;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr](?:\d*[Cc]\d*)?|[Cc])$/;

export function namedEntries(book: Book): NamedEntry[] {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

export function namedEntry(book: Book, name: string): NamedEntry | undefined {
  return namedEntries(book).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** Names a range; a name that is there already is pointed at the new range. */
export function setName(book: Book, name: string, sheetId: string, range: CellRange): void {
  checkNameOfRange(name);
  const known = namedEntry(book, name);
  putEntry(book, {
    id: known?.id ?? generateRandomId(10),
    name,
    formulaOrRefString: absoluteReference(book, sheetId, range),
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

export function checkNameOfRange(name: string): void {
  if (NAME.test(name) && !LIKE_A_CELL.test(name) && !LIKE_TRUTH.test(name)) return;
  throw new ScriptException(`The name "${name}" is invalid.`);
}

export function putEntry(book: Book, entry: NamedEntry): void {
  book.execute(SetDefinedNameMutation.id, entry);
}

export function removeEntry(book: Book, entry: NamedEntry): void {
  book.execute(RemoveDefinedNameMutation.id, entry);
}

/** The range that a name stands for; nothing when its cells were deleted. */
export function rangeOfEntry(book: Book, entry: NamedEntry): Reference | undefined {
  return referencesOf(book, `=${entry.formulaOrRefString.replace(/^=/, '')}`, '')[0];
}

function absoluteReference(book: Book, sheetId: string, range: CellRange): string {
  const name = `'${book.sheet(sheetId).getName().replaceAll("'", "''")}'`;
  const corner = (row: number, column: number): string => `$${letters(column)}$${row + 1}`;
  const first = corner(range.startRow, range.startColumn);
  const last = corner(range.endRow, range.endColumn);
  return `${name}!${first === last ? first : `${first}:${last}`}`;
}

function letters(column: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
