import { blocks, GUIDE_ROW, type Layout, TITLE_ROW } from './layout';
import {
  ANCHOR_WIDTH,
  CRITERION_WIDTH,
  HEADER_BACKGROUND,
  INPUT_COLOUR,
  LINE_COLOUR,
  OPTION_WIDTH,
  QUIET_COLOUR,
  RANK_FORMAT,
  RESULT_BACKGROUND,
  TEXT_COLOUR,
  THIN_HEIGHT,
  THIN_WIDTH,
  WEIGHT_WIDTH,
} from './look';
import { PROTECTION } from './words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fonts, colours, widths, number formats, frozen panes and protection of a new matrix. */
export function styleMatrix(sheet: Sheet, layout: Layout): void {
  const { rows, columns } = layout;
  const at = blocks(layout);

  sheet.getRange(TITLE_ROW, 1).setFontSize(16).setFontWeight('bold').setFontColor(TEXT_COLOUR);
  sheet.getRange(GUIDE_ROW, columns.weight).setFontColor(QUIET_COLOUR);
  sheet.getRangeList([at.header, at.resultLabels, at.totals]).setFontWeight('bold');
  sheet.getRange(at.header).setBackground(HEADER_BACKGROUND).setWrap(true).setHorizontalAlignment('center');
  sheet.getRange(at.table).setVerticalAlignment('middle');
  sheet.getRange(at.results).setBackground(RESULT_BACKGROUND);
  sheet
    .getRangeList([at.computed, at.scores, at.weights, at.shares, at.anchors])
    .setHorizontalAlignment('center');
  sheet.getRangeList([at.names, at.resultLabels, at.baseline]).setWrap(true);
  sheet.getRangeList([at.weights, at.anchors, at.scores]).setFontColor(INPUT_COLOUR);
  sheet.getRangeList([at.shares, at.scoreHint]).setFontColor(QUIET_COLOUR);
  sheet
    .getRange(at.results)
    .setBorder(true, null, null, null, null, null, LINE_COLOUR, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.getRange(rows.header, columns.criterion).setHorizontalAlignment('left');
  for (const label of [at.baseline, at.scoreHint]) sheet.getRange(label).mergeAcross();

  sheet.getRangeList([at.names, at.options]).setNumberFormat('@');
  sheet.getRange(at.shares).setNumberFormat('0.0%');
  sheet.getRange(at.totals).setNumberFormat('0.0');
  sheet.getRange(at.firstPlace).setNumberFormat('0%');
  sheet.getRange(at.ranks).setNumberFormat(RANK_FORMAT);
  sheet.getRange(at.gaps).setNumberFormat('+0.0;-0.0;0.0');

  sheet.setColumnWidth(columns.criterion, CRITERION_WIDTH);
  sheet.setColumnWidths(columns.weight, 2, WEIGHT_WIDTH);
  sheet.setColumnWidths(columns.worst, 2, ANCHOR_WIDTH);
  sheet.setColumnWidths(columns.left, columns.right - columns.left, OPTION_WIDTH);
  sheet.setColumnWidth(columns.left, THIN_WIDTH);
  sheet.setColumnWidth(columns.right, THIN_WIDTH);
  sheet.setRowHeightsForced(rows.top, 1, THIN_HEIGHT);
  sheet.setRowHeightsForced(rows.bottom, 1, THIN_HEIGHT);
  sheet.setFrozenRows(rows.header);
  sheet.setFrozenColumns(columns.criterion);

  for (const range of [at.shares, at.computed]) {
    sheet.getRange(range).protect().setDescription(PROTECTION).setWarningOnly(true);
  }
}
