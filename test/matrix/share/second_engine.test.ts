/** The plain total beside WEIGHTED_SCORE in a spreadsheet engine that is not ours: HyperFormula. */
import { HyperFormula } from 'hyperformula';
import { columnLetters } from '../../../src/table/a1';
import { PLAIN_REFUSALS, plainTotal } from '../../../src/table/matrix/plain';
import { expectedTotals, type Filling, randomFillings } from './random_filling';

/** What the cell must hold. */
function asShown(expected: number | null | 'words'): unknown {
  if (expected === 'words') return expect.stringMatching(WORDS);
  return expected === null ? '' : expect.closeTo(expected, 9);
}

const WORDS = new RegExp(`^(${Object.values(PLAIN_REFUSALS).join('|')})$`);

const LOCALES = [
  ['en_US', { functionArgSeparator: ',', decimalSeparator: '.' }],
  ['de_DE', { functionArgSeparator: ';', decimalSeparator: ',' }],
  ['fr_FR', { functionArgSeparator: ';', decimalSeparator: ',', thousandSeparator: ' ' }],
  ['ja_JP', { functionArgSeparator: ',', decimalSeparator: '.' }],
] as const;

/** Weights, worst, best, then a column per option, and its plain total below. */
function sheetOf(filling: Filling, separator: string) {
  const last = filling.weights.length;
  const line = (column: number) => `${columnLetters(column)}1:${columnLetters(column)}${last}`;
  const rows = filling.weights.map((weight, at) => [
    weight,
    filling.worst[at],
    filling.best[at],
    ...(filling.scores[at] ?? []),
  ]);
  const totals = (filling.scores[0] ?? []).map((_, option) => {
    const formula = plainTotal({ scores: line(4 + option), weights: line(1), worst: line(2), best: line(3) });
    return `=${formula.replaceAll(';', separator)}`;
  });
  return [...rows, [null, null, null, ...totals]];
}

test.each(LOCALES)(
  '250 random fillings in %s: the same number, or words where there is none',
  (_, config) => {
    const fillings = randomFillings(250, 1 + LOCALES.findIndex(([, each]) => each === config));
    const sheets = fillings.map((filling, at) => [`F${at}`, sheetOf(filling, config.functionArgSeparator)]);
    const engine = HyperFormula.buildFromSheets(Object.fromEntries(sheets), {
      licenseKey: 'gpl-v3',
      useArrayArithmetic: true,
      smartRounding: false,
      ...config,
    });
    const tally = { numbers: 0, blanks: 0, words: 0 };
    fillings.forEach((filling, at) => {
      expectedTotals(filling).forEach((expected, option) => {
        const cell = { sheet: at, row: filling.weights.length, col: 3 + option };
        const found = { at, option, total: engine.getCellValue(cell) };
        if (expected === 'words') tally.words += 1;
        else if (expected === null) tally.blanks += 1;
        else tally.numbers += 1;
        expect(found).toEqual({ at, option, total: asShown(expected) });
      });
    });
    engine.destroy();
    expect(tally.numbers).toBeGreaterThan(250);
    expect(tally.words).toBeGreaterThan(40);
    expect(tally.blanks).toBeGreaterThan(10);
  },
);
