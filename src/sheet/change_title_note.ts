import { noteOfTitle, type TitleNote, titleNote, titleNoteCell } from '../table/matrix/title_note';
import { noteAt } from '../table/sheet_cells';
import { onItsLines } from './on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from './read_matrix';
import { Refused } from './refused';
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
  return onItsLines(linesOfMatrix(found, [], [cell]), (onFailure) => ({
    ...found,
    cells: writeNote(sheet, found.cells, cell, after, 'the note of the title', onFailure),
  }));
}
