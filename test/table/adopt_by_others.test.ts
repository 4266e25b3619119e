/** Tables as people in other places make them: other words, other layouts, and what can't be known without asking. */
import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import { propose } from '../../src/table/adopt/propose';
import { cornerOf, noteOfRecord } from '../../src/table/adopt/record';
import { slipSentence } from '../../src/table/adopt/slip_words';
import { totalSlips } from '../../src/table/adopt/totals';
import { findMatrix } from '../../src/table/find/find';
import { cellProblems } from '../../src/table/problems';
import { readDecision } from '../../src/table/read';
import { unreadSentence } from '../../src/table/unread_words';
import { type FixtureCell, f, pc, sheetOf } from '../fixtures/tables/fixture';
import { readingOf } from '../fixtures/tables/reading';

type Rows = FixtureCell[][];

const HEAD: FixtureCell[] = ['Criteria', 'Weight', 'A', 'B'];
const PAY: FixtureCell[] = ['Pay', 5, 3, 2];
const FUN: FixtureCell[] = ['Fun', 2, 4, 5];
const RIGHT = {
  criteria: 'Pay 5, Fun 2',
  options: 'A 57.1, B 46.4',
  unread: null as string | null,
  questions: 'scale-guessed',
};

describe('headers in other languages are known', () => {
  test.each([
    ['Czech', 'Kritérium', 'Váha', 'Celkem'],
    ['Finnish', 'Kriteeri', 'Painoarvo', 'Yhteensä'],
    ['Hungarian', 'Szempont', 'Súly', 'Összesen'],
    ['Romanian', 'Criteriu', 'Pondere', 'Total'],
    ['Greek', 'Κριτήριο', 'Βαρύτητα', 'Σύνολο'],
    ['Greek in capitals', 'ΚΡΙΤΗΡΙΟ', 'ΒΑΡΥΤΗΤΑ', 'ΣΥΝΟΛΟ'],
    ['Ukrainian', 'Критерій', 'Вага', 'Разом'],
    ['Danish', 'Kriterium', 'Vægtning', 'I alt'],
    ['Norwegian', 'Kriterium', 'Vekting', 'Poengsum'],
    ['Turkish in capitals', 'KRİTER', 'AĞIRLIK', 'TOPLAM'],
    ['French without accents', 'Critere', 'Ponderation', 'Total pondere'],
    ['Indonesian', 'Kriteria', 'Bobot', 'Jumlah'],
    ['German, abbreviated', 'Kriterium', 'Gew.', 'Gesamtnutzen'],
    ['signs', 'Criteria', 'Weight ★', 'Total'],
  ])('%s', (_language, criterion, weight, total) => {
    const rows = [[criterion, weight, 'A', 'B'], PAY, FUN, [total, '', 22, 20]];
    expect(readingOf(rows)).toEqual({ ...RIGHT, unread: 'Not read: row 4 (a total).' });
  });
});

describe('weights without a header that is known are guessed, and asked about', () => {
  const asked = { ...RIGHT, questions: 'weights-guessed, scale-guessed' };
  test.each<[about: string, rows: Rows, unread: string | null]>([
    ['a letter alone', [['Criteria', 'W', 'A', 'B'], PAY, FUN], null],
    [
      'the column that her own totals multiply by',
      [
        ['', 'Blorp', 'A', 'B'],
        PAY,
        FUN,
        ['Zork', '', f('=SUMPRODUCT($B$2:$B$3;C2:C3)', 23), f('=SUMPRODUCT($B$2:$B$3;D2:D3)', 20)],
      ],
      'Not read: row 4 (a total).',
    ],
    [
      'the column that her own products take',
      [
        ['', 'How it matters to me', 'A', 'A x', 'B', 'B x'],
        ['Pay', 5, 3, f('=$B2*C2', 15), 2, f('=$B2*E2', 10)],
        ['Fun', 2, 4, f('=$B3*C3', 8), 5, f('=$B3*E3', 10)],
      ],
      'Not read: columns D, F (scores times weights).',
    ],
  ])('%s', (_about, rows, unread) => {
    expect(readingOf(rows)).toEqual({ ...asked, unread });
  });

  test.each<[about: string, rows: Rows]>([
    ['a letter among letters', [['Criteria', 'W', 'X', 'Y'], PAY, FUN]],
    [
      'gaps to a baseline',
      [
        ['', 'Now', 'A', 'A gap', 'B', 'B gap'],
        ['Pay', 5, 3, f('=C2-$B2', -2), 2, f('=E2-$B2', -3)],
        ['Fun', 2, 4, f('=C3-$B3', 2), 5, f('=E3-$B3', 3)],
      ],
    ],
    [
      'how sure one is, in a list that is multiplied',
      [
        ['Feature', 'Reach', 'Impact', 'Confidence', 'Effort', 'RICE'],
        ['Login', 1000, 2, pc(0.8), 4, f('=B2*C2*D2/E2', 400)],
        ['Search', 500, 3, pc(0.5), 2, f('=B3*C3*D3/E3', 375)],
      ],
    ],
  ])('%s: nothing is taken for weights', (_about, rows) => {
    expect(readingOf(rows)).toEqual({ refusal: 'no-weights' });
  });
});

