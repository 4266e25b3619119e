import type { BlankCopy, MatrixPlace } from '../../api';
import type { Criterion } from '../../decision/decision';
import type { MatrixMap } from '../../table/map';
import { HEADER_BACKGROUND } from '../../table/matrix/look';
import { HEADER_ROW, NOTICE_ROW, placeMatrix, TITLE_ROW } from '../../table/matrix/place';
import { DETAILS } from '../../table/matrix/roles';
import {
  blankDecision,
  COPY_ROWS,
  copyHeights,
  INSTRUCTIONS_ROW,
  instructionsHeight,
  meansWidth,
  NAME_ROW,
  topTexts,
} from '../../table/share/blank_copy';
import { asText } from '../../table/text';
import { buildSheet } from '../build_matrix';
import { readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { sheetById } from '../sheet_by_id';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels. */
const TITLE_HEIGHT = 30;
/** Columns. */
const NAME_WIDTH = 3;

/**
 * Builds a copy for others on a new sheet: everything in it is written anew, nothing is copied, so nothing can come along that
 * was not chosen.
 */
export function shareBlank(spreadsheet: Spreadsheet, choice: BlankCopy): MatrixPlace {
  const found = readMatrix(sheetById(choice.sheetId));
  if (found === null || found.read.decision.criteria.length === 0) {
    throw new Refused(
      'No copy was made, because this sheet has no matrix with criteria any more: go to the matrix and try again.',
    );
  }
  const decision = blankDecision(found.read.decision, choice, Math.random);
  const map = placeMatrix(decision);
  const beginning = { isCovered: false, weighting: null, notes: {}, isPlain: true };
  const title = `${decision.title.trim() || 'Decision'}: blank copy`;
  return buildSheet(spreadsheet, { decision, map, beginning, title, isCopy: true }, (sheet) => {
    showMeanings(sheet, map, decision.criteria);
    for (const { first, count, size } of copyHeights(decision, map)) sheet.setRowHeights(first, count, size);
    sheet.hideRows(map.optionFields.firstPlace ?? 1);
    addTop(sheet, map, choice);
  });
}

/** What worst and best mean stands beside the table, where anybody has said it. */
function showMeanings(sheet: Sheet, { criterionFields }: MatrixMap, criteria: readonly Criterion[]): void {
  const { worstMeans, bestMeans } = criterionFields;
  const width = meansWidth(criteria);
  if (worstMeans === null || bestMeans === null || width === null) return;
  const count = bestMeans - worstMeans + 1;
  sheet.showColumns(worstMeans, count);
  sheet.setColumnWidths(worstMeans, count, width);
  sheet.getRange(HEADER_ROW + 1, worstMeans, criteria.length + 1, count).setWrap(true);
}

/**
 * The name of the person and what to do, above the notice, whose quiet look the new rows take; everything below moves down.
 */
function addTop(sheet: Sheet, map: MatrixMap, choice: BlankCopy): void {
  const [label = '', instructions = ''] = topTexts(choice);
  // Never over the options: Sheets moves no column that is a part of merged cells.
  const last = map.optionSpan.first - 1;
  sheet.insertRowsBefore(NOTICE_ROW, COPY_ROWS);
  sheet.setFrozenRows(HEADER_ROW + COPY_ROWS);
  sheet.getRange(NAME_ROW, 1, COPY_ROWS, 1).setValues([[asText(label)], [asText(instructions)]]);
  sheet
    .getRange(NAME_ROW, map.criterionFields.weight ?? 2, 1, NAME_WIDTH)
    .merge()
    .setBackground(HEADER_BACKGROUND);
  sheet.getRange(INSTRUCTIONS_ROW, 1, 1, last).merge();
  sheet.setRowHeightsForced(TITLE_ROW, NAME_ROW, TITLE_HEIGHT);
  sheet.setRowHeightsForced(INSTRUCTIONS_ROW, 1, instructionsHeight(instructions, last - DETAILS.length));
}
