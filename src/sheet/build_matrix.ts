import type { MatrixPlace } from '../api';
import type { Decision } from '../decision/decision';
import { crossing, type MatrixMap } from '../table/map';
import { noteWith } from '../table/matrix/kept';
import { endOf, placeMatrix } from '../table/matrix/place';
import { COLUMN_ROLES } from '../table/matrix/roles';
import { drawChart } from './chart';
import { paintMatrix } from './paint';
import { addRules } from './rules';
import { freeSheetName } from './sheet_name';
import { allOrNothing, type OnFailure } from './transaction';
import { forgetUnfinished, rememberUnfinished, sweepUnfinished } from './unfinished';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How a new matrix begins, beside the decision. */
export interface Beginning {
  /** The totals wait for a ranking by gut. */
  readonly isCovered: boolean;
  /** How the weights were set, to keep with the matrix; null when there is nothing to keep. */
  readonly weighting: { readonly words: string; readonly kept: string } | null;
}

/**
 * Builds the matrix of a checked decision on a new sheet after the active one, and shows it only when it is
 * complete; on failure the new sheet is taken away again. The number of service calls does not depend on how
 * many options and criteria there are.
 *
 * @throws Error with one sentence for the person.
 */
export function buildMatrix(spreadsheet: Spreadsheet, decision: Decision, beginning: Beginning): MatrixPlace {
  sweepUnfinished(spreadsheet);
  return allOrNothing((onFailure) => {
    const before = spreadsheet.getActiveSheet();
    const sheet = newSheet(spreadsheet, before, onFailure);
    const map = placeMatrix(decision);
    const end = endOf(map);
    makeRoom(sheet, end.row, end.column);
    paintMatrix(sheet, decision, map, beginning.isCovered);
    if (beginning.weighting !== null) keepWeighting(sheet, map, beginning.weighting);
    addRules(sheet, map);
    drawChart(sheet, map);
    const sheetName = freeSheetName(spreadsheet, decision.title);
    sheet.setName(sheetName);
    sheet.showSheet();
    spreadsheet.setActiveSheet(sheet);
    forgetUnfinished();
    return { sheetId: sheet.getSheetId(), sheetName };
  });
}

/** A hidden sheet under a name that only this run uses, so that taking it away can't hit a sheet of anybody else. */
function newSheet(spreadsheet: Spreadsheet, before: Sheet, onFailure: OnFailure): Sheet {
  const name = rememberUnfinished();
  let sheet: Sheet | null = null;
  const find = () => sheet ?? spreadsheet.getSheetByName(name);
  onFailure({
    back: () => {
      const unfinished = find();
      spreadsheet.setActiveSheet(before);
      if (unfinished !== null && isThere(spreadsheet, unfinished)) spreadsheet.deleteSheet(unfinished);
    },
    isBack: () => {
      const unfinished = find();
      return unfinished === null || !isThere(spreadsheet, unfinished);
    },
    what: `the unfinished sheet “${name}”`,
  });
  sheet = spreadsheet.insertSheet(name, before.getIndex());
  sheet.hideSheet();
  return sheet;
}

const isThere = (spreadsheet: Spreadsheet, sheet: Sheet) =>
  spreadsheet.getSheetById(sheet.getSheetId()) !== null;

/**
 * Leaves at least one column free at the right and room for the chart below. A new sheet has 1000 rows, more
 * than the largest matrix takes, so the rows are only asked for. One column too many does no harm, and keeps
 * the number of calls the same for every matrix.
 */
function makeRoom(sheet: Sheet, lastRow: number, lastColumn: number): void {
  const spareRows = 60;
  const rows = sheet.getMaxRows();
  if (rows < lastRow + spareRows) sheet.insertRowsAfter(rows, lastRow + spareRows - rows);
  const columns = sheet.getMaxColumns();
  sheet.insertColumnsAfter(columns, Math.max(1, lastColumn + 1 - columns));
}

function keepWeighting(
  sheet: Sheet,
  map: MatrixMap,
  { words, kept }: NonNullable<Beginning['weighting']>,
): void {
  const { row, column } = crossing(map, map.optionFields.name ?? 1, map.criterionFields.weight ?? 1);
  const help = COLUMN_ROLES.find(({ field }) => field === 'weight')?.note ?? '';
  sheet.getRange(row, column).setNote(noteWith(help, words, kept));
}
