import fc from 'fast-check';
import {
  CENTRAL_WEIGHTS,
  CONTRIBUTION,
  DECISION_SUMMARY,
  DOMINATED_BY,
  FIRST_PLACE_SHARE,
  RANK_ACCEPTABILITY,
  TIPPING_SCORE,
  TIPPING_WEIGHT,
  WEIGHTED_RANK,
  WEIGHTED_SCORE,
} from '../../src/functions/index';
import { headline } from '../../src/insight/headline';
import { transposed } from './cells';

/** METHODS: A 9 5 6 = 7.2 and B 6 9 7 = 7.1 with shares .5 .3 .2. */
const close = {
  scores: [
    [9, 6],
    [5, 9],
    [6, 7],
  ],
  weights: [[5], [3], [2]],
};

/** METHODS: A (10, 0), B (0, 10), C (6, 6). */
const triangle = {
  scores: [
    [10, 0, 6],
    [0, 10, 6],
  ],
  weights: [[1], [1]],
};

describe('WEIGHTED_RANK', () => {
  test('1, 1, 3, and none for an option without scores', () => {
    expect(WEIGHTED_RANK([[4, 5, '', 5]], [[1]])).toEqual([[3, 1, '', 1]]);
  });

  test('lower is better with anchors', () => {
    expect(WEIGHTED_RANK([[10, 60, 35]], [[1]], 60, 10)).toEqual([[1, 3, 2]]);
  });

  test('criteria across: a column', () => {
    expect(WEIGHTED_RANK([[4], [5]], [[1]])).toEqual([[2], [1]]);
  });
});

describe('CONTRIBUTION', () => {
  test('share times value, in points', () => {
    expect(CONTRIBUTION([[8], [35]], [[3], [1]], [[0], [60]], [[10], [10]])).toEqual([[60], [12.5]]);
  });

  test('the contributions of an option sum to its weighted score; a blank contributes nothing', () => {
    const spaced = [
      [9, '', 6],
      ['', '', ''],
      [5, '', ''],
    ];
    const parts = CONTRIBUTION(spaced, [[5], [''], [3]]);
    expect(parts).toEqual([
      [expect.closeTo(45 / 8, 12), '', 6],
      ['', '', ''],
      [expect.closeTo(15 / 8, 12), '', ''],
    ]);
  });
});

describe('FIRST_PLACE_SHARE', () => {
  test('any weights on METHODS’ triangle: .4 .4 .2 within the sampling error', () => {
    const [row] = FIRST_PLACE_SHARE(triangle.scores, triangle.weights, '', '', 'any');
    expect(row).toEqual([expect.closeTo(0.4, 1), expect.closeTo(0.4, 1), expect.closeTo(0.2, 1)]);
    (row as number[]).forEach((share, at) => {
      expect(Math.abs(share - ([0.4, 0.4, 0.2][at] as number))).toBeLessThan(0.02);
    });
  });

  test('exactly my weights, a spread of 0: all or nothing', () => {
    expect(FIRST_PLACE_SHARE(close.scores, close.weights, '', '', 0)).toEqual([[1, 0]]);
  });

  test('the same cells give the same numbers, another seed others near them', () => {
    const first = FIRST_PLACE_SHARE(close.scores, close.weights);
    expect(FIRST_PLACE_SHARE(close.scores, close.weights)).toEqual(first);
    const [[again = 0] = []] = FIRST_PLACE_SHARE(
      close.scores,
      close.weights,
      '',
      '',
      '',
      '',
      7,
    ) as number[][];
    expect(again).not.toBe(first[0]?.[0]);
    expect(Math.abs(again - (first[0]?.[0] as number))).toBeLessThan(0.03);
  });

  test('a spacer column stays blank', () => {
    expect(FIRST_PLACE_SHARE([[9, '', 6]], [[1]])).toEqual([[1, '', 0]]);
  });

  test.each<[string, unknown[], string]>([
    ['a spread beyond 100%', [2], 'Spread: 2 is not possible here; give a number from 0 to 1.'],
    ['a spread in words', ['wide'], 'Spread: “wide” is text where a number belongs'],
    ['half a sample', ['', 10.5], 'Samples: 10.5 is not possible here; give a number from 1 to 1000000.'],
    ['more work than Sheets waits for', ['', 1_000_000], 'would take longer than Sheets waits'],
  ])('refuses %s', (_, rest, message) => {
    const wide = Array.from({ length: 60 }, (__, row) =>
      Array.from({ length: 60 }, (___, column) => row + column),
    );
    const weights = wide.map(() => [1]);
    expect(() => FIRST_PLACE_SHARE(wide, weights, '', '', rest[0], rest[1])).toThrow(message);
  });
});

