import { careerMove, computed, expectConsistent, type OpenMatrix, openMatrix } from './open_matrix';

/*
 * The matrix of seven options (G to M) and seven criteria (rows 5 to 11), changed as a person changes it. After
 * every change all computed cells must equal the core on the cells that are there.
 */

type Edit = (user: OpenMatrix['user']) => void;

/** Types a whole criterion into an empty row. */
const newCriterion =
  (row: number): Edit =>
  (user) => {
    user.type(`A${row}`, 'New criterion');
    user.type(`B${row}`, '30');
    user.type(`D${row}`, '10');
    user.type(`E${row}`, '0');
    'GHIJKLM'.split('').forEach((column, index) => user.type(`${column}${row}`, String(index)));
  };

/** Types a whole option into an empty column. */
const newOption =
  (column: string): Edit =>
  (user) => {
    user.type(`${column}3`, 'New option');
    [5, 4, 3, 2, 290000, 1, 5].forEach((score, index) => user.type(`${column}${5 + index}`, String(score)));
  };

const edits: [string, Edit[], { criteria?: number; options?: number; first?: string }][] = [
  [
    'a criterion is inserted above the first',
    [(user) => user.insertRowsBefore(5), newCriterion(5)],
    { criteria: 8 },
  ],
  [
    'a criterion is inserted below the first',
    [(user) => user.insertRowsAfter(5), newCriterion(6)],
    { criteria: 8 },
  ],
  [
    'a criterion is inserted below the last',
    [(user) => user.insertRowsAfter(11), newCriterion(12)],
    { criteria: 8 },
  ],
  [
    'an option is inserted before the first',
    [(user) => user.insertColumnsBefore('G'), newOption('G')],
    { options: 8 },
  ],
  [
    'an option is inserted after the last',
    [(user) => user.insertColumnsAfter('M'), newOption('N')],
    { options: 8 },
  ],
  ['the first criterion is deleted', [(user) => user.deleteRows(5)], { criteria: 6 }],
  ['the last criterion is deleted', [(user) => user.deleteRows(11)], { criteria: 6 }],
  ['all but one criterion are deleted', [(user) => user.deleteRows(6, 6)], { criteria: 1 }],
  ['the first option, the baseline, is deleted', [(user) => user.deleteColumns('G')], { options: 6 }],
  ['the last option is deleted', [(user) => user.deleteColumns('M')], { options: 6 }],
  ['the first criterion is moved to the end', [(user) => user.moveRows(5, 1, 12)], {}],
  ['the last criterion is moved to the front', [(user) => user.moveRows(11, 1, 5)], {}],
  ['the first option is moved to the end', [(user) => user.moveColumns('G', 1, 'N')], {}],
  ['the last option is moved to the front', [(user) => user.moveColumns('M', 1, 'G')], {}],
  ['the criteria are sorted by name', [(user) => user.sort('A5:M11', 'A')], {}],
  ['the criteria are sorted by weight, thin rows included', [(user) => user.sort('A5:M11', 'B', false)], {}],
  ['an option is renamed', [(user) => user.type('H3', 'NewCo Inc.')], { first: 'NewCo Inc.' }],
  ['the baseline is renamed and its gap follows', [(user) => user.type('G3', 'Where I am')], {}],
  ['a criterion is renamed', [(user) => user.type('A5', 'Renamed')], {}],
  [
    'all headers are renamed',
    [
      (user) =>
        ['Kriterium', 'Gewicht', 'Anteil', 'Schlechtestes', 'Bestes'].forEach((text, at) =>
          user.type(`${'ABCDE'[at]}3`, text),
        ),
    ],
    {},
  ],
  ['a row is inserted above the matrix', [(user) => user.insertRowsBefore(1)], {}],
  ['a column of remarks is inserted after the weights', [(user) => user.insertColumnsAfter('B')], {}],
  ['the sheet is renamed', [(user) => user.renameSheet('My next role', 'Later')], {}],
];

test.each(edits)('%s', async (_claim, steps, { criteria = 7, options = 7, first = 'NewCo' }) => {
  const matrix = await openMatrix(careerMove);
  for (const step of steps) {
    step(matrix.user);
    await matrix.standIn.settled();
  }
  const view = await expectConsistent(matrix);
  expect(view.criteria.filter((name) => name !== '')).toHaveLength(criteria);
  const names = view.options.filter((name) => name !== '');
  expect(names).toHaveLength(options);
  const { totals, ranks } = computed(view);
  expect(totals.every((total) => total !== null)).toBe(true);
  if (criteria === 7 && options === 7) expect(names[ranks.indexOf(1)]).toBe(first);
  matrix.standIn.dispose();
});

describe('a duplicated sheet', () => {
  test.each([
    ['is a matrix of its own', (_: OpenMatrix['user']) => {}],
    [
      'is found by its marks or headers after a row is inserted',
      (user: OpenMatrix['user']) => user.insertRowsBefore(5),
    ],
  ])('%s', async (_claim, edit) => {
    const matrix = await openMatrix(careerMove);
    const { user } = matrix;
    const copy = user.duplicateSheet('My next role');
    await matrix.standIn.settled();
    edit(user);
    await matrix.standIn.settled();
    user.type(copy === user.sheetInView() ? 'B11' : 'A1', '60');
    const view = await expectConsistent(matrix);
    expect(view.sheetName).toBe(copy);

    user.switchTo('My next role');
    const original = await expectConsistent(matrix);
    expect(original.weights[7]).toBe(5);
    matrix.standIn.dispose();
  });
});
