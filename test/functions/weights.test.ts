import fc from 'fast-check';
import {
  PAIRS_CONSISTENCY,
  WEIGHT_SHARE,
  WEIGHTED_SCORE,
  WEIGHTS_FROM_PAIRS,
  WEIGHTS_FROM_RANKS,
} from '../../src/functions/index';

const close = (numbers: readonly number[], digits = 12) => numbers.map((n) => [expect.closeTo(n, digits)]);

describe('WEIGHT_SHARE', () => {
  test.each<[string, unknown, unknown]>([
    ['a column', [[5], [3], [2]], [[0.5], [0.3], [0.2]]],
    ['a row', [[1, 3]], [[0.25, 0.75]]],
    ['a blank stays blank, zero stays zero', [[4], [''], [0]], [[1], [''], [0]]],
    ['one cell', 7, [[1]]],
  ])('%s', (_, weights, shares) => {
    expect(WEIGHT_SHARE(weights)).toEqual(shares);
  });

  test.each<[string, unknown, string]>([
    [
      'a negative weight',
      [[5], [-3]],
      'Weights, row 2: the weight -3 is negative; weights are 0 or more, and less is better where best is below worst.',
    ],
    ['no weight at all', [[''], [0]], 'Weights: every weight is zero or blank'],
    ['text', [['high']], 'Weights: “high” is text where a number belongs'],
    ['a date', [[3], [new Date(2027, 4, 1)]], 'Weights, row 2: the cell holds the date 2027-05-01'],
  ])('refuses %s', (_, weights, message) => {
    expect(() => WEIGHT_SHARE(weights)).toThrow(message);
  });
});

describe('WEIGHTS_FROM_RANKS', () => {
  test.each<[string, unknown, unknown, unknown]>([
    ['centroid, the usual', [[1], [2], [3]], '', close([11 / 18, 5 / 18, 2 / 18])],
    ['even steps', [[1], [2], [3], [4]], 'sum', close([0.4, 0.3, 0.2, 0.1])],
    ['reciprocal, in any case', [[1], [2], [3], [4]], 'Reciprocal', close([0.48, 0.24, 0.16, 0.12])],
    ['a row, with a tie and a spacer', [[1, '', 1]], '', [[0.5, '', 0.5]]],
  ])('%s', (_, ranks, method, weights) => {
    expect(WEIGHTS_FROM_RANKS(ranks, method)).toEqual(weights);
  });

  test.each<[string, unknown, unknown, string]>([
    [
      'rank 0',
      [[1], [0]],
      '',
      'Ranks, row 2: 0 is not a rank; ranks are 1 (most important), 2, 3 and so on.',
    ],
    [
      'a block',
      [
        [1, 2],
        [3, 4],
      ],
      '',
      'Ranks: this range has 2 rows × 2 columns; select one column (criteria down) or one row (criteria across).',
    ],
    [
      'an unknown method',
      [[1]],
      'magic',
      'Method: “magic” is not known; use "centroid" or "sum" or "reciprocal".',
    ],
  ])('refuses %s', (_, ranks, method, message) => {
    expect(() => WEIGHTS_FROM_RANKS(ranks, method)).toThrow(message);
  });
});

