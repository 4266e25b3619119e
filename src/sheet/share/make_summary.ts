import type { MatrixPlace, SummaryOrder } from '../../api';
import { asGrid } from '../../table/content';
import { QUIET_COLOUR, TEXT_COLOUR } from '../../table/matrix/look';
import { summarySheet } from '../../table/share/summary';
import type { SummarySheet } from '../../table/share/summary_lines';
import { newSheet } from '../new_sheet';
import { readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { sheetById } from '../sheet_by_id';
import { allOrNothing } from '../transaction';
import { sweepUnfinished } from '../unfinished';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a page to print on a new sheet, which has no more rows and columns than the page. */
export function makeSummary(
  spreadsheet: Spreadsheet,
  { sheetId, expected, page }: SummaryOrder,
): MatrixPlace {
  const matrix = sheetById(sheetId);
  const decision = readMatrix(matrix)?.read.decision;
  if (JSON.stringify(decision) !== expected) {
    throw new Refused(
      'No page was made, because the matrix has changed meanwhile: go to it, press Refresh and try again.',
    );
  }
  const summary = summarySheet(page);
  const name = sweepUnfinished(spreadsheet);
  return allOrNothing((onFailure) => {
    const { sheet, show } = newSheet(spreadsheet, name, matrix, onFailure);
    cutOut(sheet, summary);
    write(sheet, summary);
    return show(`Summary: ${page.title}`);
  });
}

/** Whatever is left over would be a part of what Sheets prints. */
function cutOut(sheet: Sheet, { rows, columns, widths, heights }: SummarySheet): void {
  sheet.insertColumnsAfter(1, columns);
  sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
  for (const { first, count, size } of widths) sheet.setColumnWidths(first, count, size);
  for (const { first, count, size } of heights) sheet.setRowHeightsForced(first, count, size);
}

function write(sheet: Sheet, summary: SummarySheet): void {
  const { rows, columns, puts, merged, headings } = summary;
  const all = sheet.getRange(1, 1, rows, columns);
  all.setValues(asGrid(puts, rows, columns));
  for (const { top, left, bottom, right } of merged) {
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).mergeAcross();
  }
  all.setBackgrounds(summary.backgrounds.map((row) => [...row]));
  all.setFontSizes(summary.sizes.map((row) => [...row]));
  all.setFontWeights(summary.weights.map((row) => [...row]));
  all.setHorizontalAlignments(summary.alignments.map((row) => [...row]));
  all.setFontFamily('Arial');
  all.setFontColor(TEXT_COLOUR);
  all.setVerticalAlignment('middle');
  all.setWrap(true);
  const lines = sheet.getRangeList(headings.map((row) => `${row}:${row}`));
  lines.setBorder(null, null, true, null, null, null, QUIET_COLOUR, SpreadsheetApp.BorderStyle.SOLID);
  sheet.setHiddenGridlines(true);
}
