import type { RunReport } from '../../host/contract';
import {
  careerMove,
  computed,
  decisionOf,
  expectConsistent,
  type OpenMatrix,
  openMatrix,
  openSheets,
  results,
} from './open_matrix';

let matrix: OpenMatrix;
beforeAll(async () => {
  matrix = await openMatrix(careerMove);
});
afterAll(() => matrix.standIn.dispose());

describe('the matrix of the career move', () => {
  test('stands on a new sheet named after the decision, in view, beside the sheet that was there', () => {
    expect(matrix.user.sheetNames()).toEqual(['Sheet1', 'My next role']);
    expect(matrix.user.sheetInView()).toBe('My next role');
  });

  test('reads as a person expects: title, guide, headers, criteria with their scales', () => {
    const { user } = matrix;
    expect(user.read('A1')).toBe('My next role');
    expect(user.read('B2')).toMatch(/^Score each option from the worst to the best/);
    expect(user.readRange('A3:M3')[0]).toEqual([
      ...['Criterion', 'Weight', 'Share', 'Worst', 'Best', null],
      ...careerMove.options,
    ]);
    expect(user.readRange('A9:E9')[0]).toEqual(['Pay a year ($)', 10, 0.1, 150000, 300000]);
  });

  test('shows what the core computes, in every computed cell', async () => {
    const view = await expectConsistent(matrix);
    expect(computed(view).totals.map((total) => total?.toFixed(1))).toEqual([
      ...['55.2', '77.8', '42.3', '63.0', '60.3', '24.4', '67.9'],
    ]);
  });

  test('says how often each option stays first, in shares that sum to 1', async () => {
    const shares = results(matrix, await matrix.read(), 'First-place share') as number[];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[1]).toBeGreaterThan(0.99);
  });

  test('shows scores and shares in readable formats', () => {
    expect(matrix.user.shown('H13')).toBe('77.8');
    expect(matrix.user.shown('H15')).toBe('+22.7');
    expect(matrix.user.shown('C5')).toBe('20.0%');
  });

  test('marks the leader and colours scores from worst to best', () => {
    const { user } = matrix;
    expect(user.look('H3')).toMatchObject({ background: '#1e6b3a', bold: true });
    expect(user.look('H13').background).toBe('#1e6b3a');
    expect(user.look('G13').background).not.toBe('#1e6b3a');
    expect(user.look('H5').background).toBe('#b5dfba');
    expect(user.look('L5').background).toBe('#fdecea');
    // Two days away from home a month, of none to twelve: fewer is better.
    expect(user.look('G10').background).toBe('#b5dfba');
    expect(user.look('L10').background).toBe('#fdecea');
    expect(user.look('M11').background).toBe(null);
  });

  test('draws one bar per option', () => {
    const [chart, ...more] = matrix.standIn.charts();
    expect(more).toEqual([]);
    expect(chart).toMatchObject({ type: 'BAR', options: { title: 'Weighted score (0–100)' } });
    const named = chart?.table.filter(([name]) => name !== '' && name !== null) ?? [];
    expect(named.map(([name]) => name)).toEqual(careerMove.options);
    expect(named[1]?.[1]).toBeCloseTo(77.8, 1);
  });

  test('asks before a computed cell is overwritten, and not before a score is', () => {
    const engineSheetId = matrix.standIn.engineSheetId(matrix.place.sheetId) as string;
    const warns = (row: number, column: number) =>
      matrix.standIn.warnsBeforeEdit({
        engineSheetId,
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      });
    expect(warns(12, 7)).toBe(true);
    expect(warns(4, 2)).toBe(true);
    expect(warns(4, 7)).toBe(false);
    expect(warns(14, 1)).toBe(false);
  });
});

describe('typing into the matrix', () => {
  test.each([
    ['a score between the anchors', 'H7', '4.5', true],
    ['a score at the best', 'H7', '5', true],
    ['a score above the best', 'H7', '6', false],
    ['a score below the worst', 'H7', '0', false],
    ['text as a score', 'H7', 'good', false],
    ['a measure where lower is better', 'H10', '0', true],
    ['such a measure beyond its worst', 'H10', '13', false],
    ['a weight of zero', 'B5', '0', true],
    ['a negative weight', 'B5', '-1', false],
    ['text as a weight', 'B5', 'high', false],
    ['a date-like text as an anchor', 'D5', 'low', false],
    ['another option as the baseline', 'B15', 'NewCo', true],
    ['a baseline that is no option', 'B15', 'Newco Ltd', false],
  ])('%s (%s: %s) is accepted: %s', async (_claim, cell, text, accepted) => {
    const { user } = matrix;
    const before = user.read(cell);
    const answer = user.type(cell, text);
    expect(answer.accepted).toBe(accepted);
    if (!answer.accepted) {
      expect(answer.helpText).toMatch(/^(Give|Pick) .*\.$/);
      expect(user.read(cell)).toBe(before);
    }
    await expectConsistent(matrix);
  });

  test('a changed score changes the result at once', async () => {
    const { user } = matrix;
    user.type('H7', '1');
    await user.settled();
    const low = user.read('H13') as number;
    user.type('H7', '5');
    await user.settled();
    expect((user.read('H13') as number) - low).toBeGreaterThan(10);
  });

  test('a blank score is left out and counted as missing', async () => {
    matrix.user.clear('H7');
    const view = await expectConsistent(matrix);
    expect(results(matrix, view, 'Criteria scored')[1]).toBe('6 of 7');
  });

  test('an error is explained beside the row of scores', async () => {
    const { user } = matrix;
    user.clear('B5:B11');
    await user.settled();
    expect(user.read('F13')).toBe('#ERROR!');
    expect(user.errorMessage('F13')).toContain('every weight is zero or blank');
    expect(user.read('B13')).toBe('Point at F13: it says what to correct');
    expect(user.read('H14')).toBe(null);
  });
});

