import fc from 'fast-check';
import { WEIGHTED_SCORE } from '../../src/functions/index';
import { transposed } from './cells';

const scores = [
  [100, 80],
  [5, 9],
];
const weights = [[0.6], [0.4]];
const worst = [[0], [0]];
const best = [[100], [10]];

describe('what it returns', () => {
  test('criteria down: one row, an option per column', () => {
    expect(WEIGHTED_SCORE(scores, weights, worst, best)).toEqual([[80, expect.closeTo(84, 12)]]);
  });

  test('criteria across: one column, an option per row', () => {
    const result = WEIGHTED_SCORE(transposed(scores), [[0.6, 0.4]], [[0, 0]], [[100, 10]]);
    expect(result).toEqual([[80], [expect.closeTo(84, 12)]]);
  });

  test('without anchors: the weighted average, as AVERAGE.WEIGHTED', () => {
    expect(WEIGHTED_SCORE([[2], [4]], [[1], [3]])).toEqual([[3.5]]);
  });

  test('lower is better by itself where best is below worst', () => {
    expect(WEIGHTED_SCORE([[10, 60, 35]], [[1]], [[60]], [[10]])).toEqual([[100, 0, 50]]);
  });

  test('one anchor cell or number serves all criteria', () => {
    const each = WEIGHTED_SCORE(
      [
        [1, 5],
        [3, 4],
      ],
      [[1], [1]],
      [[1], [1]],
      [[5], [5]],
    );
    expect(
      WEIGHTED_SCORE(
        [
          [1, 5],
          [3, 4],
        ],
        [[1], [1]],
        1,
        5,
      ),
    ).toEqual(each);
    expect(
      WEIGHTED_SCORE(
        [
          [1, 5],
          [3, 4],
        ],
        [[1], [1]],
        [[1]],
        [[5]],
      ),
    ).toEqual(each);
  });

  test('anchors may lie the other way than the weights', () => {
    expect(WEIGHTED_SCORE(scores, weights, [[0, 0]], [[100, 10]])).toEqual([[80, expect.closeTo(84, 12)]]);
  });
});

describe('a single weight', () => {
  test.each<[string, unknown, unknown[][]]>([
    ['with a row of scores: criteria down', [[7, 8, 9]], [[7, 8, 9]]],
    ['with a column of scores: criteria across', [[7], [8]], [[7], [8]]],
    ['with a single cell', 7, [[7]]],
  ])('%s', (_, cells, result) => {
    expect(WEIGHTED_SCORE(cells, 3)).toEqual(result);
  });
});

describe('blanks', () => {
  const blanks = ['', null, undefined];

  test.each(blanks.map((blank) => [String(blank) || '""', blank] as const))(
    'a blank score, %s, is left out: weights 5 3 4, scores 10 blank 10 give 10',
    (_, blank) => {
      expect(WEIGHTED_SCORE([[10], [blank], [10]], [[5], [3], [4]])).toEqual([[10]]);
    },
  );

  test('an option without scores is blank, not 0', () => {
    expect(WEIGHTED_SCORE([[4, '', 0]], [[2]])).toEqual([[4, '', 0]]);
  });

  test('nothing scored yet: all blank', () => {
    expect(
      WEIGHTED_SCORE(
        [
          ['', ''],
          ['', ''],
        ],
        [[1], [2]],
        [[1], [1]],
        [[5], [5]],
      ),
    ).toEqual([['', '']]);
  });

  test('a blank weight counts as 0', () => {
    expect(WEIGHTED_SCORE([[4], [9]], [[1], ['']])).toEqual([[4]]);
  });

  test('a spacer row and a spacer column inside the ranges change nothing but their own cell', () => {
    const spaced = [
      [100, '', 80],
      ['', '', ''],
      [5, '', 9],
    ];
    const weighted: unknown[][] = [[0.6], [''], [0.4]];
    const from: unknown[][] = [[0], [''], [0]];
    const to: unknown[][] = [[100], [''], [10]];
    const row = [80, '', expect.closeTo(84, 12)];
    expect(WEIGHTED_SCORE(spaced, weighted, from, to)).toEqual([row]);
    expect(
      WEIGHTED_SCORE(transposed(spaced), transposed(weighted), transposed(from), transposed(to)),
    ).toEqual(transposed([row]));
  });

  test('a criterion that has a weight but no score yet needs no anchors', () => {
    expect(WEIGHTED_SCORE([[5], ['']], [[1], [1]], [[1], ['']], [[5], ['']])).toEqual([[100]]);
  });

  test('a row shorter than the others is blank at its end', () => {
    expect(WEIGHTED_SCORE([[1, 2], [3]], [[1], [1]])).toEqual([[2, 2]]);
  });
});

