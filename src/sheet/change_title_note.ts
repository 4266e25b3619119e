import { noteOfTitle, type TitleNote, titleNote, titleNoteCell } from '../table/matrix/title_note';
import { noteAt } from '../table/sheet_cells';
import { type FoundMatrix, readMatrix } from './read_matrix';
import { Refused } from './refused';
import { allOrNothing } from './transaction';
import { writeNote } from './write_note';

/** Changes what the note of the title keeps, in one write; what else stands in it stays. */
export function changeTitleNote(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  change: (note: TitleNote) => Partial<TitleNote>,
): FoundMatrix {
  const found = readMatrix(sheet);
  if (found === null) throw new Refused('Nothing was kept, because this sheet has no matrix any more.');
  const cell = titleNoteCell(found.read.map);
  const note = titleNote(noteAt(found.cells, cell));
  const after = noteOfTitle({ ...note, ...change(note) });
  return allOrNothing((onFailure) => ({
    ...found,
    cells: writeNote(sheet, found.cells, cell, after, 'the note of the title', onFailure),
  }));
}
