import type { TidyColumn } from '../../table/history/columns';
import { headerText } from '../../table/history/tidy';
import { sayingWhatMoved } from '../on_its_lines';
import { refuseChanged } from '../refused';
import { allOrNothing, type Undo } from '../transaction';
import type { TidySheet } from './tidy_sheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet to which rows are added, and its columns that are ours. */
export interface Growing {
  readonly tidy: TidySheet;
  readonly columns: readonly TidyColumn[];
}

/**
 * Adds rows to the end of sheets as it was read, though anybody may insert, delete and sort meanwhile.
 *
 * @param work has to look right before its first write
 */
export function onItsRows<T>(growing: readonly Growing[], work: (look: () => void) => T): T {
  const what = growing.map(({ tidy }) => `the last rows of “${tidy.name}”`);
  let isInPlace = () => true;
  const look = () => {
    if (growing.length > 0) SpreadsheetApp.flush();
    const ends = growing.map(endOf);
    isInPlace = () => ends.every((isSame) => isSame());
  };
  return sayingWhatMoved(
    () => work(look),
    () => isInPlace(),
    what,
  );
}

/** Looks whether a sheet ends as it was read, and gives how to look again whether its last row is still the same. */
function endOf({ tidy, columns }: Growing): () => boolean {
  const { sheet, name, headerRow, header, lastRow } = tidy;
  const own = Math.max(...columns.map((column) => header.indexOf(column.header) + 1));
  const last = sheet.getRange(lastRow, 1, 1, own);
  // First of all, so that whatever moves later is found by either look.
  const before = JSON.stringify(last.getDisplayValues());
  // The whole row, because a column may have come in after it was asked how many there are.
  const headers = sheet.getRange(`${headerRow}:${headerRow}`).getValues()[0]?.map(headerText) ?? [];
  if (sheet.getLastRow() !== lastRow || !isSameRow(headers, header)) {
    refuseChanged(`rows or columns of “${name}”`, 'try');
  }
  return () => JSON.stringify(last.getDisplayValues()) === before;
}

/** Whether two rows hold the same texts, however many blanks follow. */
function isSameRow(one: readonly string[], other: readonly string[]): boolean {
  const longer = one.length > other.length ? one : other;
  return longer.every((_, at) => (one[at] ?? '') === (other[at] ?? ''));
}

/** A cell by which a row or column is known, and its text. */
export interface KnownCell {
  readonly range: Range;
  readonly text: string;
}

/** Writes one cell of a row or column that is known by these, though anybody may insert, delete and sort meanwhile. */
export function onItsCell(known: readonly KnownCell[], undo: Undo, write: () => void): void {
  const isInPlace = () => known.every(({ range, text }) => headerText(range.getValue()) === text);
  SpreadsheetApp.flush();
  if (!isInPlace()) refuseChanged('rows or columns', 'try');
  const work = () =>
    allOrNothing((onFailure) => {
      onFailure(undo);
      write();
    });
  sayingWhatMoved(work, isInPlace, [undo.what]);
}
