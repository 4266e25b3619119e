import type { CellPlace } from '../table/a1';
import { callsOf } from '../table/find/calls';
import { noticeOf } from '../table/matrix/as_built';
import { headlineFormula, isNotice, noticeFormula } from '../table/matrix/cells';
import { noticeHeight } from '../table/matrix/notice_height';
import { formulaAt, type SheetCells } from '../table/sheet_cells';
import { around } from '../table/stretches';
import { makeRows } from './make_room';
import { onItsLines } from './on_its_lines';
import { optionsReference } from './options/read_options';
import { linesOfMatrix, readMatrix } from './read_matrix';
import { Refused } from './refused';
import type { OnFailure } from './transaction';
import { writeBlock } from './write_cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the headline into the sheet as a formula that stays current: under the title of a matrix of ours, beside what is not
 * counted; for a table that was adopted in a cell of its own below everything on its sheet.
 */
export function writeHeadline(sheet: Sheet): void {
  const found = readMatrix(sheet);
  if (found === null) {
    throw new Refused(
      'Nothing was written, because this sheet has no matrix any more: go to the matrix and try again.',
    );
  }
  const { cells, read } = found;
  const { map } = read;
  const notice = noticeOf(map);
  const isOwn = isNotice(formulaAt(cells, notice));
  const firstColumn = map.orientation === 'down' ? map.criterionFields.name : map.optionFields.name;
  const cell = isOwn
    ? notice
    : (writtenBefore(cells) ?? { row: cells.values.length + 2, column: firstColumn ?? 1 });
  const summary = headlineFormula(map, optionsReference(sheet.getParent()), read.unread);
  const formula = isOwn ? noticeFormula(map, summary) : summary;
  const block = around([cell]);
  makeRows(sheet, cell.row);
  onItsLines(linesOfMatrix(found, [block]), (onFailure) => {
    writeBlock(sheet, cells, block, [[`=${formula}`]], 'the headline', onFailure);
    if (isOwn) makeHigh(sheet, cell.row, noticeHeight(read.decision), onFailure);
  });
}

/** A row of merged cells does not grow with its text. One that is higher already stays so. */
function makeHigh(sheet: Sheet, row: number, height: number, onFailure: OnFailure): void {
  const before = sheet.getRowHeight(row);
  if (before >= height) return;
  onFailure({
    back: () => sheet.setRowHeightsForced(row, 1, before),
    isBack: () => sheet.getRowHeight(row) === before,
    what: `the height of row ${row}`,
  });
  sheet.setRowHeightsForced(row, 1, height);
}

/** Where a headline stands already, so that it is replaced and not written a second time; null where there is none. */
function writtenBefore({ formulas }: SheetCells): CellPlace | null {
  const isHeadline = (formula: string) => callsOf(formula, 'DECISION_SUMMARY').length > 0;
  const row = formulas.findIndex((line) => line.some(isHeadline));
  const column = formulas[row]?.findIndex(isHeadline) ?? -1;
  return column < 0 ? null : { row: row + 1, column: column + 1 };
}