describe('an option stays one, whatever stands in some of its cells or above it', () => {
  const TEAM: FixtureCell[] = ['Team', 3, 2, 2];
  test.each(['~40', '<10', '3–5', 'about 5', '4/5', '900 €', '$80k', '#N/A', '#DIV/0!', '60 min'])(
    '%s among numbers is named as a wrong cell',
    (text) => {
      const rows: Rows = [HEAD, PAY, FUN, ['Team', 3, 2, text], ['Way', 1, 2, text]];
      const proposal = propose(sheetOf(rows), NO_CORRECTIONS)?.proposal;
      const read = readDecision(sheetOf(rows), proposal?.map ?? fail());
      expect(read.decision.options.map(({ name }) => name)).toEqual(['A', 'B']);
      expect(cellProblems(read).map(({ cell }) => cell)).toEqual([
        { row: 4, column: 4 },
        { row: 5, column: 4 },
      ]);
    },
  );

  test('criteria that are answered by yes and no are named, and take no option along', () => {
    const rows: Rows = [HEAD, ['Garden', 5, '✓', '✗'], ['Garage', 2, 'Yes', 'No'], TEAM];
    const proposal = propose(sheetOf(rows), NO_CORRECTIONS)?.proposal;
    const read = readDecision(sheetOf(rows), proposal?.map ?? fail());
    expect(read.decision.options.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(cellProblems(read)).toHaveLength(4);
  });

  test('a column of distances beside the scores is still a note', () => {
    const rows: Rows = [
      [...HEAD, 'Way'],
      [...PAY, '5 km'],
      [...FUN, '3 km'],
    ];
    expect(readingOf(rows)).toEqual({ ...RIGHT, unread: 'Not read: column E (a note).' });
  });

  test.each(['Group', 'Category', 'Area'])('called %s, with numbers', (name) => {
    expect(readingOf([['Criteria', 'Weight', name, 'Solo'], PAY, FUN])).toMatchObject({
      options: `${name} 57.1, Solo 46.4`,
    });
  });

  function fail(): never {
    throw new Error('Nothing was proposed.');
  }
});

describe('what is beside the scores is left out and named', () => {
  test.each<[about: string, rows: Rows, unread: string, reading?: Partial<typeof RIGHT>]>([
    [
      'points that the weights are computed from',
      [
        ['Criteria', 'Points', 'Weight', 'A', 'B'],
        ['Pay', 5, f('=B2/SUM(B$2:B$3)', 5), 3, 2],
        ['Fun', 2, f('=B3/SUM(B$2:B$3)', 2), 4, 5],
      ],
      'Not read: column B (other weights).',
    ],
    [
      'a legend with its numbers',
      [
        [...HEAD, '', 'Rating', 'Meaning'],
        [...PAY, '', 1, 'poor'],
        [...FUN, '', 5, 'great'],
      ],
      'Not read: column G (a note) and column F (a remark).',
    ],
    [
      'each score as per cent of the most, beside it',
      [
        ['Criteria', 'Weight', 'A', 'A %', 'B', 'B %'],
        ['Pay', 5, 3, pc(0.6), 2, pc(0.4)],
        ['Fun', 2, 4, pc(0.8), 5, pc(1)],
      ],
      'Not read: columns D, F (a remark).',
    ],
    [
      'the ideal',
      [
        [...HEAD, 'Ideal'],
        [...PAY, 5],
        [...FUN, 5],
      ],
      'Not read: column E (a remark).',
    ],
    [
      'the sums of pluses and minuses, and the most possible',
      [HEAD, PAY, FUN, ['Sum of +', '', 2, 1], ['Sum of –', '', 0, 1], ['Max possible', '', 35, 35]],
      'Not read: row 6 (a remark) and rows 4–5 (a total).',
    ],
    [
      'points in per cent',
      [HEAD, PAY, FUN, ['Score', '', 23, 20], ['Score %', '', pc(23 / 35), pc(20 / 35)]],
      'Not read: rows 4–5 (a total).',
    ],
    [
      'a total that is labelled in the column of the groups',
      [
        ['', 'Criteria', 'Weight', 'A', 'B'],
        ['Money', ...PAY],
        ['Life', ...FUN],
        ['Total', '', '', 21, 20],
      ],
      'Not read: row 4 (a total) and column A (a heading).',
    ],
  ])('%s', (_about, rows, unread, reading = {}) => {
    expect(readingOf(rows)).toEqual({ ...RIGHT, unread, ...reading });
  });

  test('an average and the most, both typed, of options that go down', () => {
    const rows: Rows = [
      ['', 'Pay', 'Fun'],
      ['Weight', 5, 2],
      ['A', 3, 4],
      ['B', 2, 5],
      ['Average', 2.5, 4.5],
      ['Max', 3, 5],
    ];
    expect(readingOf(rows)).toEqual({
      ...RIGHT,
      unread: 'Not read: row 6 (computed from other cells) and row 5 (an average).',
    });
  });

  test('a total of all below a subtotal, both typed, adds no criterion', () => {
    const subtotal = (label: string): Rows => [HEAD, PAY, FUN, [label, 7, 23, 20], ['Team', 3, 1, 1]];
    for (const label of ['Money subtotal', 'Zwischensumme Geld', 'Total money']) {
      expect(readingOf([...subtotal(label), ['Total', 10, 26, 23]])).toMatchObject({
        criteria: 'Pay 5, Fun 2, Team 3',
        unread: 'Not read: rows 4, 6 (a total).',
      });
    }
  });
});

describe('the scale that the sheet speaks of, or that the scores show', () => {
  test.each<[about: string, rows: Rows, options: string, asked: string]>([
    ['right below the table', [HEAD, PAY, FUN, [], ['1 = worst, 5 = best']], 'A 57.1, B 46.4', ''],
    [
      'there, the best first',
      [HEAD, ['Pay', 5, 1, 2], ['Fun', 2, 3, 1], ['1 = sehr gut, 6 = ungenügend']],
      'A 88.6, B 85.7',
      'scale-guessed',
    ],
    [
      'with words between the numbers',
      [['Rate each from 1 (poor) to 10 (excellent)'], HEAD, PAY, FUN],
      'A 25.4, B 20.6',
      '',
    ],
    ['from −1 to 1', [HEAD, ['Pay', 5, 1, -1], ['Fun', 2, 0, 1]], 'A 85.7, B 28.6', 'scale-guessed'],
  ])('%s', (_about, rows, options, questions) => {
    expect(readingOf(rows)).toMatchObject({ options, questions });
  });
});

describe('what only she can know is asked', () => {
  const GROUPS: Rows = [
    ['Category', 'Category weight', 'Criteria', 'Weight', 'A', 'B'],
    ['Money', pc(0.6), 'Pay', pc(0.7), 4, 3],
    ['', '', 'Bonus', pc(0.3), 3, 5],
    ['Life', pc(0.4), 'Way', pc(0.5), 2, 4],
    ['', '', 'Team', pc(0.5), 5, 3],
  ];
  test.each<[about: string, rows: Rows, asked: string]>([
    ['weights that add up to a whole in each group', GROUPS, 'weights-by-group, scale-guessed'],
    [
      'two people’s weights',
      [
        ['Criteria', 'Weight (Ann)', 'Weight (Ben)', 'A', 'B'],
        ['Pay', 5, 1, 3, 2],
        ['Fun', 2, 4, 4, 5],
      ],
      'weights-several, scale-guessed',
    ],
    [
      'the same weights twice, as points and as shares',
      [
        ['Criteria', 'Weight', 'Relative weight', 'A', 'B'],
        ['Pay', 5, pc(5 / 7), 3, 2],
        ['Fun', 2, pc(2 / 7), 4, 5],
      ],
      'scale-guessed',
    ],
    [
      'averages of several people for each option',
      [
        ['Criteria', 'Weight', 'A (Ann)', 'A (Ben)', 'A', 'B (Ann)', 'B (Ben)', 'B'],
        ['Pay', 5, 4, 2, f('=AVERAGE(C2:D2)', 3), 3, 1, f('=AVERAGE(F2:G2)', 2)],
        ['Fun', 2, 3, 5, f('=AVERAGE(C3:D3)', 4), 4, 5, f('=AVERAGE(F3:G3)', 4.5)],
      ],
      'options-averaged, scale-guessed',
    ],
    [
      'a name that is merged over measure and score',
      [
        ['Criteria', 'Weight', 'A', '', 'B', ''],
        ['', '', 'Actual', 'Score', 'Actual', 'Score'],
        ['Pay', 5, 90000, 3, 80000, 2],
        ['Fun', 2, 20, 4, 10, 5],
      ],
      'scores-beside, scale-missing',
    ],
  ])('%s', (_about, rows, asked) => {
    expect(propose(sheetOf(rows), NO_CORRECTIONS)?.proposal?.questions.join(', ')).toBe(asked);
  });
});

describe('what can’t be read is refused with the reason', () => {
  test.each<[about: string, rows: Rows, refusal: string]>([
    [
      'points out of a most of their own',
      [
        ['Category', 'Max points', 'School A', 'School B'],
        ['Teaching', 40, 32, 35],
        ['Way', 20, 18, 9],
        ['Fees', 40, 20, 30],
      ],
      'most-points',
    ],
    [
      'names above what is said of the scores, and not above these',
      [
        ['Criteria', 'Weight', 'A', '', 'B', ''],
        ['', '', 'Info', 'Score', 'Info', 'Score'],
        ['Pay', 5, 'good', 3, 'ok', 2],
        ['Fun', 2, 'near', 4, 'far', 5],
      ],
      'no-names',
    ],
    [
      'weights in the names, called so',
      [
        ['Option', 'Cost (w=3)', 'Speed (w=2)'],
        ['A', 4, 5],
        ['B', 5, 2],
      ],
      'weights-in-names',
    ],
    [
      'weights in words below the names',
      [
        ['', 'Cost', 'Speed'],
        ['', 'Weight: 3', 'Weight: 2'],
        ['A', 4, 5],
        ['B', 5, 2],
      ],
      'typed-weights',
    ],
  ])('%s', (_about, rows, refusal) => {
    expect(readingOf(rows)).toEqual({ refusal });
  });
});

test('what she did not leave out is never called left out by her once the table is confirmed', () => {
  const tables: Rows[] = [
    [HEAD, PAY, FUN, ['Endwert', '', 23, 20]],
    [HEAD, ['Legal', 'MUST', 'yes', 'no'], ['Cheap', 'MUST', 'yes', 'yes'], PAY, FUN],
    [
      [...HEAD, '', 'Rating', 'Meaning'],
      [...PAY, '', 1, 'poor'],
      [...FUN, '', 5, 'great'],
    ],
  ];
  for (const rows of tables) {
    const cells = sheetOf(rows);
    const { layout } = propose(cells, NO_CORRECTIONS) ?? {};
    if (layout == null) throw new Error('Nothing was proposed.');
    const corner = cornerOf(layout);
    const note = noteOfRecord(cells, layout);
    const notes = cells.notes.map((row, r) =>
      row.map((_, c) => (r + 1 === corner.row && c + 1 === corner.column ? note : '')),
    );
    const found = findMatrix({ ...cells, notes });
    if (found === null) throw new Error('Nothing was found.');
    expect(unreadSentence(found.unread, found.map)).toBe(unreadSentence(layout.unread, layout.map));
  }
});

describe('a slip of her totals is told by a total that shows it, and in the size of her totals', () => {
  const said = (rows: Rows) => {
    const cells = sheetOf(rows);
    const { layout, proposal } = propose(cells, NO_CORRECTIONS) ?? {};
    if (layout == null || proposal == null) throw new Error('Nothing was proposed.');
    const read = { ...readDecision(cells, layout.map), unread: layout.unread };
    const names = read.decision.options.map(({ name }) => name);
    return totalSlips(cells, read).map((slip) =>
      slipSentence(slip, { map: proposal.map, names, locale: 'en_US' }),
    );
  };
  test('not by 0, which stands for 0 in every size', () => {
    const rows: Rows = [
      ['Criteria', 'Weight', 'Today', 'A'],
      ['Cost', 3, 0, 1],
      ['Ease', 2, 0, -1],
    ];
    const totals = [f('=SUMPRODUCT(B2:B3;C2:C3)', 0), f('=SUMPRODUCT(B2:B3;D2:D3)', 1)];
    expect(said([...rows, ['Total', '', ...totals]])).toEqual([
      'Your totals in row 4 are not divided by the sum of the weights (5), so 1 stands for 0.2; the order is not changed by that.',
    ]);
  });
  test('one that nothing explains, beside others that are not divided', () => {
    const rows: Rows = [
      [...HEAD, 'C'],
      [...PAY, 1],
      [...FUN, 1],
    ];
    expect(said([...rows, ['Total', '', 29, 20, 7]])).toEqual([
      'Your totals in row 4 are not divided by the sum of the weights (7), so 20 stands for 2.85714; the order is not changed by that.',
      'Your total for A in row 4 is 29, where the scores and weights give 23.',
    ]);
  });
});
