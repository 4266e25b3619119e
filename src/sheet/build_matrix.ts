import type { MatrixPlace } from '../api';
import type { Decision } from '../decision/draft_decision';
import { allOrNothing } from './all_or_nothing';
import { headerNotes, matrixCells, resultNotes } from './cells';
import { drawChart } from './chart';
import { styleMatrix } from './format';
import { blocks, layOut } from './layout';
import { markMatrix } from './marks';
import { addRules } from './rules';
import { uniqueSheetName } from './sheet_name';
import { saveWeighting } from './weighting_store';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Builds the matrix of a checked decision on a new sheet after the active one, and shows it only when it is
 * complete; on failure the new sheet is taken away again. The number of service calls does not depend on how
 * many options and criteria there are.
 *
 * @param weighting how the weights were set, kept with the matrix for the sidebar
 * @throws Error with one sentence for the person.
 */
export function buildMatrix(
  spreadsheet: Spreadsheet,
  decision: Decision,
  weighting: string | null,
): MatrixPlace {
  return allOrNothing((onFailure) => {
    const before = spreadsheet.getActiveSheet();
    const sheetNames = spreadsheet.getSheets().map((sheet) => sheet.getName());
    const sheetName = uniqueSheetName(decision.title, sheetNames);
    onFailure(() => removeNewSheet(spreadsheet, sheetName, before));
    const sheet = spreadsheet.insertSheet(sheetName, before.getIndex());
    sheet.hideSheet();
    fill(sheet, decision);
    const sheetId = sheet.getSheetId();
    if (weighting !== null) {
      onFailure(() => saveWeighting(sheetId, null));
      saveWeighting(sheetId, weighting);
    }
    sheet.showSheet();
    spreadsheet.setActiveSheet(sheet);
    return { sheetId, sheetName };
  });
}

function fill(sheet: Sheet, decision: Decision): void {
  const layout = layOut(decision.criteria.length, decision.options.length);
  const at = blocks(layout);
  makeRoom(sheet, layout.rows.scored, layout.columns.right);
  const cells = matrixCells(decision, layout);
  sheet.getRange(1, 1, cells.length, layout.columns.right).setValues(cells);
  sheet.getRange(at.header).setNotes([headerNotes(layout)]);
  sheet.getRange(at.resultLabels).setNotes(resultNotes());
  styleMatrix(sheet, layout);
  addRules(sheet, layout);
  markMatrix(sheet, layout);
  drawChart(sheet, layout, decision.options.length);
}

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

/**
 * The name was free before, so a sheet of this name is ours even when the call that made it reported a failure.
 */
function removeNewSheet(spreadsheet: Spreadsheet, sheetName: string, before: Sheet): void {
  const unfinished = spreadsheet.getSheetByName(sheetName);
  spreadsheet.setActiveSheet(before);
  if (unfinished !== null) spreadsheet.deleteSheet(unfinished);
}
