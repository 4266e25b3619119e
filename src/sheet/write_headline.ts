import { allOrNothing } from './all_or_nothing';
import { HEADLINE_MARK } from './find_frame';
import { headlineFormula } from './formulas';
import { findMatrix } from './read_matrix';
import { addResultRow } from './result_row';

/** Puts the headline into a row of its own below the results, as a formula that stays current. */
export function writeHeadline(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const found = findMatrix(sheet);
  if (found === null) {
    throw new Error(
      'Nothing was written, because this sheet has no matrix any more: go to the matrix and try again.',
    );
  }
  allOrNothing((onFailure) => {
    const row = found.frame.headline ?? addResultRow(found, HEADLINE_MARK, onFailure);
    sheet
      .getRange(row, found.frame.criterion)
      .setFormula(headlineFormula(found.frame))
      .setWrap(true)
      .setFontWeight('normal');
  });
}
