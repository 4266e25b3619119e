import type { MatrixView } from '../../src/api';
import { columnLetters } from '../../src/table/a1';
import { NOTICE_HEIGHT, VALUE_COLOURS } from '../../src/table/matrix/look';
import { noticeHeight } from '../../src/table/matrix/notice_height';
import {
  careerMove,
  computed,
  decisionOf,
  expectConsistent,
  type OpenMatrix,
  openMatrix,
  openSheets,
  PLAIN,
  results,
} from './open_matrix';
import { MOST_CALLS, roundTrips } from './round_trips';

const [WORST] = VALUE_COLOURS;
const BEST = VALUE_COLOURS[VALUE_COLOURS.length - 1];

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
    expect(user.readRange('A3:U3')[0]).toEqual([
      ...['Criterion', 'Weight', 'Share', 'Worst', 'Best'],
      ...['Group', 'Unit', 'Kind', 'Worst means', 'Best means', 'Id', null, 'Least acceptable', null],
      ...careerMove.options.map(({ name }) => name),
    ]);
    expect(user.readRange('A9:E9')[0]).toEqual(['Pay a year ($)', 10, 0.1, 150000, 300000]);
  });

  test('gives its decision back, ids, kinds and units too', async () => {
    expect((await matrix.read()).decision).toEqual(careerMove);
  });

  test('shows what the core computes, in every computed cell', async () => {
    const view = await expectConsistent(matrix);
    expect(computed(view).totals.map((total) => total?.toFixed(1))).toEqual([
      ...['55.2', '77.8', '42.3', '63.0', '60.3', '24.4', '67.9'],
    ]);
  });

  test('says how often each option stays first, in shares that sum to 1', async () => {
    const shares = results(matrix, await matrix.read(), 'firstPlace') as number[];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[1]).toBeGreaterThan(0.99);
  });

  test('shows scores and shares in readable formats', () => {
    expect(matrix.user.shown('P13')).toBe('77.8');
    expect(matrix.user.shown('P15')).toBe('+22.6');
    const shares = matrix.user.readRange('O16:U16')[0]?.map(Number) ?? [];
    const shown = shares.map((_, at) => matrix.user.shown(`${columnLetters(15 + at)}16`));
    expect(shown).toEqual(
      shares.map((share) => {
        if (share >= 0.995) return '>99%';
        return share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
      }),
    );
    expect(shown).toContain('<1%');
    expect(matrix.user.shown('C5')).toBe('20.0%');
  });

  test('marks the leader and colours scores from worst to best', () => {
    const { user } = matrix;
    expect(user.look('P3')).toMatchObject({ background: '#1e6b3a', bold: true });
    expect(user.look('P13').background).toBe('#1e6b3a');
    expect(user.look('O13').background).not.toBe('#1e6b3a');
    expect(user.look('P5').background).toBe(BEST);
    expect(user.look('T5').background).toBe(WORST);
    // Two days away from home a month, of none to twelve: fewer is better.
    expect(user.look('O10').background).toBe(BEST);
    expect(user.look('T10').background).toBe(WORST);
    expect(user.look('U11').background).toBe(null);
  });

  test('draws one bar per option', () => {
    const [chart, ...more] = matrix.standIn.charts();
    expect(more).toEqual([]);
    expect(chart).toMatchObject({ type: 'BAR', options: { title: 'Weighted score (0–100)' } });
    const [, ...bars] = chart?.table ?? [];
    expect(bars.map(([name]) => name)).toEqual(careerMove.options.map(({ name }) => name));
    const [current, newCo] = bars;
    expect(newCo).toEqual(['NewCo', expect.closeTo(77.8, 1), null, null]);
    expect(current).toEqual(['Current role', null, expect.closeTo(55.2, 1), null]);
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
    expect(warns(12, 15)).toBe(true);
    expect(warns(4, 15)).toBe(false);
    expect(warns(14, 1)).toBe(false);
  });
});

