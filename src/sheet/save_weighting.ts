import type { KeptWeighting } from '../api';
import { noteWith } from '../table/matrix/kept';
import { weightHeader } from '../table/matrix/weighed_note';
import { noteAt } from '../table/sheet_cells';
import { onItsLines } from './on_its_lines';
import { linesOfMatrix, readMatrix } from './read_matrix';
import { Refused } from './refused';
import { writeNote } from './write_note';

/** Keeps how the weights of a matrix were set in the note of their header, for everyone who shares the file and in every copy. */
export function saveWeighting(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { words, kept }: KeptWeighting,
): void {
  const found = readMatrix(sheet);
  const cell = found === null ? null : weightHeader(found.read.map);
  if (found === null || cell === null) {
    throw new Refused('Nothing was kept, because this sheet has no weights with a header any more.');
  }
  const note = noteWith(noteAt(found.cells, cell), words, kept);
  onItsLines(linesOfMatrix(found, [], [cell]), (onFailure) =>
    writeNote(sheet, found.cells, cell, note, 'the note of the header of the weights', onFailure),
  );
}