describe('RANK_ACCEPTABILITY', () => {
  test('METHODS’ triangle: A .4 .1 .5, B .4 .1 .5, C .2 .8 0; a row per rank', () => {
    const rows = RANK_ACCEPTABILITY(triangle.scores, triangle.weights, '', '', 'any') as number[][];
    const expected = [
      [0.4, 0.4, 0.2],
      [0.1, 0.1, 0.8],
      [0.5, 0.5, 0],
    ];
    rows.forEach((row, rank) => {
      row.forEach((share, option) => {
        expect(Math.abs(share - (expected[rank]?.[option] as number))).toBeLessThan(0.02);
      });
    });
    expect(rows.map((row) => row.reduce((sum, share) => sum + share, 0))).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(1, 9),
      expect.closeTo(1, 9),
    ]);
  });

  test('an option without scores has a blank column and takes no rank', () => {
    expect(RANK_ACCEPTABILITY([[9, '', 6]], [[1]])).toEqual([
      [1, '', 0],
      [0, '', 1],
    ]);
  });

  test('nothing scored: one blank row', () => {
    expect(RANK_ACCEPTABILITY([['', '']], [[1]])).toEqual([['', '']]);
  });
});

describe('CENTRAL_WEIGHTS', () => {
  test('METHODS’ triangle: A (.8, .2), C (.5, .5)', () => {
    const table = CENTRAL_WEIGHTS(triangle.scores, triangle.weights, '', '', 'any') as number[][];
    expect(Math.abs((table[0]?.[0] as number) - 0.8)).toBeLessThan(0.02);
    expect(Math.abs((table[0]?.[2] as number) - 0.5)).toBeLessThan(0.02);
  });

  test('blank for an option that never comes first, and for a criterion without weight', () => {
    expect(
      CENTRAL_WEIGHTS(
        [
          [9, 6],
          [1, 1],
        ],
        [[1], ['']],
      ),
    ).toEqual([
      [1, ''],
      ['', ''],
    ]);
  });
});

describe('TIPPING_WEIGHT', () => {
  test('METHODS’ thresholds: 14/29, 13/41, 3/11 as shares', () => {
    expect(TIPPING_WEIGHT(close.scores, close.weights)).toEqual([
      [expect.closeTo(14 / 29, 12)],
      [expect.closeTo(13 / 41, 12)],
      [expect.closeTo(3 / 11, 12)],
    ]);
  });

  test('as a weight: typed in its place, it makes the two level', () => {
    const typed = TIPPING_WEIGHT(close.scores, close.weights, '', '', 'weight');
    typed.forEach(([weight], criterion) => {
      const changed = close.weights.map((row, at) => (at === criterion ? [weight] : row));
      const [[a, b] = []] = WEIGHTED_SCORE(close.scores, changed) as number[][];
      expect(a).toBeCloseTo(b as number, 12);
    });
  });

  test('blank where only the whole of the weights would do, because no weight gives it; 0 leaves a criterion out', () => {
    // On the first criterion the two are equal: they are level where it is all that counts.
    const scores = [
      [3, 3],
      [9, 1],
    ];
    expect(TIPPING_WEIGHT(scores, [[1], [1]])).toEqual([[''], [0]]);
  });

  test('blank where no weight makes a difference, and for a spacer', () => {
    expect(
      TIPPING_WEIGHT(
        [
          [9, 1],
          ['', ''],
          [9, 1],
        ],
        [[1], [''], [1]],
      ),
    ).toEqual([[''], [''], ['']]);
  });

  test('beside weights that lie across: a row', () => {
    expect(TIPPING_WEIGHT(transposed(close.scores), [[5, 3, 2]])).toEqual([
      [expect.closeTo(14 / 29, 12), expect.closeTo(13 / 41, 12), expect.closeTo(3 / 11, 12)],
    ]);
  });

  test('an unknown unit is refused with the known ones', () => {
    expect(() => TIPPING_WEIGHT(close.scores, close.weights, '', '', 'points')).toThrow(
      'Unit: “points” is not known; use "share" or "weight".',
    );
  });
});

