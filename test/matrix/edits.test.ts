import type { MatrixView, ProposedTable } from '../../src/api';
import { countedSentence, unreadSentence } from '../../src/table/unread_words';
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
    'OPQRSTU'.split('').forEach((column, index) => user.type(`${column}${row}`, String(index)));
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
    [(user) => user.insertColumnsBefore('O'), newOption('O')],
    { options: 8 },
  ],
  [
    'an option is inserted after the last',
    [(user) => user.insertColumnsAfter('U'), newOption('V')],
    { options: 8 },
  ],
  ['the first criterion is deleted', [(user) => user.deleteRows(5)], { criteria: 6 }],
  ['the last criterion is deleted', [(user) => user.deleteRows(11)], { criteria: 6 }],
  ['all but one criterion are deleted', [(user) => user.deleteRows(6, 6)], { criteria: 1 }],
  ['the first option, the baseline, is deleted', [(user) => user.deleteColumns('O')], { options: 6 }],
  ['the last option is deleted', [(user) => user.deleteColumns('U')], { options: 6 }],
  ['the first criterion is moved to the end', [(user) => user.moveRows(5, 1, 12)], {}],
  ['the last criterion is moved behind the thin line', [(user) => user.moveRows(11, 1, 13)], {}],
  ['the last criterion is moved to the front', [(user) => user.moveRows(11, 1, 5)], {}],
  ['the first option is moved to the end', [(user) => user.moveColumns('O', 1, 'V')], {}],
  ['the last option is moved to the front', [(user) => user.moveColumns('U', 1, 'O')], {}],
  ['the criteria are sorted by name', [(user) => user.sort('A5:U11', 'A')], {}],
  ['the criteria are sorted by weight, thin rows included', [(user) => user.sort('A5:U11', 'B', false)], {}],
  ['an option is renamed', [(user) => user.type('P3', 'NewCo Inc.')], { first: 'NewCo Inc.' }],
  ['the baseline is renamed and its gap follows', [(user) => user.type('O3', 'Where I am')], {}],
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

/** The matrix of the test that runs; the next begins only when it is gone. */
let open: OpenMatrix | null = null;
afterEach(() => {
  open?.standIn.dispose();
  open = null;
});

async function opened(): Promise<OpenMatrix> {
  open = await openMatrix(careerMove);
  return open;
}

async function edited(...steps: Edit[]): Promise<OpenMatrix> {
  const matrix = await opened();
  for (const step of steps) {
    step(matrix.user);
    await matrix.standIn.settled();
  }
  return matrix;
}

test.each(edits)('%s', async (_claim, steps, { criteria = 7, options = 7, first = 'NewCo' }) => {
  const matrix = await edited(...steps);
  const view = await expectConsistent(matrix);
  expect(view.decision.criteria).toHaveLength(criteria);
  expect(view.decision.options).toHaveLength(options);
  expect([view.problems, view.unread]).toEqual([[], []]);
  expect(matrix.user.read(noticeOf(view))).not.toContain('⚠');
  for (const { name, id, kind, unit } of careerMove.criteria) {
    const now = view.decision.criteria.find((each) => each.name === name);
    if (now !== undefined)
      expect({ name, id: now.id, kind: now.kind, unit: now.unit }).toEqual({ name, id, kind, unit });
  }
  const { totals, ranks } = computed(view);
  expect(totals.every((total) => total !== null)).toBe(true);
  if (criteria === 7 && options === 7) expect(view.decision.options[ranks.indexOf(1)]?.name).toBe(first);
});

/** What stands under the title, wherever the title has gone. */
const noticeOf = ({ map }: MatrixView) => `B${(map.optionFields.name ?? 0) - 1}`;

