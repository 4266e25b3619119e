import { exampleDecision } from '../../src/decision/example';
import type { Cell } from '../../src/door/cell';
import { findMatrix } from '../../src/table/find/find';
import { readSheet, sheetFrom, sheetOf } from './sheet_of';

/*
 * The same decision in every table: Pay (weight 3, 0 to 10) and Fun (weight 1, 0 to 10), Stay 5 and 8, Go 9 and 4.
 */

const DECISION = {
  criteria: [
    { name: 'Pay', weight: 3, worst: 0, best: 10 },
    { name: 'Fun', weight: 1, worst: 0, best: 10 },
  ],
  options: [{ name: 'Stay' }, { name: 'Go' }],
  scores: [
    [5, 9],
    [8, 4],
  ],
};

/** Criteria down, without a header that says what is what. */
const down = (formula: string, sheetName?: string) =>
  sheetFrom(
    [
      ['', '', '', '', '', ''],
      ['', 'How much', 'Low', 'High', 'Stay', 'Go'],
      ['Pay', 3, 0, 10, 5, 9],
      ['Fun', 1, 0, 10, 8, 4],
      ['', '', '', '', '', ''],
      ['Sum', '', '', '', formula, ''],
    ],
    sheetName,
  );

/** The same turned: options down, criteria across. */
const across = (formula: string) =>
  sheetFrom([
    ['', 'Pay', 'Fun', ''],
    ['How much', 3, 1, ''],
    ['Low', 0, 0, ''],
    ['High', 10, 10, ''],
    ['Stay', 5, 8, formula],
    ['Go', 9, 4, ''],
  ]);

describe('a table is found by its WEIGHTED_SCORE', () => {
  test.each([
    ['alone', '=WEIGHTED_SCORE(E3:F4; B3:B4; C3:C4; D3:D4)'],
    ['with commas', '=WEIGHTED_SCORE(E3:F4,B3:B4,C3:C4,D3:D4)'],
    ['in small letters and with spaces', '= weighted_score ( E3:F4 ; B3:B4 ; C3:C4 ; D3:D4 )'],
    ['absolute', '=WEIGHTED_SCORE($E$3:$F$4; $B$3:$B$4; $C3:$C4; D$3:D$4)'],
    ['from the last cell to the first', '=WEIGHTED_SCORE(F4:E3; B4:B3; C4:C3; D4:D3)'],
    ['inside another function', '=IF(A1=""; WEIGHTED_SCORE(E3:F4; B3:B4; C3:C4; D3:D4); "")'],
    ['inside a sum', '=ROUND(WEIGHTED_SCORE(E3:F4; B3:B4; C3:C4; D3:D4); 1) + 1'],
    [
      'after a text that speaks of it',
      '=IF(A1="WEIGHTED_SCORE(A1:B2; C1:C2)"; ""; WEIGHTED_SCORE(E3:F4; B3:B4; C3:C4; D3:D4))',
    ],
    ['with the name of its sheet', '=WEIGHTED_SCORE(Sheet1!E3:F4; Sheet1!B3:B4; Sheet1!C3:C4; Sheet1!D3:D4)'],
  ])('%s', (_claim, formula) => {
    const { map, decision } = readSheet(down(formula));
    expect(decision).toMatchObject(DECISION);
    expect(map).toMatchObject({ orientation: 'down', criteria: [3, 4], options: [5, 6] });
    expect(map.optionFields).toMatchObject({ name: 2, score: 6 });
  });

  test.each([
    ['one', 'My next role', "'My next role'"],
    ['with an apostrophe', "Pat's; next", "'Pat''s; next'"],
    ['with parentheses', 'Old (2)', "'Old (2)'"],
  ])('with the quoted name of its sheet: %s', (_claim, name, quoted) => {
    const formula = `=WEIGHTED_SCORE(${['E3:F4', 'B3:B4', 'C3:C4', 'D3:D4'].map((range) => `${quoted}!${range}`).join('; ')})`;
    expect(readSheet(down(formula, name)).decision).toMatchObject(DECISION);
  });

  test('criteria across', () => {
    const { map, decision } = readSheet(across('=WEIGHTED_SCORE(B5:C6; B2:C2; B3:C3; B4:C4)'));
    expect(decision).toMatchObject({
      ...DECISION,
      scores: [
        [5, 9],
        [8, 4],
      ],
    });
    expect(map).toMatchObject({ orientation: 'across', criteria: [2, 3], options: [5, 6] });
    expect(map.optionFields).toMatchObject({ name: 1, score: 4 });
  });

  test.each<[string, string, { worst: number; best: number } | null]>([
    ['one scale for all, as cells', '=WEIGHTED_SCORE(E3:F4; B3:B4; C3; D3)', { worst: 0, best: 10 }],
    ['no scale at all', '=WEIGHTED_SCORE(E3:F4; B3:B4)', null],
  ])('%s', (_claim, formula, scale) => {
    const { map, decision } = readSheet(down(formula));
    expect(map.scale).toEqual(scale);
    expect(map.criterionFields).toMatchObject({ worst: null, best: null });
    expect(decision.criteria).toMatchObject(
      DECISION.criteria.map((each) => ({ ...each, worst: scale?.worst ?? null, best: scale?.best ?? null })),
    );
  });

  test.each([
    ['with a decimal comma', '=WEIGHTED_SCORE(E3:F4; B3:B4; 0,5; 9,5)', { worst: 0.5, best: 9.5 }],
    ['with a decimal point', '=WEIGHTED_SCORE(E3:F4, B3:B4, 0.5, 9.5)', { worst: 0.5, best: 9.5 }],
    ['whole and below zero', '=WEIGHTED_SCORE(E3:F4; B3:B4; -5; 5)', { worst: -5, best: 5 }],
  ])('one scale for all, written into the formula %s', (_claim, formula, scale) => {
    const { map, decision } = readSheet(down(formula));
    expect(map.scale).toEqual(scale);
    expect(decision.criteria).toMatchObject([scale, scale]);
  });

  test('of several the one with the most cells', () => {
    const sheet = sheetFrom([
      ['', '', '', '', '', '', '=WEIGHTED_SCORE(E3:F3; B3; C3; D3)'],
      ['', 'How much', 'Low', 'High', 'Stay', 'Go', ''],
      ['Pay', 3, 0, 10, 5, 9, ''],
      ['Fun', 1, 0, 10, 8, 4, ''],
      ['', '', '', '', '=WEIGHTED_SCORE(E3:F4; B3:B4; C3:C4; D3:D4)', '', ''],
    ]);
    expect(readSheet(sheet).decision).toMatchObject(DECISION);
  });

  test('whose weights are shares of weights: the weights that were typed are the weights', () => {
    const sheet = sheetFrom([
      ['', 'Weight', 'Share', 'Stay', 'Go'],
      ['Pay', 3, '=B2/SUM(B2:B3)', 5, 9],
      ['Fun', 1, '=B3/SUM(B2:B3)', 8, 4],
      ['', '', '', '=WEIGHTED_SCORE(D2:E3; C2:C3; 0; 10)', ''],
    ]);
    const { map, decision } = readSheet(sheet);
    expect(map.criterionFields).toMatchObject({ name: 1, weight: 2, share: 3 });
    expect(decision).toMatchObject(DECISION);
    const own = readSheet(sheetOf(exampleDecision()));
    expect(own.map.criterionFields).toMatchObject({ name: 1, weight: 2, share: 3 });
    expect(own.decision).toEqual(exampleDecision());
  });

  test('a whole column reaches as far as the sheet', () => {
    const sheet = sheetFrom([
      ['', '', 'Stay', 'Go', '=WEIGHTED_SCORE(C2:D; B2:B; 0; 10)'],
      ['Pay', 3, 5, 9],
      ['Fun', 1, 8, 4],
    ]);
    expect(readSheet(sheet).decision).toMatchObject(DECISION);
  });

  test.each([
    ['over another sheet', '=WEIGHTED_SCORE(Other!E3:F4; Other!B3:B4; Other!C3:C4; Other!D3:D4)'],
    ['in a text', '="WEIGHTED_SCORE(E3:F4; B3:B4; C3:C4; D3:D4)"'],
    ['as a part of another name', '=MY_WEIGHTED_SCORE(E3:F4; B3:B4; C3:C4; D3:D4)'],
    ['without ranges', '=WEIGHTED_SCORE(A1*2; 3)'],
    ['with weights that lie elsewhere than the scores', '=WEIGHTED_SCORE(E3:F4; A1:B2; C3:C4; D3:D4)'],
  ])('not by one %s', (_claim, formula) => {
    expect(findMatrix(down(formula))).toBeNull();
  });
});

