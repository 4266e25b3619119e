import fc from 'fast-check';
import { topsis, vectorTopsis } from '../../../src/core/cross_check/topsis';
import { decisions, hostileDecisions, numbersIn } from '../firmness/arbitraries';

// Data and closeness as in https://github.com/quatrope/scikit-criteria, tests/agg/test_topsis.py.
test('Tzeng & Huang (2011): rows 5 8 4 / 7 6 8 / 8 8 6 / 7 4 6, weights .3 .4 .3', () => {
  const scores = [
    [5, 7, 8, 7],
    [8, 6, 8, 4],
    [4, 8, 6, 6],
  ];
  const found = vectorTopsis(scores, [0.3, 0.4, 0.3]).map((score) => score?.toFixed(4));
  expect(found).toEqual(['0.5037', '0.6581', '0.7482', '0.3340']);
});

describe('with the anchors as ideals, solvable by eye', () => {
  test.each<[string, (number | null)[][], number[], (number | null)[]]>([
    [
      'the ideal, the anti-ideal and the middle',
      [
        [1, 0, 0.5],
        [1, 0, 0.5],
      ],
      [3, 1],
      [1, 0, 0.5],
    ],
    ['one criterion: the value itself', [[0.8, 0.3]], [7], [0.8, 0.3]],
    ['distances 3 and 4 of a triangle', [[0.6], [0.6]], [1, 1], [0.6]],
    ['best on one, worst on the other, equal weights: half way', [[1], [0]], [1, 1], [0.5]],
    ['best on the one with three times the weight', [[1], [0]], [3, 1], [0.75]],
    [
      'a blank is left out',
      [
        [0.8, 0.8],
        [0.8, null],
      ],
      [1, 1],
      [0.8, 0.8],
    ],
    [
      'nothing scored that counts',
      [
        [null, 1],
        [0.4, 0.4],
      ],
      [1, 0],
      [null, 1],
    ],
    ['beyond an anchor counts as on it', [[1.5, -2]], [1], [1, 0]],
  ])('%s', (_, values, weights, expected) => {
    expect(topsis(values, weights)).toEqual(expected.map((c) => (c === null ? null : expect.closeTo(c, 12))));
  });
});

test('options that do not differ are half way, whatever they score', () => {
  expect(
    vectorTopsis(
      [
        [3, 3],
        [0, 0],
      ],
      [1, 1],
    ),
  ).toEqual([0.5, 0.5]);
});

describe('laws', () => {
  test('closeness is in 0…1, does not depend on the unit of weights, nor on the other options', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const found = topsis(values, weights);
        expect(numbersIn(found).every((closeness) => closeness >= 0 && closeness <= 1)).toBe(true);
        const alone = topsis(
          values.map((row) => row.slice(0, 1)),
          weights.map((weight) => weight * 3),
        );
        expect(alone[0] ?? -1).toBeCloseTo(found[0] ?? -1, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('raising a score never lowers closeness to the anchors', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const raised = values.map((row) =>
          row.map((value) => (value === null ? null : Math.min(1, value + 0.1))),
        );
        const [before, after] = [topsis(values, weights), topsis(raised, weights)];
        before.forEach((closeness, option) => {
          if (closeness !== null) expect(after[option]).toBeGreaterThanOrEqual(closeness - 1e-12);
        });
      }),
    );
  });

  test('as published, the unit of a criterion does not matter', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const rescaled = values.map((row) => row.map((value) => (value === null ? null : value * 60)));
        const found = vectorTopsis(values, weights);
        vectorTopsis(rescaled, weights).forEach((closeness, option) => {
          expect(closeness ?? -1).toBeCloseTo(found[option] ?? -1, 9);
        });
      }),
    );
  });

  test('hostile numbers give 0…1 or nothing', () => {
    fc.assert(
      fc.property(hostileDecisions, ({ values, weights }) => {
        const numbers = numbersIn([topsis(values, weights), vectorTopsis(values, weights)]);
        expect(numbers.every((closeness) => closeness >= 0 && closeness <= 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