describe('what counts as a number, as in the ranges of Sheets’ own functions', () => {
  test('a date is its serial number: halfway between two days is 50', () => {
    const day = (month: number, date: number) => new Date(2026, month, date);
    expect(WEIGHTED_SCORE([[day(5, 16)]], [[1]], [[day(5, 1)]], [[day(6, 1)]])).toEqual([[50]]);
    expect(WEIGHTED_SCORE([[new Date(1899, 11, 30)]], [[1]])).toEqual([[0]]);
    expect(WEIGHTED_SCORE([[new Date(2026, 0, 1)]], [[1]])).toEqual([[46023]]);
  });

  test.each<[string, unknown, string]>([
    ['TRUE', true, 'Scores, row 2, column 2: TRUE is not a number; type 1 or 0 instead, or clear the cell.'],
    [
      'a number stored as text',
      '5',
      "Scores, row 2, column 2: “5” is a number stored as text; set the cell's format to Number and type it again.",
    ],
    [
      'the day that Sheets makes of 1.5 in a comma locale',
      new Date(2027, 4, 1),
      'Scores, row 2, column 2: the cell holds the date 2027-05-01 where a number belongs; type the number again, with the decimal mark of this spreadsheet, or clear the cell.',
    ],
  ])('%s is none: it is named rather than skipped', (_, cell, sentence) => {
    const cells = [
      [1, 2],
      [3, cell],
    ];
    expect(WEIGHTED_SCORE(cells, [[1], [1]])).toEqual([[2, sentence]]);
  });

  test.each<[string, unknown[], string]>([
    [
      'weight',
      [
        [[1], [2]],
        [[new Date(2027, 4, 1)], [1]],
      ],
      'Weights, row 1: the cell holds the date 2027-05-01',
    ],
    ['one anchor', [[[1]], [[1]], new Date(2027, 4, 1), 5], 'Worst: the cell holds the date 2027-05-01'],
  ])('a date as %s is refused', (_, args, message) => {
    expect(() => WEIGHTED_SCORE(args[0], args[1], args[2], args[3])).toThrow(message);
  });
});

describe('a wrong score takes away its own option’s total and no other', () => {
  const cells = [
    [4, 'maybe', 2, 5],
    [2, 5, '#N/A', 1],
    [1, '–', 3, ''],
  ];
  const weights = [[3], [1], [1]];
  const maybe =
    'Scores, row 1, column 2: “maybe” is text where a number belongs; type a number or clear the cell.';
  const error = 'Scores, row 2, column 3: the cell holds the error #N/A; correct it or clear the cell.';
  const across = (sentence: string) =>
    sentence.replace(/row (\d), column (\d)/, (_, row, column) => `row ${column}, column ${row}`);

  test('its first wrong cell is named in its place; the others have the totals they would have without it', () => {
    const [row] = WEIGHTED_SCORE(cells, weights, 1, 5);
    const [alone] = WEIGHTED_SCORE(
      [
        [4, 5],
        [2, 1],
        [1, ''],
      ],
      weights,
      1,
      5,
    );
    expect(row).toEqual([alone?.[0], maybe, error, alone?.[1]]);
  });

  test('criteria across: counted in the range as the person sees it', () => {
    const row = WEIGHTED_SCORE(cells, weights, 1, 5)[0] ?? [];
    const column = WEIGHTED_SCORE(transposed(cells), transposed(weights), 1, 5);
    expect(column).toEqual(
      row.map((cell) => [typeof cell === 'string' ? across(cell) : expect.closeTo(cell, 9)]),
    );
  });
});

