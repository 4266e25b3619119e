import type { GutRanking, MatrixCells } from '../api';
import { allOrNothing, type OnFailure } from './all_or_nothing';
import { refuseChanged } from './changed_meanwhile';
import { GUT_MARK } from './find_frame';
import { scoreHint, totalFormulas } from './formulas';
import { RANK_FORMAT } from './look';
import { cellsOf, type FoundMatrix, findMatrix } from './read_matrix';
import { addResultRow } from './result_row';
import { asText } from './text';
import { GUT_LABEL } from './words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Keeps a ranking by gut as a row of the results, with its date, and uncovers the totals. A later ranking
 * replaces the earlier one. Refuses when the options changed since the sidebar read them.
 */
export function recordGut(sheet: Sheet, { expected, ranks, date }: GutRanking): MatrixCells {
  const found = findMatrix(sheet);
  const before = found === null ? null : cellsOf(found);
  if (
    found === null ||
    before === null ||
    JSON.stringify(before.options) !== JSON.stringify(expected.options)
  ) {
    refuseChanged('options', 'rank them');
  }
  const cells = ranks.map((rank) => rank ?? '');
  allOrNothing((onFailure) => {
    const row = found.frame.gut ?? addGutRow(found, onFailure);
    const line = sheet.getRange(row, found.frame.left, 1, cells.length);
    const dateCell = sheet.getRange(row, found.frame.weight);
    const { gut } = before;
    if (gut !== null) {
      onFailure(() => line.setValues([gut.ranks.map((rank) => rank ?? '')]));
      onFailure(() => dateCell.setValue(asText(gut.date)));
    }
    line.setValues([cells]);
    dateCell.setValue(asText(date));
    if (before.covered) uncover(found, onFailure);
  });
  // Reading again would meet formulas whose values come later.
  return { ...before, covered: false, gut: { ranks, date } };
}

function addGutRow(found: FoundMatrix, onFailure: OnFailure): number {
  const { sheet, frame } = found;
  const row = addResultRow(found, GUT_MARK, onFailure);
  sheet.getRange(row, frame.criterion).setValue(GUT_LABEL);
  sheet.getRange(row, frame.left, 1, frame.right - frame.left + 1).setNumberFormat(RANK_FORMAT);
  return row;
}

/** Writes the formulas that a covered matrix was built without. */
function uncover({ sheet, frame }: FoundMatrix, onFailure: OnFailure): void {
  const totals = totalFormulas(frame);
  const write = (row: number | null, column: number, formula: string) => {
    if (row === null) return;
    const cell = sheet.getRange(row, column);
    const was = cell.getValue();
    onFailure(() => cell.setValue(was));
    cell.setFormula(formula);
  };
  if (frame.score !== null) write(frame.score, frame.weight, scoreHint(frame.score, frame.left));
  write(frame.firstPlace, frame.left, totals.firstPlace);
  write(frame.score, frame.left, totals.score);
}
