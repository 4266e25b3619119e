import type { BlankCopy, MatrixPlace } from '../../api';
import type { MatrixMap } from '../../table/map';
import { HEADER_BACKGROUND } from '../../table/matrix/look';
import { HEADER_ROW, NOTICE_ROW, placeMatrix } from '../../table/matrix/place';
import { blankDecision, COPY_ROWS, INSTRUCTIONS_ROW, NAME_ROW, topTexts } from '../../table/share/blank_copy';
import { asText } from '../../table/text';
import { buildSheet } from '../build_matrix';
import { readMatrix } from '../read_matrix';
import { Refused } from '../refused';
import { sheetById } from '../sheet_by_id';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels: room for four lines of instructions, two of them wrapped. */
const INSTRUCTIONS_HEIGHT = 112;
const MEANS_WIDTH = 180;
const NAME_HEIGHT = 24;
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
    sheet.hideRows(map.optionFields.firstPlace ?? 1);
    addTop(sheet, map, choice);
  });
}

/** What worst and best mean stands beside the table, where anybody has said it. */
function showMeanings(
  sheet: Sheet,
  { criterionFields }: MatrixMap,
  criteria: readonly { worstMeans: string; bestMeans: string }[],
): void {
  const { worstMeans, bestMeans } = criterionFields;
  if (worstMeans === null || bestMeans === null) return;
  if (criteria.every((each) => each.worstMeans === '' && each.bestMeans === '')) return;
  const count = bestMeans - worstMeans + 1;
  sheet.showColumns(worstMeans, count);
  sheet.setColumnWidths(worstMeans, count, MEANS_WIDTH);
  sheet.getRange(HEADER_ROW + 1, worstMeans, criteria.length + 1, count).setWrap(true);
}

/**
 * The name of the person and what to do, above the notice, whose quiet look the new rows take; everything below moves down.
 */
function addTop(sheet: Sheet, map: MatrixMap, choice: BlankCopy): void {
  sheet.insertRowsBefore(NOTICE_ROW, COPY_ROWS);
  sheet.setFrozenRows(HEADER_ROW + COPY_ROWS);
  sheet.getRange(NAME_ROW, 1, COPY_ROWS, 1).setValues(topTexts(choice).map((text) => [asText(text)]));
  sheet
    .getRange(NAME_ROW, map.criterionFields.weight ?? 2, 1, NAME_WIDTH)
    .merge()
    .setBackground(HEADER_BACKGROUND);
  sheet
    .getRange(INSTRUCTIONS_ROW, 1, 1, map.optionSpan.last - 1)
    .merge()
    .setWrap(true);
  sheet.setRowHeightsForced(NAME_ROW, 1, NAME_HEIGHT);
  sheet.setRowHeightsForced(INSTRUCTIONS_ROW, 1, INSTRUCTIONS_HEIGHT);
}
