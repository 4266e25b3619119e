import { ROUND_COLUMNS, ROUNDS_SHEET, type RoundHeader } from '../../table/history/columns';
import { Refused } from '../refused';
import { onItsCell } from './on_its_rows';
import { findTidy } from './tidy_sheet';

/** Changes the note of a header of Rounds, where copies keep it. */
export function changeHeaderNote(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  header: RoundHeader,
  change: (before: string) => string,
): void {
  const rounds = findTidy(spreadsheet, ROUNDS_SHEET, ROUND_COLUMNS, 'headers');
  if (rounds === null) {
    throw new Refused('Nothing was kept, because there is no round yet: record one first.');
  }
  const column = rounds.header.indexOf(header) + 1;
  if (column === 0) {
    throw new Refused(`Nothing was kept, because the sheet Rounds has no column ${header} any more.`);
  }
  const cell = rounds.sheet.getRange(rounds.headerRow, column);
  const before = cell.getNote();
  const undo = {
    back: () => void cell.setNote(before),
    isBack: () => cell.getNote() === before,
    what: `the note of the header “${header}”`,
  };
  onItsCell([{ range: cell, text: header }], undo, () => void cell.setNote(change(before)));
}
