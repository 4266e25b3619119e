import { NO_CORRECTIONS } from '../../src/table/adopt/corrections';
import { propose } from '../../src/table/adopt/propose';
import { findMatrix } from '../../src/table/find/find';
import { type FixtureCell, f, pc, sheetOf } from '../fixtures/tables/fixture';
import { readingOf } from '../fixtures/tables/reading';

const PAY: FixtureCell[] = ['Pay', 5, 3, 2];
const FUN: FixtureCell[] = ['Fun', 2, 4, 5];
const HEAD: FixtureCell[] = ['Criteria', 'Weight', 'A', 'B'];
const RIGHT = {
  criteria: 'Pay 5, Fun 2',
  options: 'A 57.1, B 46.4',
  unread: null as string | null,
  questions: 'scale-guessed',
};

/** What is asked about a table, or null where it is read without. */
const askedOf = (rows: readonly (readonly FixtureCell[])[]) =>
  propose(sheetOf(rows), NO_CORRECTIONS)?.proposal?.questions.join(', ') ?? null;

test('what something weighs is a criterion, whatever its header of weights is called', () => {
  const rows: FixtureCell[][] = [HEAD, ['Weight (kg)', 5, 3, 2], FUN];
  expect(readingOf(rows)).toMatchObject({ criteria: 'Weight (kg) 5, Fun 2', options: RIGHT.options });
});

describe('what may be places, of which 1 is the best, is asked about', () => {
  const under = (header: string, weights: readonly number[]): FixtureCell[][] => [
    ['Criteria', header, 'A', 'B'],
    ['Pay', weights[0] ?? 0, 5, 3],
    ['Fun', weights[1] ?? 0, 2, 4],
    ['Team', weights[2] ?? 0, 4, 4],
  ];
  test.each<[string, number[], string]>([
    ['Importance', [1, 2, 3], 'weights-ranked, scale-guessed'],
    ['Importance (1-3)', [3, 1, 2], 'weights-ranked, scale-guessed'],
    ['Wichtigkeit', [1, 2, 3], 'weights-ranked, scale-guessed'],
    ['Priority', [2, 1, 3], 'weights-ranked, scale-guessed'],
    ['Importance', [1, 2, 2], 'scale-guessed'],
    ['Importance', [3, 5, 2], 'scale-guessed'],
    ['Weight', [1, 2, 3], 'scale-guessed'],
  ])('weights called %s: %j', (header, weights, asked) => {
    expect(askedOf(under(header, weights))).toBe(asked);
  });

  test('also where four headers would say all: it is not taken for understood', () => {
    const rows: FixtureCell[][] = [
      ['Criterion', 'Importance', 'Worst', 'Best', 'A', 'B'],
      ['Pay', 1, 1, 5, 5, 3],
      ['Fun', 2, 1, 5, 2, 4],
      ['Team', 3, 1, 5, 4, 4],
    ];
    expect(findMatrix(sheetOf(rows))).toBeNull();
    expect(askedOf(rows)).toBe('weights-ranked');
    expect(
      findMatrix(sheetOf(rows.map((row, at) => (at === 1 ? ['Pay', 4, 1, 5, 5, 3] : row)))),
    ).not.toBeNull();
  });

  test('options that are ranked on every criterion', () => {
    const head = ['Criteria', 'Weight', 'A', 'B', 'C'];
    expect(askedOf([head, ['Pay', 3, 1, 2, 3], ['Fun', 2, 3, 1, 2]])).toBe('scores-ranked');
    expect(askedOf([head, ['Pay', 3, 1, 2, 3], ['Fun', 2, 3, 1, 1]])).toBe('scale-guessed');
  });
});

