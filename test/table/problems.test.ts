import { exampleDecision } from '../../src/decision/example';
import type { Cell } from '../../src/door/cell';
import { cellProblems } from '../../src/table/problems';
import type { SheetCells } from '../../src/table/sheet_cells';
import { placeOf, readSheet, sheetFrom, sheetOf, withCell } from './sheet_of';

/* The example: criteria in rows 5 to 11 (Pay a year in row 9), options in columns O to U (NewCo in P). */

const sheet = sheetOf(exampleDecision());
const told = (cells: SheetCells) => cellProblems(readSheet(cells)).map(({ sentence }) => sentence);
const cleared = (cells: SheetCells, ...names: string[]) =>
  names.reduce((all, name) => withCell(all, name, null), cells);

test('the example has none', () => {
  expect(told(sheet)).toEqual([]);
});

describe('a wrong cell is named by its place on the sheet, by criterion and option, and leads there', () => {
  test.each<[string, string, Cell, string, 'all' | 'option' | 'criterion']>([
    [
      'text as a score',
      'P9',
      'maybe',
      'P9, Pay a year for NewCo: “maybe” is text where a number belongs; type a number or clear the cell.',
      'option',
    ],
    [
      'an error as a score',
      'O9',
      '#REF!',
      'O9, Pay a year for Current role: the cell holds the error #REF!; correct it or clear the cell.',
      'option',
    ],
    [
      'a number that is text',
      'P9',
      '230 000',
      "P9, Pay a year for NewCo: “230 000” is a number stored as text; set the cell's format to Number and type it again.",
      'option',
    ],
    [
      'a date among numbers',
      'P9',
      { date: 46_113 },
      'P9, Pay a year for NewCo: the cell holds the date 2026-04-01 where a number belongs; type the number again, with the decimal mark of this spreadsheet, or clear the cell.',
      'option',
    ],
    [
      'a tick',
      'P9',
      true,
      'P9, Pay a year for NewCo: TRUE is not a number; type 1 or 0 instead, or clear the cell.',
      'option',
    ],
    [
      'a negative weight',
      'B9',
      -1,
      'B9, weight of Pay a year: the weight -1 is negative; weights are 0 or more, and less is better where best is below worst.',
      'all',
    ],
    [
      'text as a weight',
      'B9',
      'much',
      'B9, weight of Pay a year: “much” is text where a number belongs; type a number or clear the cell.',
      'all',
    ],
    [
      'text as an anchor',
      'E9',
      'high',
      'E9, best of Pay a year: “high” is text where a number belongs; type a number or clear the cell.',
      'criterion',
    ],
    ['no worst', 'D9', null, 'Pay a year: give Worst. It is left out until then.', 'criterion'],
    ['no best', 'E9', null, 'Pay a year: give Best. It is left out until then.', 'criterion'],
    [
      'worst and best the same',
      'D9',
      300_000,
      'Pay a year: Worst and Best are the same; make them differ. It is left out until then.',
      'criterion',
    ],
    ['no weight', 'B9', null, 'Pay a year: give Weight. It is left out until then.', 'criterion'],
  ])('%s', (_claim, a1, value, sentence, takes) => {
    const problems = cellProblems(readSheet(withCell(sheet, a1, value)));
    expect(problems).toEqual([expect.objectContaining({ sentence, takes, cell: placeOf(a1), criterion: 4 })]);
  });
});

test('a criterion without worst and best is named once, whatever else stands in its line', () => {
  expect(told(cleared(sheet, 'D9', 'E9'))).toEqual([
    'Pay a year: give Worst and Best. It is left out until then.',
  ]);
});

test('all of them are told, what hinders every number first', () => {
  const cells = withCell(withCell(withCell(sheet, 'P5', 'x'), 'D6', null), 'B7', -2);
  expect(cellProblems(readSheet(cells)).map(({ takes }) => takes)).toEqual(['all', 'criterion', 'option']);
});

test('weights that are all blank hinder every number, and the first of them is where to go', () => {
  const cells = cleared(sheet, 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11');
  const [first] = cellProblems(readSheet(cells));
  expect(first).toMatchObject({
    sentence: 'Every weight is zero or blank; give at least one criterion a positive weight.',
    takes: 'all',
    cell: placeOf('B5'),
  });
});

test('a line without a name is told by its place', () => {
  expect(told(withCell(withCell(sheet, 'A9', null), 'P9', 'x'))[0]).toMatch(/^P9, Criterion 5 for NewCo: /);
});

test('where criteria go across, the cell is that of the turned table', () => {
  const cells = sheetFrom([
    ['', 'Pay', 'Fun', ''],
    ['How much', 3, 1, ''],
    ['Low', 0, 0, ''],
    ['High', 10, 10, ''],
    ['Stay', 5, 'maybe', '=WEIGHTED_SCORE(B5:C6; B2:C2; B3:C3; B4:C4)'],
    ['Go', 9, 4, ''],
  ]);
  expect(told(cells)).toEqual([
    'C5, Fun for Stay: “maybe” is text where a number belongs; type a number or clear the cell.',
  ]);
});

test('a half that is not between worst and best is named, since the sheet gives no total then', () => {
  const decision = exampleDecision();
  const bent = {
    ...decision,
    criteria: decision.criteria.map((each) => (each.unit === '$' ? { ...each, half: 180_000 } : each)),
  };
  const cells = sheetOf(bent);
  expect(told(cells)).toEqual([]);
  expect(told(withCell(cells, 'L9', 400_000))).toEqual([
    'L9, half as good as the best of Pay a year: 400000 is not between 150000 and 300000; correct it, or clear the cell for a straight line.',
  ]);
});

test.each([
  ['about 180', '“about 180” is text where a number belongs; type a number or clear the cell.'],
  ['180', "“180” is a number stored as text; set the cell's format to Number and type it again."],
  [
    '180,5',
    "“180,5” is a number stored as text; set the cell's format to Number and type it again, with the decimal mark of this spreadsheet.",
  ],
  ['#REF!', 'the cell holds the error #REF!; correct it or clear the cell.'],
  [true, 'TRUE is not a number; type 1 or 0 instead, or clear the cell.'],
])('a half that is %j hinders every total, as in the sheet', (half, why) => {
  const decision = exampleDecision();
  const bent = {
    ...decision,
    criteria: decision.criteria.map((each) => (each.unit === '$' ? { ...each, half: 180_000 } : each)),
  };
  const read = readSheet(withCell(sheetOf(bent), 'L9', half));
  expect(cellProblems(read).map(({ sentence, takes }) => [sentence, takes])).toEqual([
    [`L9, half as good as the best of Pay a year: ${why}`, 'all'],
  ]);
  expect(read.decision.criteria.every((criterion) => criterion.half === null)).toBe(true);
});
