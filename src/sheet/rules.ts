import type { MatrixMap } from '../table/map';
import { matrixRules } from '../table/matrix/formulas';
import { FIRST_BACKGROUND, FIRST_COLOUR, OUTSIDE_COLOUR, VALUE_COLOURS } from '../table/matrix/look';
import { HELP, PROTECTION } from '../table/matrix/words';
import { blocksOf } from './paint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What may be typed, how scores are coloured, and the warning before a computed cell is typed over. Each rule is one formula
 * relative to its first cell, set on a whole block, so that there are as many rules for fifty criteria as for three and new
 * lines inherit them.
 */
export function addRules(sheet: Sheet, map: MatrixMap): void {
  const at = blocksOf(map);
  const rules = matrixRules(map);
  const scores = sheet.getRange(at.scores);
  const names = sheet.getRange(at.names);
  refuse(scores, rules.scoreIsBetweenAnchors, HELP.score);
  refuse(sheet.getRange(at.numbers), rules.numberIsAllowed, HELP.number);
  if (map.baseline !== null) pickFrom(sheet.getRange(map.baseline.row, map.baseline.column), names);
  addColours(sheet, map, scores, names);
  for (const block of [at.shares, at.computed]) {
    sheet.getRange(block).protect().setDescription(PROTECTION).setWarningOnly(true);
  }
}

function refuse(range: Range, formula: string, help: string): void {
  range.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(formula)
      .setAllowInvalid(false)
      .setHelpText(help)
      .build(),
  );
}

function pickFrom(range: Range, names: Range): void {
  range.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInRange(names, true)
      .setAllowInvalid(false)
      .setHelpText(HELP.baseline)
      .build(),
  );
}

function addColours(sheet: Sheet, map: MatrixMap, scores: Range, names: Range): void {
  const at = blocksOf(map);
  const rules = matrixRules(map);
  const colour = (formula: string, background: string, ranges: Range[]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setRanges(ranges);
  const totals = sheet.getRange(at.totals);
  const bands = VALUE_COLOURS.length;
  // The first rule that holds wins, so the highest band comes first.
  const fromBestToWorst = VALUE_COLOURS.map((background, band) =>
    colour(rules.valueIsAtLeast((10 / bands) * band), background, [scores]).build(),
  ).reverse();
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    colour(rules.isOutside, OUTSIDE_COLOUR, [scores]).setFontColor(FIRST_COLOUR).build(),
    colour(rules.hasOutside, OUTSIDE_COLOUR, [totals]).setFontColor(FIRST_COLOUR).build(),
    colour(rules.isFirst, FIRST_BACKGROUND, [names, totals, sheet.getRange(at.ranks)])
      .setFontColor(FIRST_COLOUR)
      .build(),
    ...fromBestToWorst,
  ]);
}
