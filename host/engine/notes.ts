import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Book } from './book';

/** How many letters of a note fit on a line of its box at least, and how high a line is, in pixels. */
const LETTERS = 24;
const LINE = 20;

export function noteAt(book: Book, sheetId: string, row: number, col: number): string {
  return book.injector.get(SheetsNoteModel).getNote(book.unitId, sheetId, { row, col })?.note ?? '';
}

/** An empty text takes the note away. */
export function setNote(book: Book, sheetId: string, row: number, col: number, text: string): void {
  if (text === '' && noteAt(book, sheetId, row, col) === '') return;
  const { id, params } = mutationTo(book, sheetId, row, col, text);
  book.execute(id, params);
}

/** The mutation that leaves a cell with the note that it has now, or with none. */
export function noteMutation(book: Book, sheetId: string, row: number, col: number): NoteMutation {
  return mutationTo(book, sheetId, row, col, noteAt(book, sheetId, row, col));
}

interface NoteMutation {
  id: string;
  params: object;
}

function mutationTo({ unitId }: Book, sheetId: string, row: number, col: number, text: string): NoteMutation {
  const place = { unitId, sheetId, row, col };
  return text === ''
    ? { id: RemoveNoteMutation.id, params: place }
    : { id: UpdateNoteMutation.id, params: { ...place, note: { ...boxSize(text), note: text } } };
}

/** The box grows with its text, as Google's does. */
function boxSize(text: string): { width: number; height: number } {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / LETTERS)));
  return { width: 216, height: LINE * lines.reduce((sum, count) => sum + count, 1) };
}

/** All notes of a sheet. */
export function notesOf(book: Book, sheetId: string): { row: number; column: number; text: string }[] {
  const notes = book.injector.get(SheetsNoteModel).getSheetNotes(book.unitId, sheetId);
  return [...(notes?.values() ?? [])].map(({ row, col, note }) => ({ row, column: col, text: note }));
}
