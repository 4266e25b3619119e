import fc from 'fast-check';
import { weightedProduct } from '../../../src/core/cross_check/weighted_product';
import { weightedScores } from '../../../src/core/weighted_score';
import { decisions, hostileDecisions, numbersIn } from '../firmness/arbitraries';

// The example of https://en.wikipedia.org/wiki/Weighted_product_model, with the results that
// https://github.com/quatrope/scikit-criteria, tests/agg/test_simple.py, has for it: log₁₀ of the products after every
// criterion is divided by its sum.
test('three alternatives on four criteria: log₁₀ −0.50128589, −0.50448471 and −0.52947246, ratios 1.007, 1.067 and 1.059', () => {
  const scores = [
    [25, 10, 30],
    [20, 30, 10],
    [15, 20, 30],
    [30, 30, 10],
  ];
  const parts = scores.map((row) => row.map((score) => score / row.reduce((sum, each) => sum + each, 0)));
  const logs = weightedProduct(parts, [20, 15, 40, 25]).map((product) => Math.log10(product as number));
  expect(logs).toEqual([-0.50128589, -0.50448471, -0.52947246].map((log) => expect.closeTo(log, 8)));
  const [one, two, three] = weightedProduct(scores, [0.2, 0.15, 0.4, 0.25]) as [number, number, number];
  expect([one / two, one / three, two / three].map((ratio) => ratio.toFixed(3))).toEqual([
    '1.007',
    '1.067',
    '1.059',
  ]);
});

test.each<[string, (number | null)[][], number[], (number | null)[]]>([
  ['the geometric mean of 4 and 9', [[4], [9]], [1, 1], [6]],
  ['2 twice and 16 once', [[2], [16]], [2, 1], [4]],
  [
    'the worst anchor anywhere gives 0',
    [
      [0, 0.2],
      [1, 0.2],
    ],
    [1, 9],
    [0, 0.2],
  ],
  ['below 0 counts as 0', [[-3], [1]], [1, 1], [0]],
  ['a criterion without weight does not count', [[0], [0.7]], [0, 1], [0.7]],
  ['a blank is left out', [[null], [0.7]], [1, 1], [0.7]],
  ['nothing scored that counts', [[null], [0.7]], [1, 0], [null]],
])('%s', (_, values, weights, expected) => {
  expect(weightedProduct(values, weights)).toEqual(
    expected.map((p) => (p === null ? null : expect.closeTo(p, 12))),
  );
});

test('it is at most the weighted score, and equal when all values are', () => {
  fc.assert(
    fc.property(decisions(), ({ values, weights }) => {
      const totals = weightedScores(values, weights);
      weightedProduct(values, weights).forEach((product, option) => {
        expect(product === null).toBe(totals[option] === null);
        if (product !== null) expect(product).toBeLessThanOrEqual((totals[option] as number) + 1e-12);
      });
      const level = values.map((row) => row.map((value) => (value === null ? null : 0.3)));
      for (const product of numbersIn(weightedProduct(level, weights))) expect(product).toBeCloseTo(0.3, 12);
    }),
    { numRuns: 1000 },
  );
});

test('hostile numbers give finite numbers or nothing', () => {
  fc.assert(
    fc.property(hostileDecisions, ({ values, weights }) => {
      expect(numbersIn(weightedProduct(values, weights)).every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