describe('typing into the matrix', () => {
  test.each([
    ['a score between the anchors', 'P7', '4.5', true],
    ['a score at the best', 'P7', '5', true],
    ['a score above the best', 'P7', '6', false],
    ['a score below the worst', 'P7', '0', false],
    ['text as a score', 'P7', 'good', false],
    ['a measure where lower is better', 'P10', '0', true],
    ['such a measure beyond its worst', 'P10', '13', false],
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
    user.type('P7', '1');
    await user.settled();
    const low = user.read('P13') as number;
    user.type('P7', '5');
    await user.settled();
    expect((user.read('P13') as number) - low).toBeGreaterThan(10);
  });

  test('a blank score is left out and counted as missing', async () => {
    matrix.user.clear('P7');
    const view = await expectConsistent(matrix);
    expect(results(matrix, view, 'scored')[1]).toBe('6 of 7');
  });

  test('why one option has no total is said above, not in half a sentence in its cells', async () => {
    const { user } = matrix;
    user.paste('P9', 'maybe');
    await user.settled();
    expect(user.read('P13')).toContain('is text where a number belongs');
    expect([user.look('P13'), user.look('P16')].map(({ color }) => color)).toEqual(['#f8f9fa', '#f8f9fa']);
    expect(user.look('O13').color).not.toBe('#f8f9fa');
    expect(user.read('B13')).toBe('See what to correct in row 2');
    expect(user.read('B2')).toContain('P9: “maybe” is not a number.');
    await user.undo();
  });

  test('without any weight there is no total, and it says why where she looks', async () => {
    const { user } = matrix;
    user.clear('B5:B11');
    await user.settled();
    expect(shownNothing(user.readRange('N13:V16'))).toBe(true);
    expect(user.read('B13')).toBe('See what to correct in row 2');
    expect(user.read('B2')).toContain('Own technology end to end: give Weight');
    // The row is told as it is, not written into the words.
    user.insertRowsBefore(1);
    await user.settled();
    expect(user.read('B14')).toBe('See what to correct in row 3');
    await user.undo();
  });

  test('a weight that is no number takes every total, and is named with its cell', async () => {
    const { user } = matrix;
    user.paste('B5', 'much\n-2');
    await user.settled();
    expect(user.read('B2')).toMatch(
      /^⚠ No totals until the weights are right: B5: “much” is not a number; B6: -2 is below 0\./,
    );
    expect(user.readRange('O13:U13')[0]?.some((cell) => typeof cell === 'number')).toBe(false);
    const { problems } = await matrix.read();
    expect(problems.filter(({ takes }) => takes === 'all').map(({ cell }) => cell)).toEqual([
      { row: 5, column: 2 },
      { row: 6, column: 2 },
    ]);
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
    const plain = decisionOf(names.length, names.length);
    const named = <Line extends object>(lines: readonly Line[]) =>
      lines.map((line, at) => ({ ...line, name: names[at] ?? '' }));
    const decision = {
      ...plain,
      title: '=SUM(1;2)',
      options: named(plain.options),
      criteria: named(plain.criteria),
    };
    const hostile = await openMatrix(decision, { locale });
    const { user } = hostile;
    expect(user.read('A1')).toBe('=SUM(1;2)');
    expect(user.readRange('O3:Z3')[0]).toEqual(names);
    expect(user.readRange('A5:A16').flat()).toEqual(names);
    for (const cell of ['A1', 'O3', 'P3', 'A5', 'A6']) expect(user.formula(cell)).toBe(null);
    expect(user.read('B20')).toBe('=1+1');
    expect((await expectConsistent(hostile)).decision).toEqual(decision);
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
    await sheets.call('createMatrix', decisionOf(3, 3), PLAIN);
    const first = structuredClone(tab('3 × 3'));
    await sheets.standIn.settled();
    await sheets.call('createMatrix', decisionOf(3, 3), PLAIN);
    await sheets.standIn.settled();
    expect(tab('Sheet1')).toEqual(before);
    expect(Object.keys(tab('3 × 3') ?? {})).toEqual(Object.keys(first ?? {}));
    expect(user.sheetNames()).toEqual(['Sheet1', '3 × 3', '3 × 3 (2)']);
    sheets.standIn.dispose();
  });

  test('the menu has seven entries, and the wizard opens from the first', async () => {
    const sheets = openSheets();
    const items = sheets.standIn.open();
    expect(items.flatMap((item) => (item.kind === 'item' ? [item.caption] : []))).toEqual([
      ...['Create decision matrix', 'Open Discern', 'Insights', 'Record this round'],
      ...['Sort options', 'Share', 'Help'],
    ]);
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

describe('the number of service calls is small, whatever the size', () => {
  const WEIGHTING = { words: 'Weights set by typing points.', kept: '{}' };
  const actions = (view: MatrixView): [string, unknown[]][] => {
    const { sheetId, decision } = view;
    const [criterion] = decision.criteria;
    const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
    return [
      ['startWizard', []],
      ['readHome', []],
      [
        'keepFrame',
        [{ sheetId, expected: { goals: '', horizon: '' }, frame: { goals: 'Build', horizon: 'ten years' } }],
      ],
      ['saveDraft', ['x'.repeat(50_000)]],
      ['showMatrix', [sheetId]],
      ['saveWeighting', [sheetId, WEIGHTING]],
      ['applyWeights', [{ sheetId, expected, weights: expected.map(() => 7), replacesFormulas: false }]],
      [
        'changeScale',
        [
          {
            sheetId,
            expected: { id: criterion?.id, worst: criterion?.worst, best: criterion?.best, weight: 7 },
            ...{ worst: 0, best: 6, weight: 9 },
          },
        ],
      ],
      ['changeHalf', [{ sheetId, expected: { id: criterion?.id, worst: 0, best: 6, half: null }, half: 2 }]],
      [
        'recordGut',
        [
          {
            sheetId,
            expected: { options: decision.options },
            ranks: decision.options.map((_, at) => at + 1),
            date: 'today',
          },
        ],
      ],
      [
        'saveScores',
        [
          {
            sheetId,
            day: 46_329,
            expected: {
              criterion: { id: decision.criteria[1]?.id, worst: 1, best: 5 },
              options: decision.options.map(({ id }) => id),
              scores: (decision.scores[1] ?? []).map((score) => ({ score, evidence: '', sure: null })),
            },
            scores: decision.options.map(() => ({ score: 3, evidence: 'Asked.', sure: 'guess' })),
          },
        ],
      ],
      [
        'scoreAgain',
        [{ sheetId, day: 46_329, answers: [{ criterion: 'c1', option: 'o1', first: 3, score: 4 }] }],
      ],
      ['setAsideQuestion', [{ sheetId, key: 'halo c0 c1', words: 'Is it?', isAside: true }]],
      ['writeHeadline', [sheetId]],
      ['selectCell', [sheetId, 5, 7]],
      ['createExample', []],
    ];
  };
  const calls: Record<number, Record<string, number>> = {};
  beforeAll(async () => {
    for (const size of [3, 12]) {
      const sized = await openMatrix(decisionOf(size, size));
      const view = await sized.read();
      for (const [name, args] of actions(view)) await sized.call(name, ...args);
      calls[size] = Object.fromEntries(
        sized.standIn.reports().map((report) => [report.functionName, roundTrips(report)]),
      );
      sized.standIn.dispose();
    }
  }, 240_000);

  test.each<[string, number]>([
    ['readMatrix', 10],
    ['readHome', 10],
    ['createMatrix', 100],
    ['createExample', 100],
    ...[
      'startWizard',
      'showMatrix',
      'saveWeighting',
      'applyWeights',
      'changeScale',
      'changeHalf',
      'recordGut',
      'keepFrame',
      'setAsideQuestion',
    ].map((name): [string, number] => [name, MOST_CALLS]),
    ...['saveScores', 'scoreAgain', 'writeHeadline', 'selectCell', 'saveDraft'].map(
      (name): [string, number] => [name, MOST_CALLS],
    ),
  ])('of %s at most %i', (name, most) => {
    const count = calls[3]?.[name] ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
    expect(calls[12]?.[name]).toBe(count);
  });

  test('each criterion with words for its worst or best takes two calls more to build', async () => {
    const { criteria, ...rest } = decisionOf(3, 3);
    const worded = criteria.map((line, at) => (at === 1 ? line : { ...line, bestMeans: 'all of it' }));
    const sized = await openMatrix({ ...rest, criteria: worded });
    const built = sized.standIn.reports().find(({ functionName }) => functionName === 'createMatrix');
    expect(roundTrips(built)).toBe((calls[3]?.createMatrix ?? 0) + 2 * 2);
    sized.standIn.dispose();
  });
});

test.each<[string, object, object]>([
  ['with one option', { options: careerMove.options.slice(0, 1) }, PLAIN],
  ['with scores for other options', { scores: [[1]] }, PLAIN],
  ['with a beginning that nobody knows', {}, { ...PLAIN, gutFirst: 'yes' }],
  ['with a formula hidden in it', { formula: '=1+1' }, PLAIN],
])('a decision %s is refused and nothing is created', async (_claim, change, beginning) => {
  const sheets = openSheets();
  await expect(sheets.call('createMatrix', { ...careerMove, ...change }, beginning)).rejects.toThrow(
    /^Nothing was created, because the decision is not complete/,
  );
  expect(sheets.user.sheetNames()).toEqual(['Sheet1']);
  sheets.standIn.dispose();
});

describe('what is written into the sheet', () => {
  test('the headline becomes a live cell under the title, and is not written twice', async () => {
    const sheets = await openMatrix(careerMove);
    const { user } = sheets;
    const height = () =>
      sheets.standIn.host.book.sheets
        .find((each) => each.getName() === sheets.place.sheetName)
        ?.getRowHeight(1);
    expect(height()).toBe(NOTICE_HEIGHT);
    await sheets.call('writeHeadline', sheets.place.sheetId);
    expect(height()).toBe(Math.round(noticeHeight(careerMove)));
    const once = user.formula('B2');
    await sheets.call('writeHeadline', sheets.place.sheetId);
    await user.settled();
    expect(user.formula('B2')).toBe(once);
    expect(user.read('B2')).toMatch(/^NewCo leads .* Current role \(your baseline\) by 22\.6 points/);
    user.type('P5', '1');
    user.type('P6', '1');
    await user.settled();
    expect(user.read('B2')).toMatch(/^Old friends' startup leads/);
    await expectConsistent(sheets);
    sheets.standIn.dispose();
  });

  test('a covered matrix shows no total until the options are ranked by gut, and all of them then', async () => {
    const sheets = await openMatrix(careerMove, { beginning: { ...PLAIN, gutFirst: true } });
    const { user } = sheets;
    expect(shownNothing(user.readRange('N13:V16'))).toBe(true);
    expect(user.read('B13')).toBe('Covered until you have ranked by gut');
    const view = await sheets.read();
    expect(view.covered).toBe(true);
    expect(view.gut).toBeNull();
    const ranks = [2, 1, 3, 4, 5, 6, null];
    const answer = await sheets.call<MatrixView>('recordGut', {
      sheetId: view.sheetId,
      expected: { options: view.decision.options },
      ranks,
      date: '23 November 2026',
    });
    const after = await expectConsistent(sheets);
    expect(after).toMatchObject({ covered: false, gut: { ranks, date: '23 November 2026' } });
    expect(answer).toEqual(after);
    expect(user.readRange('O18:U18')[0]).toEqual(ranks);
    sheets.standIn.dispose();
  });

  test('totals pasted as values are not covered: that is written in the formula and nowhere else', async () => {
    const sheets = await openMatrix(careerMove);
    const { user } = sheets;
    user.clear('N13');
    await user.settled();
    user.paste('O13', '55.2\t77.8\t42.3\t63\t60.3\t24.4\t67.9');
    await user.settled();
    expect((await sheets.read()).covered).toBe(false);
    sheets.standIn.dispose();
  });

  test('how the weights were set is kept in the note of their header, in words first', async () => {
    const weighting = { words: 'Weights set by comparing pairs.', kept: '{"version":2,"pairs":[]}' };
    const sheets = await openMatrix(careerMove, { beginning: { ...PLAIN, weighting } });
    expect(sheets.user.note('B3')).toMatch(
      /^How much this criterion matters[\s\S]*Weights set by comparing pairs\./,
    );
    expect((await sheets.read()).weighting).toBe(weighting.kept);
    const other = { words: 'Weights set by typing points.', kept: '{"version":2}' };
    await sheets.call('saveWeighting', sheets.place.sheetId, other);
    expect((await sheets.read()).weighting).toBe(other.kept);
    expect(sheets.user.note('B3')).not.toContain('comparing pairs');
    sheets.standIn.dispose();
  });

  test('notes of names go with the ids of their options and criteria', async () => {
    const notes = { o2: 'Ask Pat.', c5: 'Before taxes.', nobody: 'lost' };
    const sheets = await openMatrix(careerMove, { beginning: { ...PLAIN, notes } });
    expect([sheets.user.note('P3'), sheets.user.note('A9')]).toEqual(['Ask Pat.', 'Before taxes.']);
    sheets.standIn.dispose();
  });
});

const shownNothing = (cells: unknown[][]) => cells.flat().every((cell) => cell === null || cell === '');