describe('whatever people write, it stays text', () => {
  const names = [
    '=1+1',
    '+x',
    '-5',
    '@me',
    "'quoted",
    '0012',
    '1/2',
    'TRUE',
    '<img src=x>',
    '🚀 x',
    'مرحبا',
    'n'.repeat(200),
  ];

  test.each([['en_US'], ['de_DE'], ['tr_TR']])('in the locale %s', async (locale) => {
    const { criteria, ...rest } = decisionOf(names.length, names.length);
    const hostile = await openMatrix(
      {
        ...rest,
        title: '=SUM(1;2)',
        options: names,
        criteria: criteria.map((criterion, at) => ({ ...criterion, name: names[at] ?? '' })),
      },
      { locale },
    );
    const { user } = hostile;
    expect(user.read('A1')).toBe('=SUM(1;2)');
    expect(user.readRange('G3:R3')[0]).toEqual(names);
    expect(user.readRange('A5:A16').flat()).toEqual(names);
    for (const cell of ['A1', 'G3', 'H3', 'A5', 'A6']) expect(user.formula(cell)).toBe(null);
    expect(user.read('B20')).toBe('=1+1');
    await expectConsistent(hostile);
    hostile.standIn.dispose();
  });
});

describe('the file around it', () => {
  test('is exactly as before, a second matrix included', async () => {
    const sheets = openSheets();
    const { user } = sheets;
    user.type('A1', 'mine');
    user.type('B2', '=1+1');
    user.insertRowsBefore(1);
    await user.settled();
    const tab = (name: string) => {
      const { workbook } = sheets.standIn.save() as {
        workbook: { sheets: Record<string, { name: string }> };
      };
      return Object.values(workbook.sheets).find((sheet) => sheet.name === name);
    };
    const before = structuredClone(tab('Sheet1'));
    await sheets.call('createMatrix', decisionOf(3, 3));
    const first = structuredClone(tab('3 × 3'));
    await sheets.standIn.settled();
    await sheets.call('createMatrix', decisionOf(3, 3));
    await sheets.standIn.settled();
    expect(tab('Sheet1')).toEqual(before);
    expect(Object.keys(tab('3 × 3') ?? {})).toEqual(Object.keys(first ?? {}));
    expect(user.sheetNames()).toEqual(['Sheet1', '3 × 3', '3 × 3 (2)']);
    sheets.standIn.dispose();
  });

  test('the wizard opens from the menu', async () => {
    const sheets = openSheets();
    const [item] = sheets.standIn.open();
    expect(item).toEqual({ kind: 'item', caption: 'Create decision matrix', functionName: 'openWizard' });
    await sheets.standIn.runMenuItem('openWizard');
    expect(sheets.shown.sidebars).toHaveLength(1);
    expect(sheets.shown.sidebars[0]?.title).toBe('Discern');
    sheets.standIn.dispose();
  });

  test('the menu is there before the add-on may see the file', () => {
    const sheets = openSheets();
    expect(sheets.standIn.open('NONE').length).toBeGreaterThan(0);
    sheets.standIn.dispose();
  });
});

describe('the number of service calls does not depend on the size', () => {
  const reports: Record<string, RunReport[]> = {};
  beforeAll(async () => {
    for (const size of [3, 50]) {
      const sized = await openMatrix(decisionOf(size, size));
      await sized.read();
      reports[size] = sized.standIn.reports().filter(({ functionName }) => /Matrix$/.test(functionName));
      sized.standIn.dispose();
    }
  });

  test.each(['createMatrix', 'readMatrix'])('of %s', (name) => {
    const calls = (size: number) => reports[size]?.find(({ functionName }) => functionName === name)?.calls;
    expect(calls(3)).toBeGreaterThan(10);
    expect(calls(50)).toBe(calls(3));
  });
});

test('a decision that breaks a rule is refused and nothing is created', async () => {
  const sheets = openSheets();
  await expect(sheets.call('createMatrix', { ...careerMove, options: ['Only one'] })).rejects.toThrow(
    /^Nothing was created/,
  );
  expect(sheets.user.sheetNames()).toEqual(['Sheet1']);
  sheets.standIn.dispose();
});

describe('what Insights writes', () => {
  test('the headline becomes a live cell below the results, and is not written twice', async () => {
    const sheets = await openMatrix(careerMove);
    const { user } = sheets;
    await sheets.call('writeHeadline', sheets.place.sheetId);
    await sheets.call('writeHeadline', sheets.place.sheetId);
    await user.settled();
    expect(user.read('A18')).toMatch(/^NewCo leads .* Current role \(your baseline\) by 22\.7 points/);
    expect(user.read('A19')).toBe(null);
    await expectConsistent(sheets);
    sheets.standIn.dispose();
  });

  test('a covered matrix shows no total until the options are ranked by gut', async () => {
    const sheets = await openMatrix({ ...careerMove, gutFirst: true });
    const { user } = sheets;
    expect(
      user
        .readRange('F13:N14')
        .flat()
        .every((cell) => cell === null || cell === ''),
    ).toBe(true);
    const view = await sheets.read();
    expect(view.covered).toBe(true);
    const ranks = [null, 2, 1, 3, 4, 5, 6, 7, null];
    await sheets.call('recordGut', {
      sheetId: view.sheetId,
      expected: { options: view.options },
      ranks,
      date: '23 November 2026',
    });
    const after = await expectConsistent(sheets);
    expect(after).toMatchObject({ covered: false, gut: { ranks, date: '23 November 2026' } });
    sheets.standIn.dispose();
  });
});