describe('whatever is typed at an edge is counted, or the sheet says that it is not and why, and Insights names it', () => {
  test.each<[string, Edit[], string, string]>([
    [
      'a row inserted directly below the header',
      [(user) => user.insertRowsAfter(3), newCriterion(4)],
      '⚠ Row 4 is not counted, because it lies above the thin line: move it to the other side of that line.',
      'Not read: row 4 (beside the table).',
    ],
    [
      'a row inserted directly above “Weighted score”',
      [(user) => user.insertRowsBefore(13), newCriterion(13)],
      '⚠ Row 13 is not counted, because it lies below the thin line: move it to the other side of that line.',
      'Not read: row 13 (beside the table).',
    ],
    [
      'a column inserted right of Best',
      [(user) => user.insertColumnsAfter('E'), newOption('F')],
      '⚠ Column F is not counted, because it lies before the thin column: move it right of that column.',
      'Not read: column F (beside the table).',
    ],
    [
      'a column inserted left of the thin column before the options',
      [(user) => user.insertColumnsBefore('N'), newOption('N')],
      '⚠ Column N is not counted, because it lies before the thin column: move it right of that column.',
      'Not read: column N (beside the table).',
    ],
    [
      'an option typed in the first free column',
      [newOption('W')],
      '⚠ Column W is not counted, because it lies right of the options: move it left of the last option.',
      'Not read: column W (beside the table).',
    ],
  ])('%s', async (_claim, steps, notice, unread) => {
    const matrix = await edited(...steps);
    const view = await expectConsistent(matrix);
    expect([matrix.user.read('B2'), unreadSentence(view.unread, view.map)]).toEqual([notice, unread]);
  });

  test.each<[string, Edit, string]>([
    [
      'the first criterion',
      (user) => user.moveRows(5, 1, 4),
      '⚠ Row 4 is not counted, because it lies above the thin line: move it to the other side of that line.',
    ],
    [
      'the first option',
      (user) => user.moveColumns('O', 1, 'N'),
      '⚠ Column N is not counted, because it lies before the thin column: move it right of that column.',
    ],
  ])(
    '%s moved before the thin line: no total at all until it is moved back',
    async (_claim, edit, notice) => {
      const matrix = await opened();
      const { user } = matrix;
      const before = user.readRange('A3:V18');
      edit(user);
      await matrix.standIn.settled();
      expect(user.read('B2')).toContain(notice);
      const shown = user.readRange('N13:V16').flat();
      expect(shown.filter((cell) => cell !== null && cell !== '')).toEqual([]);
      expect((await matrix.read()).decision.criteria.map(({ weight }) => weight)).toEqual(
        careerMove.criteria.map(({ weight }) => weight),
      );
      await user.undo();
      await matrix.standIn.settled();
      expect(user.readRange('A3:V18')).toEqual(before);
    },
  );
});

describe('without the formula that spills there is no total, and the sheet says what to do', () => {
  test.each<[string, Edit, string]>([
    [
      'sorted by a filter of the headers, which takes the thin row along',
      (user) => {
        user.createFilter('A3:U11');
        user.sortByFilter('E', false);
      },
      '⚠ No totals, because the formula of C4 is not there any more: undo what took it away, such as a sort with the thin row in it.',
    ],
    [
      'the first share cleared',
      (user) => user.clear('C4'),
      '⚠ No totals, because the formula of C4 is not there any more: undo what took it away, such as a sort with the thin row in it.',
    ],
    [
      'a number typed among the shares',
      (user) => user.type('C6', '5'),
      '⚠ No totals until C4 has room: clear what was typed in C5:C12.',
    ],
    [
      'a number typed among the totals',
      (user) => user.type('P13', '99'),
      '⚠ No totals until N13 has room: clear what was typed in O13:V13.',
    ],
  ])('%s', async (_claim, edit, notice) => {
    const matrix = await opened();
    const { user } = matrix;
    const before = user.readRange('A3:V18');
    edit(user);
    await matrix.standIn.settled();
    expect(user.read('B2')).toBe(notice);
    const totals = user.readRange('O13:U13').flat();
    expect(totals.filter((cell) => typeof cell === 'number' && cell !== 99)).toEqual([]);
    await user.undo();
    await matrix.standIn.settled();
    expect(user.readRange('A3:V18')).toEqual(before);
    expect(user.read('B2')).not.toContain('⚠');
  });
});

test('what is computed among the options is in the totals of the sheet, and said to be, because formulas can’t leave it out', async () => {
  const matrix = await edited(
    (user) => user.insertColumnsAfter('U'),
    (user) => {
      user.type('V3', 'Average');
      for (let row = 5; row <= 11; row += 1) user.type(`V${row}`, `=AVERAGE(O${row}:U${row})`);
    },
  );
  const view = await matrix.read();
  expect(view.decision.options).toHaveLength(7);
  expect(typeof matrix.user.read('V14')).toBe('number');
  expect([unreadSentence(view.unread, view.map), countedSentence(view.unread, view.map)]).toEqual([
    'Not read: column V (an average).',
    'The totals and ranks in the sheet count column V all the same: move what is computed away from the matrix, or delete it.',
  ]);
});

test('a matrix without any weight says in the sheet why there is no total', async () => {
  const matrix = await edited((user) => user.paste('B5', '0\n0\n0\n0\n0\n0\n0'));
  expect(
    matrix.user
      .readRange('O13:U13')
      .flat()
      .some((cell) => typeof cell === 'number'),
  ).toBe(false);
  expect(matrix.user.read('B2')).toBe('⚠ No totals until a criterion has a weight above 0.');
});

