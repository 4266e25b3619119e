import { blocks, GUIDE_ROW, type Layout, TITLE_ROW } from './layout';
import { COLOURS, NUMBER_FORMATS, SIZES } from './look';
import { PROTECTION } from './words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fonts, colours, widths, number formats, frozen panes and protection of a new matrix. */
export function styleMatrix(sheet: Sheet, layout: Layout): void {
  const { rows, columns } = layout;
  const at = blocks(layout);

  sheet.getRange(TITLE_ROW, 1).setFontSize(16).setFontWeight('bold').setFontColor(COLOURS.text);
  sheet.getRange(GUIDE_ROW, 1).setFontColor(COLOURS.quietText);
  sheet.getRangeList([at.header, at.resultLabels, at.totals]).setFontWeight('bold');
  sheet
    .getRange(at.header)
    .setBackground(COLOURS.headerBackground)
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setHorizontalAlignment('center');
  sheet.getRange(at.results).setBackground(COLOURS.resultBackground);
  sheet.getRange(at.computed).setHorizontalAlignment('center');
  sheet.getRange(at.scores).setHorizontalAlignment('center');
  sheet.getRangeList([at.names, at.resultLabels, at.baseline]).setWrap(true).setVerticalAlignment('middle');
  sheet.getRangeList([at.weights, at.anchors, at.scores]).setFontColor(COLOURS.inputText);
  sheet.getRangeList([at.shares, at.scoreHint]).setFontColor(COLOURS.quietText);
  sheet
    .getRange(at.results)
    .setBorder(true, null, null, null, null, null, COLOURS.line, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.getRange(rows.header, columns.criterion).setHorizontalAlignment('left');
  sheet.getRange(at.baseline).mergeAcross();
  sheet.getRange(at.scoreHint).mergeAcross();

  sheet.getRangeList([at.names, at.options]).setNumberFormat(NUMBER_FORMATS.text);
  sheet.getRange(at.shares).setNumberFormat(NUMBER_FORMATS.share);
  sheet.getRange(at.totals).setNumberFormat(NUMBER_FORMATS.total);
  sheet.getRange(at.firstPlace).setNumberFormat(NUMBER_FORMATS.firstPlace);
  sheet.getRange(at.ranks).setNumberFormat(NUMBER_FORMATS.rank);
  sheet.getRange(at.gaps).setNumberFormat(NUMBER_FORMATS.gap);

  sheet.setColumnWidth(columns.criterion, SIZES.criterion);
  sheet.setColumnWidths(columns.weight, 2, SIZES.weight);
  sheet.setColumnWidths(columns.worst, 2, SIZES.anchor);
  sheet.setColumnWidths(columns.left, columns.right - columns.left, SIZES.option);
  sheet.setColumnWidth(columns.left, SIZES.thin);
  sheet.setColumnWidth(columns.right, SIZES.thin);
  sheet.setRowHeightsForced(rows.top, 1, SIZES.thinRow);
  sheet.setRowHeightsForced(rows.bottom, 1, SIZES.thinRow);
  sheet.setFrozenRows(rows.header);
  sheet.setFrozenColumns(columns.criterion);

  for (const range of [at.shares, at.computed]) {
    sheet.getRange(range).protect().setDescription(PROTECTION).setWarningOnly(true);
  }
}
