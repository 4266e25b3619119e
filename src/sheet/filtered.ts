import type { Block } from '../table/a1';
import { Refused } from './refused';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** So many rows are asked one by one whether they are hidden; where more are written, any filter over them counts. */
const MOST_ASKED = 8;

/**
 * Refuses to write into rows that a filter hides. Whether what a script writes reaches them is not known; one report says
 * that it is left out without a word, so that half of a change would be lost.
 */
export function refuseFiltered(sheet: Sheet, { top, bottom }: Pick<Block, 'top' | 'bottom'>): void {
  const filter = filterOf(sheet);
  if (filter === null) return;
  const range = filter.getRange();
  // Its first row is the header, which is never hidden.
  const first = Math.max(top, range.getRow() + 1);
  const last = Math.min(bottom, range.getLastRow());
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  const mayHide = rows.length > MOST_ASKED || rows.some((row) => sheet.isRowHiddenByFilter(row));
  if (!mayHide) return;
  throw new Refused(
    `Nothing was changed, because a filter on “${sheet.getName()}” may hide rows that would be written: choose Data ▸ Remove filter, and try again.`,
  );
}

/** A change of many blocks asks once; a run begins with none known. */
const known = new WeakMap<Sheet, Filter | null>();

function filterOf(sheet: Sheet): Filter | null {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const found = sheet.getFilter();
  known.set(sheet, found);
  return found;
}