describe('a table made by hand is read as it is meant, and what is left out is named', () => {
  test.each<[string, FixtureCell[][], string | null]>([
    [
      'weights at the right',
      [
        ['Criteria', 'A', 'B', 'Weight'],
        ['Pay', 3, 2, 5],
        ['Fun', 4, 5, 2],
      ],
      null,
    ],
    [
      'options as rows, named below the label of the weights',
      [
        ['', 'Pay', 'Fun'],
        ['Weight', 5, 2],
        ['A', 3, 4],
        ['B', 2, 5],
      ],
      null,
    ],
    [
      'totals on top',
      [
        ['', '', 'A', 'B'],
        ['Total', '', f('=SUMPRODUCT(B4:B5;C4:C5)', 23), f('=SUMPRODUCT(B4:B5;D4:D5)', 20)],
        ['Criteria', 'Weight', '', ''],
        PAY,
        FUN,
      ],
      'Not read: row 2 (a total).',
    ],
    ['a line of words below', [HEAD, PAY, FUN, [], ['as of May']], 'Not read: row 5 (a note).'],
    [
      'beginning at C7',
      [[], [], [], [], [], [], ...[HEAD, PAY, FUN].map((row): FixtureCell[] => ['', '', ...row])],
      null,
    ],
    [
      'numbered criteria',
      [HEAD, PAY, FUN].map((row, at): FixtureCell[] => [at === 0 ? '#' : at, ...row]),
      'Not read: column A (numbers the lines).',
    ],
    [
      'reasons beside each score',
      [
        ['Criteria', 'Weight', 'A', 'Why', 'B', 'Why'],
        ['Pay', 5, 3, 'good', 2, 'bad'],
        ['Fun', 2, 4, 'near', 5, 'far'],
      ],
      'Not read: columns D, F (a note).',
    ],
    [
      'another table below',
      [HEAD, PAY, FUN, [], ['Criteria', 'Weight', 'X', 'Y'], ['Room', 5, 3, 2], ['Quiet', 2, 4, 5]],
      'Not read: rows 6–7 (beside the table).',
    ],
    [
      'another table at its right',
      [
        [...HEAD, '', 'Criteria', 'Weight', 'X', 'Y'],
        [...PAY, '', 'Room', 5, 3, 2],
        [...FUN, '', 'Quiet', 2, 4, 5],
      ],
      'Not read: columns F–I (beside the table).',
    ],
    ['its own headers again below a group', [HEAD, PAY, [], HEAD, FUN], 'Not read: row 4 (a note).'],
    [
      'a minimum that is asked for',
      [
        ['Criteria', 'Weight', 'Minimum', 'A', 'B'],
        ['Pay', 5, 3, 3, 2],
        ['Fun', 2, 1, 4, 5],
      ],
      'Not read: column C (a remark).',
    ],
    [
      'a target behind the options',
      [
        [...HEAD, 'Target'],
        [...PAY, 5],
        [...FUN, 4],
      ],
      'Not read: column E (a remark).',
    ],
    [
      'weighted scores in columns of their own, by values',
      [
        [...HEAD, 'A weighted', 'B weighted'],
        [...PAY, 15, 10],
        [...FUN, 8, 10],
        ['Sum', 7, 7, 7, 23, 20],
      ],
      'Not read: row 4 (a total) and columns E–F (scores times weights).',
    ],
    [
      'a difference of two options, typed',
      [
        [...HEAD, 'A-B'],
        [...PAY, 1],
        [...FUN, -1],
      ],
      'Not read: column E (computed from other cells).',
    ],
    [
      'totals as per cent of the most',
      [HEAD, PAY, FUN, ['Total', '', 23, 20], ['%', '', pc(23 / 35), pc(20 / 35)]],
      'Not read: row 5 (no name) and row 4 (a total).',
    ],
    [
      'dates without a weight',
      [
        HEAD,
        PAY,
        FUN,
        ['Start', '', { date: 46000, shown: '2025-12-09' }, { date: 46100, shown: '2026-03-19' }],
      ],
      'Not read: row 4 (a note).',
    ],
    [
      'a line with the winner',
      [
        HEAD,
        PAY,
        FUN,
        ['Total', '', f('=SUMPRODUCT(B2:B3;C2:C3)', 23), f('=SUMPRODUCT(B2:B3;D2:D3)', 20)],
        ['Winner', '', f('=IF(C4>D4;"A";"B")', 'A'), ''],
      ],
      'Not read: row 5 (a note) and row 4 (a total).',
    ],
  ])('%s', (_about, rows, unread) => {
    expect(readingOf(rows)).toEqual({ ...RIGHT, unread });
  });

  test.each<[string, string, string, string]>([
    ['Japanese', '基準', '重み', '合計'],
    ['Chinese', '标准', '权重（％）', '总分'],
    ['Korean', '기준', '가중치', '합계'],
    ['Polish', 'Kryterium', 'Waga', 'Razem'],
    ['Turkish', 'Kriter', 'Ağırlık', 'Toplam'],
    ['Russian', 'Критерий', 'Вес', 'Итого'],
    ['Danish', 'Kriterium', 'Vægt', 'Sum'],
  ])('headers in %s', (_language, criterion, weight, total) => {
    const rows = [[criterion, weight, 'A', 'B'], PAY, FUN, [total, '', 23, 20]];
    expect(readingOf(rows)).toEqual({ ...RIGHT, unread: 'Not read: row 4 (a total).' });
  });
});

describe('what may be meant in two ways is asked, never taken for certain', () => {
  const BOUNDS: FixtureCell[][] = [
    ['Criteria', 'Weight', 'Min', 'Max', 'A', 'B'],
    ['Rent', 5, 500, 1500, 900, 1200],
    ['Size', 2, 30, 80, 45, 60],
  ];
  test.each<[string, FixtureCell[][], string]>([
    [
      'places for weights',
      [
        ['Criteria', 'Priority', 'A', 'B'],
        ['Pay', 1, 4, 2],
        ['Fun', 2, 3, 5],
        ['Way', 3, 1, 4],
      ],
      'weights-ranked, scale-guessed',
    ],
    ['the least and the most', BOUNDS, 'anchors-extreme'],
    [
      'highest and lowest',
      [['Criteria', 'Weight', 'Highest', 'Lowest', 'A', 'B'], ...BOUNDS.slice(1)],
      'anchors-extreme',
    ],
    [
      'shares of a budget',
      [
        ['Item', 'Share', 'Jan', 'Feb'],
        ['Rent', pc(0.6), 1000, 1000],
        ['Food', pc(0.4), 300, 280],
      ],
      'weights-guessed, scale-missing',
    ],
  ])('%s', (_about, rows, questions) => {
    expect(readingOf(rows)).toMatchObject({ questions });
    expect(findMatrix(sheetOf(rows))).toBeNull();
  });
});

