import type { Block } from '../table/a1';
import { linesOf } from '../table/map';
import { Refused } from './refused';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** So many rows are asked one by one whether they are hidden; where more are written, any filter over them counts. */
const MOST_ASKED = 8;

/**
 * Refuses to write into rows that a filter hides. Whether what a script writes reaches them is not known; one report says
 * that it is left out without a word, so that half of a change would be lost.
 */
export function refuseFiltered(sheet: Sheet, blocks: readonly Pick<Block, 'top' | 'bottom'>[]): void {
  if (blocks.length === 0) return;
  const filter = filterOf(sheet);
  if (filter === null) return;
  const range = filter.getRange();
  // Its first row is the header, which is never hidden.
  const [first, last] = [range.getRow() + 1, range.getLastRow()];
  const written = new Set(blocks.flatMap(({ top, bottom }) => linesOf({ first: top, last: bottom })));
  const rows = [...written].filter((row) => row >= first && row <= last);
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