describe('WEIGHTS_FROM_PAIRS', () => {
  test.each<[string, unknown, unknown]>([
    [
      'above the diagonal',
      [
        ['', 6, 3],
        ['', '', 0.5],
        ['', '', ''],
      ],
      close([2 / 3, 1 / 9, 2 / 9]),
    ],
    [
      'below the diagonal',
      [
        ['', '', ''],
        [1 / 6, '', ''],
        [1 / 3, 2, ''],
      ],
      close([2 / 3, 1 / 9, 2 / 9]),
    ],
    [
      'above, with zeros below',
      [
        [1, 6, 3],
        [0, 1, 0.5],
        [0, 0, 1],
      ],
      close([2 / 3, 1 / 9, 2 / 9]),
    ],
    [
      'both, rounded',
      [
        [1, 6, 3],
        [0.17, 1, 0.5],
        [0.33, 2, 1],
      ],
      close([2 / 3, 1 / 9, 2 / 9]),
    ],
    [
      'some pairs blank',
      [
        ['', 2, ''],
        ['', '', 2],
        ['', '', ''],
      ],
      close([4 / 7, 2 / 7, 1 / 7]),
    ],
    [
      'a spacer in the middle',
      [
        ['', '', 4],
        ['', '', ''],
        ['', '', ''],
      ],
      [[0.8], [''], [0.2]].map(([w]) => [w === '' ? '' : expect.closeTo(w as number, 12)]),
    ],
    ['a single criterion', [[1]], [[1]]],
  ])('%s', (_, pairs, weights) => {
    expect(WEIGHTS_FROM_PAIRS(pairs)).toEqual(weights);
  });

  test('the geometric mean as a second opinion', () => {
    const pairs = [
      ['', 3, 8],
      ['', '', 6],
      ['', '', ''],
    ];
    expect(WEIGHTS_FROM_PAIRS(pairs)).toEqual(close([0.652664, 0.285077, 0.062259], 6));
    const means = [24 ** (1 / 3), 2 ** (1 / 3), (1 / 48) ** (1 / 3)];
    const sum = means.reduce((total, mean) => total + mean, 0);
    expect(WEIGHTS_FROM_PAIRS(pairs, 'geometric')).toEqual(close(means.map((mean) => mean / sum)));
  });

  test('its column goes straight into WEIGHTED_SCORE', () => {
    const weights = WEIGHTS_FROM_PAIRS([
      ['', 1],
      ['', ''],
    ]);
    expect(
      WEIGHTED_SCORE(
        [
          [2, 4],
          [4, 8],
        ],
        weights,
      ),
    ).toEqual([[3, 6]]);
  });

  test.each<[string, unknown, string]>([
    [
      'a rectangle',
      [[1, 2]],
      'Pairs: this range has 1 row × 2 columns; select a square with one row and one column per criterion.',
    ],
    [
      '1/3 that Sheets took for a day',
      [
        ['', new Date(2026, 0, 3)],
        ['', ''],
      ],
      'Pairs, row 1, column 2: the cell holds a date; to say one third type =1/3, because Sheets reads 1/3 as a day.',
    ],
    [
      '1/3 as text',
      [
        ['', '1/3'],
        ['', ''],
      ],
      'Pairs, row 1, column 2: “1/3” is text where a number belongs',
    ],
    [
      'a negative',
      [
        ['', -3],
        ['', ''],
      ],
      'Pairs, row 1, column 2: -3 is not a comparison; type how many times the row matters as much as the column, such as 3 or =1/3.',
    ],
    [
      'a diagonal other than 1',
      [
        [2, 3],
        ['', ''],
      ],
      'Pairs, row 1, column 1: 2 compares a criterion with itself; type 1 or clear the cell.',
    ],
    [
      'two sides that say different things',
      [
        ['', 3],
        [3, ''],
      ],
      'Pairs, row 2, column 1: 3 contradicts 3 in Pairs, row 1, column 2; each is one divided by the other, so clear one of them.',
    ],
    [
      'groups without a link',
      [
        ['', 2, '', ''],
        ['', '', '', ''],
        ['', '', '', 5],
        ['', '', '', ''],
      ],
      'Pairs: no comparison links criteria 1 and 2 with criteria 3 and 4; compare any criterion of one with any of the other.',
    ],
    [
      'a criterion that only its diagonal holds',
      [
        [1, 2, ''],
        ['', 1, ''],
        ['', '', 1],
      ],
      'no comparison links criteria 1 and 2 with criterion 3',
    ],
    [
      'nothing',
      [
        ['', ''],
        ['', ''],
      ],
      'Pairs: no comparison is filled in; compare at least two criteria.',
    ],
    [
      'more criteria than anyone compares',
      Array.from({ length: 101 }, () => new Array(101).fill('')),
      'compare at most 100 criteria',
    ],
  ])('refuses %s', (_, pairs, message) => {
    expect(() => WEIGHTS_FROM_PAIRS(pairs)).toThrow(message);
    expect(() => PAIRS_CONSISTENCY(pairs)).toThrow(message);
  });
});

describe('PAIRS_CONSISTENCY', () => {
  test('a cycle of threes: (4/3)/2/.58', () => {
    expect(
      PAIRS_CONSISTENCY([
        ['', 3, 1 / 3],
        ['', '', 3],
        ['', '', ''],
      ]),
    ).toBeCloseTo(4 / 3 / 2 / 0.58, 12);
  });

  test('consistent comparisons: 0', () => {
    expect(
      PAIRS_CONSISTENCY([
        ['', 6, 3],
        ['', '', 0.5],
        ['', '', ''],
      ]),
    ).toBe(0);
  });

  test('details name the comparison that disagrees most by its place, spacers counted, and the value that would agree', () => {
    // 8 4 2 1 with 1 against 4 turned round, and a spacer as row and column 2.
    const pairs = [
      ['', '', 2, 4, 1 / 2],
      ['', '', '', '', ''],
      ['', '', '', 2, 4],
      ['', '', '', '', 2],
      ['', '', '', '', ''],
    ];
    const details = new Map(PAIRS_CONSISTENCY(pairs, 'details') as [string, number | string][]);
    expect(details.get('Consistency ratio')).toBe(PAIRS_CONSISTENCY(pairs));
    expect(details.get('Pairs compared')).toBe(6);
    expect(details.get('Pairs left blank')).toBe(0);
    expect([details.get('Disagrees most: row'), details.get('Disagrees most: column')]).toEqual([1, 5]);
    expect(details.get('Its value')).toBe(0.5);
    expect(details.get('Value that would agree')).toBeGreaterThan(1);
    expect(details.get('The same on the 1–9 scale')).toBe('2');
  });

  test('with nothing to disagree about the table keeps its shape', () => {
    const details = PAIRS_CONSISTENCY(
      [
        ['', 3],
        ['', ''],
      ],
      'details',
    ) as unknown[][];
    expect(details.map((row) => row.length)).toEqual(details.map(() => 2));
    expect(details.slice(5).map(([, value]) => value)).toEqual(['', '', '', '', '']);
  });
});

test('shares of any weights sum to 1', () => {
  const weights = fc.array(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(weights, (cells) => {
      const shares = WEIGHT_SHARE(cells).flat() as number[];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
  );
});
