import fc from 'fast-check';
import { bent, straightened } from '../../src/core/midvalue';
import { MIDVALUE_SCORE, WEIGHTED_SCORE } from '../../src/functions/index';

describe('MIDVALUE_SCORE', () => {
  test.each<[string, unknown[], unknown]>([
    ['the midvalue is worth half of the way', [180, 150, 300, 180], [[225]]],
    ['worst and best stay', [[[150, 300]], 150, 300, 180], [[150, 300]]],
    ['lower is better', [[[60], [20], [10]], 60, 10, 20], [[60], [35], [10]]],
    ['half way changes nothing, a blank stays blank', [[[2, '']], 1, 5, 3], [[2, '']]],
    ['beyond the scale the last piece goes on', [330, 150, 300, 180], [[318.75]]],
    ['text stays, for WEIGHTED_SCORE to name', [[['high', 2]], 1, 5, 3], [['high', 2]]],
    [
      'a whole matrix: a criterion without midvalue stays as it is',
      [
        [
          [180, 300],
          [2, ''],
          [20, 60],
        ],
        [[150], [1], [60]],
        [[300], [5], [10]],
        [[180], [''], [20]],
      ],
      [
        [225, 300],
        [2, ''],
        [35, 60],
      ],
    ],
    [
      'criteria across',
      [
        [
          [180, 2],
          [300, 4],
        ],
        [[150, 1]],
        [[300, 5]],
        [[180, '']],
      ],
      [
        [225, 2],
        [300, 4],
      ],
    ],
    ['one worst and best for all', [[[2], [2]], 1, 5, [[''], [2]]], [[2], [3]]],
    [
      'an unfinished criterion stays as it is',
      [
        [[2], [2]],
        [[1], ['']],
        [[5], [5]],
        [[2], [2]],
      ],
      [[3], [2]],
    ],
  ])('%s', (_, [scores, worst, best, midvalue], expected) => {
    expect(MIDVALUE_SCORE(scores, worst, best, midvalue)).toEqual(expected);
  });

  test('a whole matrix: a blank midvalue leaves its line, what is no number passes, either way it lies', () => {
    const scores = [
      ['', ''],
      [180, 'good'],
      [2, ''],
    ];
    const [worst, best, half] = [
      [[''], [150], [1]],
      [[''], [300], [5]],
      [[''], [180], ['']],
    ];
    const expected = [
      ['', ''],
      [225, 'good'],
      [2, ''],
    ];
    expect(MIDVALUE_SCORE(scores, worst, best, half)).toEqual(expected);
    const turned = (rows: unknown[][]) => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]));
    expect(MIDVALUE_SCORE(turned(scores), turned(worst), turned(best), turned(half))).toEqual(
      turned(expected),
    );
  });

  test('a midvalue of a matrix that is none is named by its place', () => {
    expect(() => MIDVALUE_SCORE([[1], [2]], [[0], [0]], [[9], [9]], [[''], [12]])).toThrow(
      'Midvalue, row 2: 12 is not between 0 and 9',
    );
  });

  test.each<[string, unknown[], string]>([
    [
      'outside',
      [5, 1, 5, 6],
      'Midvalue: 6 is not between 1 and 5; give the score that is half as good as the best.',
    ],
    ['at an anchor', [5, 1, 5, 5], 'Midvalue: 5 is not between 1 and 5'],
    ['left out', [5, 1, 5, ''], 'Midvalue: this is not one number; give one cell that holds a number.'],
    ['worst left out', [5, '', 5, 3], 'Worst: this is not one number; give one cell that holds a number.'],
    [
      'another size',
      [[[5], [4]], [[1], [1], [1]], 5, 3],
      'Worst: this range has 3 rows × 1 column, but Scores with 2 rows × 1 column asks for 2 rows',
    ],
    [
      'lying the other way',
      [
        [
          [5, 4],
          [4, 4],
        ],
        [[1], [1]],
        5,
        [[3, 3]],
      ],
      'Midvalue: this range has 1 row × 2 columns, but Scores with 2 rows × 2 columns asks for 2 rows',
    ],
    [
      'a block',
      [
        5,
        1,
        5,
        [
          [3, 3],
          [3, 3],
        ],
      ],
      'Midvalue: this range has 2 rows × 2 columns; select one column (criteria down) or one row (criteria across)',
    ],
    ['outside, in a line', [[[5], [4]], 1, 5, [[3], [6]]], 'Midvalue, row 2: 6 is not between 1 and 5'],
    ['text', [[[5], [4]], 1, 5, [[3], ['half']]], 'Midvalue, row 2: “half” is text where a number belongs'],
  ])('refuses a midvalue or score that is none: %s', (_, [scores, worst, best, midvalue], message) => {
    expect(() => MIDVALUE_SCORE(scores, worst, best, midvalue)).toThrow(message);
  });

  test('the weighted score of a matrix with one bent criterion, by hand', () => {
    // Pay 180 is worth ½, 240 is worth ¾; growth 2 and 4 of 1 to 5 are worth ¼ and ¾. Pay weighs 1, growth 3.
    const [worst, best] = [
      [[150], [1]],
      [[300], [5]],
    ];
    const bent = MIDVALUE_SCORE(
      [
        [180, 240],
        [4, 2],
      ],
      worst,
      best,
      [[180], ['']],
    );
    expect(WEIGHTED_SCORE(bent, [[1], [3]], worst, best)).toEqual([[68.75, 37.5]]);
  });

  const scale = fc
    .tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 2, max: 60 }),
      fc.boolean(),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    )
    .map(([low, span, isRising, part]) => ({
      worst: isRising ? low : low + span,
      best: isRising ? low + span : low,
      midvalue: isRising ? low + part * span : low + span - part * span,
    }));

  test('law: a better score is always worth more, and WEIGHTED_SCORE of the midvalue alone is 50', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(scale, part, part, ({ worst, best, midvalue }, a, b) => {
        const at = (share: number) => straightened(worst + share * (best - worst), { worst, best }, midvalue);
        const value = (share: number) => (at(share) - worst) / (best - worst);
        expect(bent(at(a), { worst, best }, midvalue)).toBeCloseTo(worst + a * (best - worst), 8);
        if (a < b) expect(value(a)).toBeLessThanOrEqual(value(b) + 1e-12);
        const [[score] = []] = MIDVALUE_SCORE(midvalue, worst, best, midvalue);
        expect(WEIGHTED_SCORE([[score]], [[1]], [[worst]], [[best]])[0]?.[0]).toBeCloseTo(50, 9);
      }),
    );
  });

  test('law: half way in a whole matrix changes nothing, and each line is what it is alone', () => {
    const cell = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constant(''));
    const line = fc.record({ scale, cells: fc.tuple(cell, cell, cell), isBent: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 5 }), (lines) => {
        const column = (of: (each: (typeof lines)[number]) => number | string) =>
          lines.map((each) => [of(each)]);
        const [scores, worst, best] = [
          lines.map(({ cells }) => cells),
          column((each) => each.scale.worst),
          column((each) => each.scale.best),
        ];
        const halfWay = MIDVALUE_SCORE(
          scores,
          worst,
          best,
          column((each) => (each.scale.worst + each.scale.best) / 2),
        );
        halfWay.forEach((row, at) => {
          row.forEach((score, option) => {
            const own = scores[at]?.[option];
            if (typeof own === 'number') expect(score).toBeCloseTo(own, 9);
            else expect(score).toBe('');
          });
        });
        const midvalues = column((each) => (each.isBent ? each.scale.midvalue : ''));
        expect(MIDVALUE_SCORE(scores, worst, best, midvalues)).toEqual(
          lines.flatMap(({ cells, isBent, scale: { worst: low, best: high, midvalue } }) =>
            isBent ? MIDVALUE_SCORE([cells], low, high, midvalue) : [[...cells]],
          ),
        );
      }),
    );
  });
});