describe('TIPPING_SCORE', () => {
  test('each score, put in its cell, makes its option level with its opponent', () => {
    const table = TIPPING_SCORE(close.scores, close.weights);
    table.forEach((row, criterion) => {
      row.forEach((score, option) => {
        const changed = close.scores.map((cells, r) =>
          cells.map((cell, c) => (r === criterion && c === option ? score : cell)),
        );
        const [[a, b] = []] = WEIGHTED_SCORE(changed, close.weights) as number[][];
        expect(a).toBeCloseTo(b as number, 12);
      });
    });
  });

  test('blank where the anchors do not allow it', () => {
    expect(
      TIPPING_SCORE(
        [
          [10, 1],
          [10, 1],
        ],
        [[1], [1]],
        0,
        10,
      ),
    ).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });
});

describe('DOMINATED_BY', () => {
  test('names who is at least as good everywhere and better somewhere', () => {
    const scores = [
      [5, 4, 5],
      [3, 3, 5],
    ];
    expect(DOMINATED_BY(scores, [[1], [1]], '', '', [['Acme', 'Beta', 'Gamma']])).toEqual([
      ['Gamma', 'Acme, Gamma', ''],
    ]);
    expect(DOMINATED_BY(scores, [[1], [1]])).toEqual([['Option 3', 'Option 1, Option 3', '']]);
  });

  test('with anchors, lower can be better', () => {
    expect(DOMINATED_BY([[10, 60]], [[1]], 60, 10)).toEqual([['', 'Option 1']]);
  });

  test('more than twenty names are counted', () => {
    const [[last] = []] = DOMINATED_BY([Array.from({ length: 23 }, (_, at) => at)], [[1]]);
    expect(last).toMatch(/^Option 2, Option 3, .*, Option 21 and 2 more$/);
  });

  test('names of another number are refused, both sizes said', () => {
    expect(() => DOMINATED_BY([[1, 2]], [[1]], '', '', [['A', 'B', 'C']])).toThrow(
      'Options: this range has 1 row × 3 columns, but Scores with 2 options asks for 2 cells in a line',
    );
  });
});

