import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Book } from './book';

const NOTE_SIZE = { width: 216, height: 92 };

export function noteAt(book: Book, sheetId: string, row: number, col: number): string {
  return book.injector.get(SheetsNoteModel).getNote(book.unitId, sheetId, { row, col })?.note ?? '';
}

/** An empty text takes the note away. */
export function setNote(book: Book, sheetId: string, row: number, col: number, text: string): void {
  const isThere = noteAt(book, sheetId, row, col) !== '';
  if (text === '') {
    if (isThere) book.execute(RemoveNoteMutation.id, { sheetId, row, col });
    return;
  }
  book.execute(UpdateNoteMutation.id, { sheetId, row, col, note: { ...NOTE_SIZE, note: text } });
}

/** All notes of a sheet. */
export function notesOf(book: Book, sheetId: string): { row: number; column: number; text: string }[] {
  const notes = book.injector.get(SheetsNoteModel).getSheetNotes(book.unitId, sheetId);
  return [...(notes?.values() ?? [])].map(({ row, col, note }) => ({ row, column: col, text: note }));
}