test.each<[string, FixtureCell[][], string]>([
  [
    'criteria in pairs',
    [
      ['', 'Pay', 'Fun', 'Way'],
      ['Pay', 1, 3, 5],
      ['Fun', 1 / 3, 1, 2],
      ['Way', 0.2, 0.5, 1],
    ],
    'pairs',
  ],
  [
    'criteria in pairs with zeros below the diagonal',
    [
      ['', 'Pay', 'Fun', 'Team'],
      ['Pay', 1, 3, 5],
      ['Fun', 0, 1, 2],
      ['Team', 0, 0, 1],
    ],
    'pairs',
  ],
  [
    'criteria in pairs with zeros on the diagonal',
    [
      ['', 'Pay', 'Fun', 'Team'],
      ['Pay', 0, 1, 1],
      ['Fun', 0, 0, 1],
      ['Team', 0, 0, 0],
    ],
    'pairs',
  ],
  [
    'criteria in pairs with dashes on the diagonal, and their weights',
    [
      ['', 'Pay', 'Fun', 'Team', 'Weight'],
      ['Pay', '-', 1, 1, 3],
      ['Fun', 0, '–', 1, 2],
      ['Team', 0, 0, '—', 1],
    ],
    'pairs',
  ],
  [
    'criteria in pairs with their weights',
    [
      ['', 'Pay', 'Fun', 'Weight'],
      ['Pay', 1, 3, 0.75],
      ['Fun', 1 / 3, 1, 0.25],
    ],
    'pairs',
  ],
  [
    'criteria in pairs with their means and weights',
    [
      ['', 'Pay', 'Fun', 'Geo mean', 'Weight'],
      ['Pay', 1, 3, 1.732, 0.75],
      ['Fun', 1 / 3, 1, 0.577, 0.25],
    ],
    'pairs',
  ],
  [
    'numbers typed with their unit',
    [HEAD, ['Rent', 5, '900 €', '1200 €'], ['Size', 2, '45 m²', '60 m²']],
    'text-numbers',
  ],
  ['so many of five', [HEAD, ['Pay', 5, '4/5', '2/5'], ['Fun', 3, '3/5', '5/5']], 'text-numbers'],
  ['yes and no', [HEAD, ['Remote', 5, 'Yes', 'No'], ['Dog', 2, 'No', 'Yes']], 'no-numbers'],
  ['stars', [HEAD, ['Pay', 5, '★★★', '★'], ['Fun', 2, '★', '★★']], 'no-numbers'],
  [
    'weights in words',
    [
      ['Criteria', 'Importance', 'A', 'B'],
      ['Pay', 'High', 4, 2],
      ['Fun', 'Low', 3, 5],
    ],
    'text-weights',
  ],
  [
    'weights in stars, in a row',
    [
      ['', 'Pay', 'Fun', 'Team'],
      ['Weight', '★★★', '★', '★★'],
      ['A', 4, 2, 3],
      ['B', 3, 5, 1],
    ],
    'text-weights',
  ],
  [
    'weights in words beside a criterion called Weight',
    [
      ['Laptop', 'Importance', 'A', 'B', 'C'],
      ['Battery', 'high', 4, 5, 3],
      ['Weight', '★★', 3, 5, 4],
      ['Price', 'low', 4, 2, 5],
    ],
    'text-weights',
  ],
  [
    'weights with a sign or a unit',
    [
      ['Criteria', 'Weight', 'A', 'B'],
      ['Pay', 'x3', 4, 2],
      ['Fun', '30 pts', 3, 5],
    ],
    'typed-weights',
  ],
  [
    'criteria in their order',
    [
      ['Rank', 'Criteria', 'A', 'B'],
      [1, 'Pay', 4, 2],
      [2, 'Fun', 3, 5],
      [3, 'Team', 2, 2],
    ],
    'ranked-criteria',
  ],
  [
    'pros and cons',
    [
      ['Pros', 'Cons'],
      ['Near home', 'Low pay'],
      ['Nice team', 'Long hours'],
    ],
    'no-numbers',
  ],
  [
    'strengths and weaknesses',
    [
      ['Strengths', 'Weaknesses'],
      ['Brand', 'Cost'],
      ['Opportunities', 'Threats'],
      ['Asia', 'Rivals'],
    ],
    'no-numbers',
  ],
])('%s: is refused with the reason', (_about, rows, refusal) => {
  expect(readingOf(rows)).toEqual({ refusal });
});