describe('DECISION_SUMMARY', () => {
  const names = [['Stay', 'Acme']];

  test('is the headline of Insights, word for word', () => {
    expect(
      DECISION_SUMMARY(names, close.scores, close.weights, 0, 10, [['Pay'], ['Growth'], ['Balance']], 'stay'),
    ).toBe(
      headline({
        options: ['Stay', 'Acme'],
        criteria: ['Pay', 'Growth', 'Balance'],
        scores: close.scores,
        weights: [5, 3, 2],
        anchors: close.weights.map(() => ({ worst: 0, best: 10 })),
        baseline: 0,
      }),
    );
  });

  test('says who leads', () => {
    expect(
      DECISION_SUMMARY(
        names,
        [
          [9, 1],
          [9, 2],
        ],
        [[1], [1]],
        0,
        10,
      ),
    ).toMatch(/^Stay leads Acme by 75 points/);
  });

  test('spacers are not options with missing scores', () => {
    const spaced = [[9, '', 1]];
    expect(DECISION_SUMMARY([['Stay', '', 'Acme']], spaced, [[1]], 0, 10)).toBe(
      DECISION_SUMMARY(names, [[9, 1]], [[1]], 0, 10),
    );
  });

  test('criteria without names are numbered as they stand, thin rows not counted', () => {
    const spaced = ['', 3, 5, ''];
    const scores = [
      ['', ''],
      [1, 9],
      [9, 1],
      ['', ''],
    ];
    const sentence = DECISION_SUMMARY(
      names,
      scores,
      spaced.map((weight) => [weight]),
      0,
      10,
    );
    expect(sentence).toContain('raising “Criterion 1” above');
  });

  test('names that look like formulas are text', () => {
    expect(DECISION_SUMMARY([['=1+1', 'Acme']], [[9, 1]], [[1]], 0, 10)).toMatch(/^=1\+1 leads/);
  });

  test('a baseline that is no option is refused', () => {
    expect(() => DECISION_SUMMARY(names, [[9, 1]], [[1]], 0, 10, '', 'Other')).toThrow(
      'Baseline: “Other” is not among the options; copy the name of one of them.',
    );
  });
});

describe('with one wrong score every function goes on without its option', () => {
  const wrong = [
    [9, 'n/a', 6],
    [5, 8, 9],
    [6, 7, 7],
  ];
  const without = wrong.map((row) => [row[0], '', row[2]]);
  const { weights } = close;
  const sentence =
    'Scores, row 1, column 2: “n/a” is text where a number belongs; type a number or clear the cell.';
  /** Without the option: its cell replaced by the sentence. */
  const named = (cells: unknown[][]) =>
    cells.map((row, at) => row.map((cell, column) => (column === 1 && at === 0 ? sentence : cell)));

  test.each<[string, (...args: [unknown, unknown, ...unknown[]]) => unknown[][], readonly unknown[]]>([
    ['WEIGHTED_SCORE', WEIGHTED_SCORE, [0, 10]],
    ['CONTRIBUTION', CONTRIBUTION, [0, 10]],
    ['FIRST_PLACE_SHARE', FIRST_PLACE_SHARE, [0, 10]],
    ['RANK_ACCEPTABILITY', RANK_ACCEPTABILITY, [0, 10]],
    ['CENTRAL_WEIGHTS', CENTRAL_WEIGHTS, [0, 10]],
    ['TIPPING_SCORE', TIPPING_SCORE, [0, 10]],
    ['DOMINATED_BY', DOMINATED_BY, [0, 10]],
  ])('%s says why in its first cell', (_, call, rest) => {
    expect(call(wrong, weights, ...rest)).toEqual(named(call(without, weights, ...rest)));
  });

  test.each<[string, (...args: [unknown, unknown, ...unknown[]]) => unknown[][]]>([
    ['WEIGHTED_RANK', WEIGHTED_RANK],
    ['TIPPING_WEIGHT', TIPPING_WEIGHT],
  ])('%s leaves it out', (_, call) => {
    expect(call(wrong, weights, 0, 10)).toEqual(call(without, weights, 0, 10));
  });

  test('DECISION_SUMMARY begins with the cell, and who is left out', () => {
    const rest = DECISION_SUMMARY([['Stay', 'Beta']], close.scores, weights, 0, 10);
    const names = [['Stay', 'Acme', 'Beta']];
    expect(DECISION_SUMMARY(names, wrong, weights, 0, 10)).toBe(
      `${sentence} Acme is left out until then. ${rest}`,
    );
    const more = wrong.map((row, at) => (at === 2 ? [6, true, '?'] : row));
    expect(DECISION_SUMMARY(names, more, weights, 0, 10)).toMatch(
      /clear the cell\. 2 more cells are wrong\. Acme and Beta are left out until then\. .*\bStay\b/,
    );
  });

  test('a baseline that is left out is no baseline until then', () => {
    const names = [['Stay', 'Acme', 'Beta']];
    expect(DECISION_SUMMARY(names, wrong, weights, 0, 10, '', 'Acme')).toBe(
      DECISION_SUMMARY(names, wrong, weights, 0, 10),
    );
  });
});

