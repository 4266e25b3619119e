import { BooleanNumber, type Worksheet } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import { ScriptException, unknownToStandIn } from '../google/script_error';
import { type Book, newSheet } from './book';
import { refuseTooManyCells } from './cell_limit';

const LONGEST_NAME = 100;

/** Adds an empty sheet at a zero-based place and brings it into view, as Google does. Gives its id. */
export function addSheet(book: Book, name: string | undefined, index: number): string {
  const sheetName = name ?? freeName(book, (number) => `Sheet${number}`, book.sheets.length + 1);
  checkName(book, sheetName);
  if (index < 0 || index > book.sheets.length) {
    throw new ScriptException(`Sheet index ${index} out of bounds.`);
  }
  const id = newSheetId(book);
  const sheet = book.completeSheet(newSheet(id, sheetName));
  refuseTooManyCells(book, sheet.rowCount * sheet.columnCount);
  book.execute(InsertSheetMutation.id, { index, sheet });
  showSheet(book, id);
  return id;
}

export function removeSheet(book: Book, sheetId: string): void {
  const unwanted = book.sheet(sheetId);
  const rest = book.sheets.filter((sheet) => sheet !== unwanted && isVisible(sheet));
  const [first] = rest;
  if (first === undefined) {
    throw new ScriptException("You can't remove all the visible sheets in a document.");
  }
  leaveSheet(book, sheetId);
  book.execute(RemoveSheetCommand.id, { subUnitId: sheetId });
}

export function renameSheet(book: Book, sheetId: string, name: string): void {
  if (book.sheet(sheetId).getName() === name) return;
  checkName(book, name, sheetId);
  book.execute(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
}

/** Copies a sheet beside itself, named "Copy of …". Gives the copy's id. */
export function duplicateSheet(book: Book, sheetId: string): string {
  const original = book.sheet(sheetId);
  refuseTooManyCells(book, original.getRowCount() * original.getColumnCount());
  const before = new Set(book.sheets.map((sheet) => sheet.getSheetId()));
  book.execute(CopySheetCommand.id, { subUnitId: sheetId });
  const copy = book.sheets.find((sheet) => !before.has(sheet.getSheetId()));
  if (copy === undefined) throw unknownToStandIn('where the copied sheet is');
  return copy.getSheetId();
}

/** The name that a copy of a sheet gets. */
export function copyName(book: Book, name: string): string {
  return freeName(book, (number) => (number === 1 ? `Copy of ${name}` : `Copy of ${name} ${number}`), 1);
}

export function moveSheetTo(book: Book, sheetId: string, index: number): void {
  const fromOrder = book.sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
  book.execute(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: index });
}

export function showSheet(book: Book, sheetId: string): void {
  if (book.workbook.getActiveSheet().getSheetId() === sheetId) return;
  book.execute(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
}

/** Before a sheet is hidden or removed: another one comes into view, the next to the right if there is one. */
export function leaveSheet(book: Book, sheetId: string): void {
  if (book.workbook.getActiveSheet().getSheetId() !== sheetId) return;
  const at = book.sheets.findIndex((sheet) => sheet.getSheetId() === sheetId);
  const others = [...book.sheets.slice(at + 1), ...book.sheets.slice(0, at).reverse()].filter(isVisible);
  const [next] = others;
  if (next !== undefined) showSheet(book, next.getSheetId());
}

export function isVisible(sheet: Worksheet): boolean {
  return sheet.isSheetHidden() !== BooleanNumber.TRUE;
}

/** Sheets takes names regardless of case as the same. */
function checkName(book: Book, name: string, ownId?: string): void {
  if (name === '') throw unknownToStandIn('what Google says to an empty sheet name');
  if (name.length > LONGEST_NAME) {
    throw new ScriptException(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  }
  const others = book.sheets.filter((sheet) => sheet.getSheetId() !== ownId);
  if (others.some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())) {
    throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function freeName(book: Book, candidate: (number: number) => string, first: number): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.getName().toLowerCase()));
  let number = first;
  while (taken.has(candidate(number).toLowerCase())) number += 1;
  return candidate(number);
}

/** As Google numbers a new sheet: any number that is free. */
export function newSheetId(book: Book): string {
  const id = String(Math.floor(Math.random() * 2_000_000_000) + 1);
  return book.sheets.some((sheet) => sheet.getSheetId() === id) ? newSheetId(book) : id;
}
