import type { KeptWeighting } from '../api';
import { crossing } from '../table/map';
import { noteWith } from '../table/matrix/kept';
import { noteAt } from '../table/sheet_cells';
import { readMatrix } from './read_matrix';
import { Refused } from './refused';
import { allOrNothing } from './transaction';

/** Keeps how the weights of a matrix were set in the note of their header, for everyone who shares the file and in every copy. */
export function saveWeighting(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { words, kept }: KeptWeighting,
): void {
  const found = readMatrix(sheet);
  const map = found?.read.map;
  if (
    found === null ||
    map === undefined ||
    map.optionFields.name === null ||
    map.criterionFields.weight === null
  ) {
    throw new Refused('Nothing was kept, because this sheet has no weights with a header any more.');
  }
  const { row, column } = crossing(map, map.optionFields.name, map.criterionFields.weight);
  const before = noteAt(found.cells, { row, column });
  const cell = sheet.getRange(row, column);
  allOrNothing((onFailure) => {
    onFailure({
      back: () => cell.setNote(before),
      isBack: () => cell.getNote() === before,
      what: 'the note of the header of the weights',
    });
    cell.setNote(noteWith(before, words, kept));
  });
}
