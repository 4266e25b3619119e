import { matrixRules } from './formulas';
import { blocks, type Layout } from './layout';
import { FIRST_BACKGROUND, FIRST_COLOUR, TEXT_COLOUR, VALUE_COLOURS } from './look';
import { HELP } from './words';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What may be typed, and how scores are coloured. Each rule is one formula relative to its first cell, set on
 * a whole block, so that there are as many rules for fifty criteria as for three and new rows inherit them.
 */
export function addRules(sheet: Sheet, layout: Layout): void {
  addValidations(sheet, layout);
  addColours(sheet, layout);
}

function addValidations(sheet: Sheet, layout: Layout): void {
  const at = blocks(layout);
  const rules = matrixRules(layout);
  const refuse = (range: string, formula: string, help: string) =>
    sheet
      .getRange(range)
      .setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireFormulaSatisfied(formula)
          .setAllowInvalid(false)
          .setHelpText(help)
          .build(),
      );
  refuse(at.scores, rules.scoreIsBetweenAnchors, HELP.score);
  refuse(at.weights, rules.weightIsNotNegative, HELP.weight);
  refuse(at.anchors, rules.anchorIsNumber, HELP.anchor);
  sheet
    .getRange(layout.rows.gap, layout.columns.weight)
    .setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange(at.options), true)
        .setAllowInvalid(false)
        .setHelpText(HELP.baseline)
        .build(),
    );
}

function addColours(sheet: Sheet, layout: Layout): void {
  const at = blocks(layout);
  const rules = matrixRules(layout);
  const colour = (formula: string, ranges: string[], background: string, text: string, bold: boolean) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(background)
      .setFontColor(text)
      .setBold(bold)
      .setRanges(ranges.map((range) => sheet.getRange(range)))
      .build();
  const bands = VALUE_COLOURS.length;
  // The first rule that holds wins, so the highest band comes first.
  const fromBestToWorst = VALUE_COLOURS.map((background, band) =>
    colour(rules.valueIsAtLeast((10 / bands) * band), [at.scores], background, TEXT_COLOUR, false),
  ).reverse();
  const first = colour(
    rules.isFirst,
    [at.options, at.totals, at.ranks],
    FIRST_BACKGROUND,
    FIRST_COLOUR,
    true,
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), first, ...fromBestToWorst]);
}