describe('whole columns: blank lines at the end are no work and change nothing', () => {
  const blanks = (width: number) => Array.from({ length: 20_000 }, () => new Array(width).fill(''));
  const scores = [['Stay', 'Acme'], ...close.scores, ...blanks(2)];
  const weights = [['Weight'], ...close.weights, ...blanks(1)];

  test.each<[string, (...args: [unknown, unknown, ...unknown[]]) => unknown[][]]>([
    ['FIRST_PLACE_SHARE', FIRST_PLACE_SHARE],
    ['RANK_ACCEPTABILITY', RANK_ACCEPTABILITY],
    ['DOMINATED_BY', DOMINATED_BY],
  ])('%s', (_, call) => {
    expect(call(scores, weights, 0, 10)).toEqual(call(close.scores, close.weights, 0, 10));
  });

  test.each<[string, (...args: [unknown, unknown, ...unknown[]]) => unknown[][]]>([
    ['CONTRIBUTION', CONTRIBUTION],
    ['TIPPING_WEIGHT', TIPPING_WEIGHT],
  ])('%s, with a blank line for each', (_, call) => {
    const result = call(scores, weights, 0, 10);
    expect(result.length).toBe(scores.length);
    expect(result.slice(1, 4)).toEqual(call(close.scores, close.weights, 0, 10));
    expect([...(result[0] ?? []), ...result.slice(4).flat()].every((cell) => cell === '')).toBe(true);
  });

  test('DECISION_SUMMARY keeps an option that has a name and no scores yet', () => {
    const summary = DECISION_SUMMARY(
      [['Stay', 'Acme', 'Beta']],
      close.scores.map((row) => [...row, '']),
      close.weights,
    );
    expect(summary).toContain('3 of 9 scores are missing');
    expect(DECISION_SUMMARY([['Stay', 'Acme']], scores, weights)).toBe(
      DECISION_SUMMARY([['Stay', 'Acme']], close.scores, close.weights),
    );
  });
});

describe('criteria across give the transposed result', () => {
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
    .chain(([criteria, options]) =>
      fc.array(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('')), {
          minLength: options,
          maxLength: options,
        }),
        { minLength: criteria, maxLength: criteria },
      ),
    );
  const sampled = [0, 10, 'any', 200] as const;

  test.each<[string, (...args: [unknown, unknown, ...unknown[]]) => unknown[][], readonly unknown[]]>([
    ['WEIGHTED_RANK', WEIGHTED_RANK, [0, 10]],
    ['CONTRIBUTION', CONTRIBUTION, [0, 10]],
    ['FIRST_PLACE_SHARE', FIRST_PLACE_SHARE, sampled],
    ['RANK_ACCEPTABILITY', RANK_ACCEPTABILITY, sampled],
    ['CENTRAL_WEIGHTS', CENTRAL_WEIGHTS, sampled],
    ['TIPPING_WEIGHT', TIPPING_WEIGHT, [0, 10]],
    ['TIPPING_SCORE', TIPPING_SCORE, [0, 10]],
    ['DOMINATED_BY', DOMINATED_BY, [0, 10]],
  ])('%s', (_, call, rest) => {
    fc.assert(
      fc.property(table, (scores) => {
        const weights = scores.map((__, at) => [at + 1]);
        const down = call(scores, weights, ...rest);
        const across = call(transposed(scores), transposed(weights), ...rest);
        expect(across).toEqual(
          transposed(down).map((row) =>
            row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