describe('what stands between the criteria', () => {
  test('a heading, a second header row, a note and a blank line change no number', () => {
    const plain = WEIGHTED_SCORE(
      [
        [4, 2],
        [1, 5],
      ],
      [[3], [1]],
      [[1], [1]],
      [[5], [5]],
    );
    const cells = [
      ['A', 'B'],
      ['COST', ''],
      [4, 2],
      ['', ''],
      ['ask Ann', 12],
      [1, 5],
    ];
    const weights = [['Weight'], [''], [3], [''], [''], [1]];
    const worst = [['Worst'], [''], [1], [''], [''], [1]];
    const best = [['Best'], [''], [5], [''], [''], [5]];
    expect(WEIGHTED_SCORE(cells, weights, worst, best)).toEqual(plain);
    expect(WEIGHTED_SCORE(cells, weights, 1, 5)).toEqual(plain);
  });

  test('whole columns, with the header above and thousands of blanks below', () => {
    const blanks = (width: number) => Array.from({ length: 5000 }, () => new Array(width).fill(''));
    const result = WEIGHTED_SCORE(
      [['A', 'B'], [4, 2], [1, 5], ...blanks(2)],
      [['Weight'], [3], [1], ...blanks(1)],
      [['Worst'], [1], [1], ...blanks(1)],
      [['Best'], [5], [5], ...blanks(1)],
    );
    expect(result).toEqual([[56.25, 43.75]]);
  });
});

describe('refusals say where, why and what to do', () => {
  const two = [[1], [1]];
  test.each<[string, unknown[], string]>([
    [
      'a negative weight',
      [
        [[1], [3]],
        [[1], [-2]],
      ],
      'Weights, row 2: the weight -2 is negative; weights are 0 or more, and less is better where best is below worst.',
    ],
    [
      'weights all zero or blank',
      [
        [[1], [3]],
        [[0], ['']],
      ],
      'Weights: every weight is zero or blank; give at least one criterion a positive weight.',
    ],
    [
      'text among the weights, which lie across',
      [[[1, 2]], [[1, 'high']]],
      'Weights, column 2: “high” is text where a number belongs; type a number or clear the cell.',
    ],
    [
      'sizes that do not match, both said',
      [
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        two,
      ],
      'Scores: this range has 3 rows × 2 columns, but Weights with 2 rows × 1 column asks for 2 rows; select ranges that cover the same criteria.',
    ],
    [
      'weights in a block',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'Weights: this range has 2 rows × 2 columns; select one column (criteria down) or one row (criteria across).',
    ],
    [
      'anchors of another size',
      [[[1], [3]], two, [[1], [1], [1]], [[5], [5], [5]]],
      'Worst: this range has 3 rows × 1 column, but Weights asks for one cell for all criteria or 2 cells in a line; select ranges that cover the same criteria.',
    ],
    [
      'worst equal to best',
      [[[1], [3]], two, [[1], [5]], [[5], [5]]],
      'Worst, row 2: worst and best are both 5; they must differ.',
    ],
    [
      'one anchor of a scored criterion blank',
      [[[1], [3]], two, [[1], [1]], [[5], ['']]],
      'Best, row 2: the cell is blank, but the criterion has a weight and scores; type the best possible score.',
    ],
    [
      'only one of the anchor ranges',
      [[[1], [3]], two, [[1], [1]]],
      'Best: this range is missing while Worst is given; give both or neither.',
    ],
    [
      'numbers no double can hold together',
      [[[1e308]], [[1]], 0, 1e-5],
      'Scores: the numbers are too large or too far apart to calculate with; use a smaller unit.',
    ],
  ])('%s', (_, args, message) => {
    expect(() => WEIGHTED_SCORE(args[0], args[1], args[2], args[3])).toThrow(message);
  });
});

test('both ways round give the same numbers, blanks and all', () => {
  const cell = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constant(''),
  );
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 6 }))
    .chain(([criteria, options]) =>
      fc.record({
        scores: fc.array(fc.array(cell, { minLength: options, maxLength: options }), {
          minLength: criteria,
          maxLength: criteria,
        }),
        weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
        anchored: fc.boolean(),
      }),
    );
  fc.assert(
    fc.property(matrix, ({ scores: cells, weights: list, anchored }) => {
      const column = list.map((weight) => [weight]);
      const worst = anchored ? list.map(() => [10]) : [];
      const best = anchored ? list.map((_, at) => [at]) : [];
      const down = WEIGHTED_SCORE(cells, column, lineOrNone(worst), lineOrNone(best));
      const across = WEIGHTED_SCORE(
        transposed(cells),
        transposed(column),
        lineOrNone(transposed(worst)),
        lineOrNone(transposed(best)),
      );
      const expected = transposed(down).map(([result]) => [
        typeof result === 'number' ? expect.closeTo(result, 9) : result,
      ]);
      expect(across).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

function lineOrNone(line: number[][]): number[][] | '' {
  return line.length === 0 ? '' : line;
}
