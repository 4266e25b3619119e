import type { Criterion } from '../decision/decision';
import { blockName } from '../table/a1';
import { blockOf, type MatrixMap, optionFieldBlock } from '../table/map';
import { matrixRules } from '../table/matrix/formulas';
import {
  FIRST_BACKGROUND,
  FIRST_COLOUR,
  OUTSIDE_COLOUR,
  RESULT_BACKGROUND,
  VALUE_COLOURS,
} from '../table/matrix/look';
import { HELP, helpOfScores } from '../table/matrix/words';
import { blocksOf } from './paint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What may be typed, how scores are coloured, and the warning before a computed cell is typed over. Each rule is one formula
 * relative to its first cell, set on a whole block, so that there are as many rules for fifty criteria as for three and new
 * lines inherit them. Only the help of the score cells is said criterion by criterion, where one has words for its worst or best:
 * that takes two calls for each of them.
 *
 * @param isCopy the sheet goes to another file, where no warning comes along and no list may read a range
 */
export function addRules(sheet: Sheet, map: MatrixMap, criteria: readonly Criterion[], isCopy = false): void {
  const at = blocksOf(map);
  const rules = matrixRules(map);
  const names = sheet.getRange(at.names);
  const typed = SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied(rules.isAllowed)
    .setAllowInvalid(false)
    .setHelpText(HELP.number)
    .build();
  sheet.getRange(at.typed).setDataValidation(typed);
  criteria.forEach((criterion, place) => {
    const [line, help] = [map.criteria[place], helpOfScores(criterion)];
    if (line === undefined || help === null) return;
    // Not all in one grid of rules: each formula is relative to the first cell of the range that it is set on.
    const own = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(rules.isScoreAllowed(place))
      .setAllowInvalid(false)
      .setHelpText(help)
      .build();
    const scores = blockOf(map, { first: line, last: line }, map.optionSpan);
    sheet.getRange(blockName(scores)).setDataValidation(own);
  });
  if (map.baseline !== null && !isCopy) {
    const picked = typed.copy().requireValueInRange(names, true).setHelpText(HELP.baseline).build();
    sheet.getRange(map.baseline.row, map.baseline.column).setDataValidation(picked);
  }
  addColours(sheet, map, names);
  if (!isCopy) sheet.getRange(at.computed).protect().setWarningOnly(true);
}

function addColours(sheet: Sheet, map: MatrixMap, names: Range): void {
  const at = blocksOf(map);
  const rules = matrixRules(map);
  const [scores, totals] = [sheet.getRange(at.scores), sheet.getRange(at.totals)];
  const outside = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rules.isOutside)
    .setBackground(OUTSIDE_COLOUR)
    .setFontColor(FIRST_COLOUR)
    .setRanges([scores, totals])
    .build();
  const first = outside
    .copy()
    .whenFormulaSatisfied(rules.isFirst)
    .setBackground(FIRST_BACKGROUND)
    .setRanges([names, totals])
    .build();
  const band = SpreadsheetApp.newConditionalFormatRule().setRanges([scores]);
  const bands = VALUE_COLOURS.map((background, part) =>
    band
      .whenFormulaSatisfied(rules.valueIsAtLeast(part, VALUE_COLOURS.length))
      .setBackground(background)
      .build(),
  );
  const shares = optionFieldBlock(map, 'firstPlace');
  // Cut in the middle no sentence can be read; the line under the title says the same.
  const refusal = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rules.isRefusal)
    .setFontColor(RESULT_BACKGROUND)
    .setRanges(shares === null ? [totals] : [totals, sheet.getRange(blockName(shares))])
    .build();
  // The first rule that holds wins, so the highest band comes first.
  sheet.setConditionalFormatRules([refusal, outside, first, ...bands.reverse()]);
}
