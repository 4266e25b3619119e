import type { QuestionSetAside } from '../api';
import { noteOfTitle, titleNote, titleNoteCell } from '../table/matrix/title_note';
import { noteAt } from '../table/sheet_cells';
import { type FoundMatrix, readMatrix } from './read_matrix';
import { Refused } from './refused';
import { allOrNothing } from './transaction';
import { writeNote } from './write_note';

/** Keeps in the note of the title that a question is no problem, or forgets it. */
export function setAsideQuestion(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { key, words, isAside }: QuestionSetAside,
): FoundMatrix {
  const found = readMatrix(sheet);
  if (found === null) throw new Refused('Nothing was kept, because this sheet has no matrix any more.');
  const cell = titleNoteCell(found.read.map);
  const note = titleNote(noteAt(found.cells, cell));
  const others = note.setAside.filter((each) => each.key !== key);
  const after = noteOfTitle({ ...note, setAside: isAside ? [...others, { key, words }] : others });
  return allOrNothing((onFailure) => ({
    ...found,
    cells: writeNote(sheet, found.cells, cell, after, 'the note of the title', onFailure),
  }));
}
