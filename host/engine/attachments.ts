import { type ICellData, type ISheetDataValidationRule, ObjectMatrix } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Beside, BesidePart } from './beside';
import type { Book } from './book';
import { hasFormula, readCell } from './cells';
import { replaceFormats, sheetFormats } from './formats';
import { type NamedEntry, namedEntries, putEntry, removeEntry } from './names';
import { noteAt, notesOf, setNote } from './notes';
import type { Validation } from './validation';
import { writeCells } from './write_cells';

export interface FormulaCell {
  row: number;
  column: number;
  formula: string;
}

export interface NoteCell {
  row: number;
  column: number;
  text: string;
}

/** What refers to cells, or sits on them, in one sheet. */
export interface SheetAttachments {
  formulas: FormulaCell[];
  validations: ISheetDataValidationRule[];
  formats: IConditionFormattingRule[];
  notes: NoteCell[];
}

/** Everything that must follow when rows, columns or sheets change. Parts that are left out stay as they are. */
export interface Attachments {
  /** By the engine's id of the sheet. */
  sheets?: Record<string, SheetAttachments>;
  names?: NamedEntry[];
  beside?: BesidePart;
  /** A sheet whose conditional format rules the engine has just copied, which it does last first. */
  copiedSheet?: string;
}

/** Every part of what is there. */
export type AllAttachments = Required<Omit<Attachments, 'copiedSheet'>>;

export interface Holders {
  book: Book;
  validation: Validation;
  beside: Beside;
}

export function readAttachments({ book, validation, beside }: Holders): AllAttachments {
  const sheets = Object.fromEntries(
    book.sheets.map((sheet) => {
      const sheetId = sheet.getSheetId();
      const formulas: FormulaCell[] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell || !hasFormula(cell)) return;
        formulas.push({ row, column, formula: readCell(book, sheetId, row, column).formula ?? '' });
      });
      const validations = structuredClone(validation.rules(sheetId));
      const formats = structuredClone(sheetFormats(book, sheetId));
      return [sheetId, { formulas, validations, formats, notes: notesOf(book, sheetId) }];
    }),
  );
  const { metadata, protections, charts, filters } = beside.state;
  return {
    sheets,
    names: structuredClone(namedEntries(book)),
    beside: { metadata, protections, charts, filters },
  };
}

/** Puts everything as given, whatever the engine has made of it meanwhile. */
export function writeAttachments(holders: Holders, attachments: Attachments): void {
  const { book, validation, beside } = holders;
  for (const sheet of book.sheets) {
    const sheetId = sheet.getSheetId();
    const wanted = attachments.sheets?.[sheetId];
    if (wanted === undefined) continue;
    writeFormulas(book, sheetId, wanted.formulas);
    if (differ(validation.rules(sheetId), wanted.validations))
      validation.replaceRules(sheetId, wanted.validations);
    if (differ(sheetFormats(book, sheetId), wanted.formats)) replaceFormats(book, sheetId, wanted.formats);
    writeNotes(book, sheetId, wanted.notes);
  }
  const { copiedSheet } = attachments;
  if (copiedSheet !== undefined) replaceFormats(book, copiedSheet, sheetFormats(book, copiedSheet).reverse());
  if (attachments.names !== undefined) writeNames(book, attachments.names);
  if (attachments.beside !== undefined) beside.state = { ...beside.state, ...attachments.beside };
}

/** Only cells that differ are written, so that the others do not count as changed. */
function writeFormulas(book: Book, sheetId: string, formulas: readonly FormulaCell[]): void {
  const changes = new ObjectMatrix<ICellData>();
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && hasFormula(cell)) changes.setValue(row, column, { f: null, si: null });
    });
  for (const { row, column, formula } of formulas) {
    const stored = book.storedCell(sheetId, row, column);
    if (stored?.f === formula && !stored.si) changes.realDeleteValue(row, column);
    else changes.setValue(row, column, { f: formula, si: null });
  }
  if (changes.getSizeOf() > 0) writeCells(book, sheetId, changes.getMatrix());
}

function writeNotes(book: Book, sheetId: string, notes: readonly NoteCell[]): void {
  const wanted = new Map(notes.map((note) => [`${note.row} ${note.column}`, note]));
  for (const { row, column } of notesOf(book, sheetId)) {
    if (!wanted.has(`${row} ${column}`)) setNote(book, sheetId, row, column, '');
  }
  for (const { row, column, text } of notes) {
    if (noteAt(book, sheetId, row, column) !== text) setNote(book, sheetId, row, column, text);
  }
}

function writeNames(book: Book, names: readonly NamedEntry[]): void {
  for (const entry of namedEntries(book)) {
    if (!names.some(({ id }) => id === entry.id)) removeEntry(book, entry);
  }
  for (const entry of names) if (namedEntries(book).every((old) => differ(old, entry))) putEntry(book, entry);
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
