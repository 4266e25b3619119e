import { columnLetters } from '../../table/a1';
import type { OnFailure } from '../transaction';

/** Inserts a column after another; where something fails later, it is taken out again. */
export function insertColumnAfter(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  before: number,
  onFailure: OnFailure,
): void {
  const width = sheet.getMaxColumns();
  onFailure({
    back: () => {
      if (sheet.getMaxColumns() > width) sheet.deleteColumn(before + 1);
    },
    isBack: () => sheet.getMaxColumns() === width,
    what: `column ${columnLetters(before + 1)}`,
  });
  sheet.insertColumnAfter(before);
}