test('a matrix without any criterion has nothing to correct in its weights', async () => {
  const matrix = await edited((user) => user.deleteRows(5, 7));
  const view = await matrix.read();
  expect([view.decision.criteria, view.problems]).toEqual([[], []]);
});

describe('one line never takes the others', () => {
  test('a criterion with a name, a weight and a score, but no worst and best, is left out and named', async () => {
    const matrix = await opened();
    const { user } = matrix;
    const before = user.readRange('O13:U15');
    user.insertRowsAfter(11);
    user.type('A12', 'Learning curve');
    user.type('B12', '30');
    user.type('P12', '4');
    const view = await expectConsistent(matrix);
    expect(user.readRange('O14:U16')).toEqual(before);
    expect(user.read('B2')).toBe('⚠ Left out until complete: Learning curve: give Worst and Best.');
    expect(view.problems).toMatchObject([
      {
        sentence: 'Learning curve: give Worst and Best. It is left out until then.',
        takes: 'criterion',
        cell: { row: 12, column: 4 },
      },
    ]);
    user.type('D12', '1');
    user.type('E12', '5');
    await expectConsistent(matrix);
    expect(user.read('B2')).not.toContain('⚠');
    expect(user.readRange('O14:U16')).not.toEqual(before);
  });

  test('a wrong score takes only the total of its option, and is named with its cell', async () => {
    const matrix = await opened();
    const { user } = matrix;
    const [totals = []] = user.readRange('O13:U13');
    user.paste('Q5', 'maybe');
    const view = await expectConsistent(matrix);
    const [after = []] = user.readRange('O13:U13');
    expect(after.filter((_, at) => at !== 2)).toEqual(totals.filter((_, at) => at !== 2));
    expect(after[2]).toMatch(/“maybe” is text where a number belongs/);
    expect(user.read('Q14')).toBe(null);
    expect(user.read('B2')).toBe('⚠ Q5: “maybe” is not a number.');
    expect(view.problems).toMatchObject([{ takes: 'option', option: 2, cell: { row: 5, column: 17 } }]);
  });

  test('where the column of the weights is deleted no others are read as weights: they are asked for', async () => {
    const sheets = await openMatrix(careerMove);
    const { user } = sheets;
    user.deleteColumns('B');
    await user.settled();
    expect(await sheets.call<MatrixView | null>('readMatrix')).toBeNull();
    const { refusal } = await sheets.call<ProposedTable>('proposeTable', null);
    expect(refusal).toMatch(/^No weights were found: type a weight for each criterion /);
    sheets.standIn.dispose();
  });

  test('50 pasted into a scale from 1 to 5 is counted and named with its cell before any headline', async () => {
    const matrix = await opened();
    const { user } = matrix;
    await matrix.call('writeHeadline', matrix.place.sheetId);
    user.paste('O5', '50');
    await expectConsistent(matrix);
    expect(user.read('B2')).toMatch(
      /^⚠ O5: 50 is outside 1 to 5\.\n[\s\S]*Current role \(your baseline\) leads/,
    );
  });

  test('a heading between the criteria changes no number', async () => {
    const matrix = await opened();
    const { user } = matrix;
    const before = user.readRange('O13:U17');
    user.insertRowsBefore(8);
    user.type('A8', 'Life');
    const view = await expectConsistent(matrix);
    expect(user.readRange('O14:U18')).toEqual(before);
    expect(unreadSentence(view.unread, view.map)).toBe('Not read: row 8 (a heading).');
  });

  test.each([['before'], ['after']])(
    'deleting the baseline’s column %s a headline was written leaves an empty picker and no error anywhere',
    async (when) => {
      const matrix = await opened();
      const { user } = matrix;
      const write = () => matrix.call('writeHeadline', matrix.place.sheetId);
      if (when === 'after') await write();
      user.deleteColumns('O');
      await matrix.standIn.settled();
      if (when === 'before') await write();
      const view = await expectConsistent(matrix);
      expect(view.decision.baseline).toBeNull();
      expect(user.read('B15') ?? '').toBe('');
      expect(user.read('B2')).toMatch(/^NewCo leads Old friends' startup by 9\.9 points/);
      expect(
        user
          .readRange('A1:AC24')
          .flat()
          .filter((cell) => /^#/.test(String(cell))),
      ).toEqual([]);
    },
  );
});