describe('a table is found by its headers', () => {
  const HAND: Cell[][] = [
    ['Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Go'],
    ['Pay', 3, 0, 10, 5, 9],
    ['Fun', 1, 0, 10, 8, 4],
  ];
  const relabelled = (from: string, to: string) =>
    HAND.map((row) => row.map((cell) => (cell === from ? to : cell)));

  test.each<[string, Cell[][]]>([
    ['made by hand', HAND],
    ['lower down and further right', [[], [], ...HAND.map((row) => ['', ...row])]],
    ['whatever the case and the space around', relabelled('Weight', ' WEIGHT ')],
    [
      'with its fields in another order',
      HAND.map(([name, weight, worst, best, ...rest]) => [best, worst, name, weight, ...rest] as Cell[]),
    ],
    ['with a blank row between groups', [...HAND.slice(0, 2), [], ...HAND.slice(2)]],
    ['with a heading between groups', [...HAND.slice(0, 2), ['Second group'], ...HAND.slice(2)]],
    ['with words far below', [...HAND, [], [], [], ['Notes'], ['Talk to Pat', 7]]],
    [
      'with its totals',
      [...HAND, [], ['Weighted score (0–100)', '', '', '', 57.5, 77.5], ['Rank', '', '', '', 2, 1]],
    ],
  ])('%s', (_claim, rows) => {
    expect(readSheet(sheetFrom(rows)).decision).toMatchObject(DECISION);
  });

  test.each<[string, Cell[][]]>([
    ['not when a header is renamed', relabelled('Weight', 'Zzz')],
    ['not in a sheet that is empty', [[]]],
    ['not in a list that happens to say Weight', [['Criterion', 'Weight']]],
    ['not without options', HAND.map((row) => row.slice(0, 4))],
  ])('%s', (_claim, rows) => {
    expect(findMatrix(sheetFrom(rows))).toBeNull();
  });
});
