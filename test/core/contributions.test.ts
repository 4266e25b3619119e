import fc from 'fast-check';
import { contributions } from '../../src/core/contributions';
import { decisionScores } from '../../src/core/weighted_score';

test('a contribution is share times value: weights 3 and 1, values .8 and .5', () => {
  const anchors = [
    { worst: 0, best: 10 },
    { worst: 60, best: 10 },
  ];
  expect(contributions([[8], [35]], [3, 1], anchors)).toEqual([[60], [12.5]]);
});

// Goodwin & Wright, Decision Analysis for Management Judgment, chapter 3:
// https://yumpu.com/en/document/view/10698289/downloadable-about-university/60.
test('Goodwin & Wright, Addison Square: 32, 15.6, 23, 7.5, 0 and 2.7, together 80.8', () => {
  const values = [[100], [60], [100], [75], [0], [90]];
  const weights = [32, 26, 23, 10, 6, 3];
  const percent = weights.map(() => ({ worst: 0, best: 100 }));
  expect(contributions(values, weights, percent)).toEqual(
    [32, 15.6, 23, 7.5, 0, 2.7].map((part) => [expect.closeTo(part, 12)]),
  );
  expect(decisionScores(values, weights, percent)).toEqual([expect.closeTo(80.8, 12)]);
});

test('without anchors it is in the unit of the scores', () => {
  expect(contributions([[8], [4]], [3, 1], null)).toEqual([[6], [1]]);
});

test('the weight of a blank goes to the others, and what has no weight contributes nothing', () => {
  expect(contributions([[8], [null], [5]], [3, 1, 0], null)).toEqual([[8], [null], [null]]);
});

test('the contributions of an option sum to its weighted score', () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));
  const matrix = size.chain(([criteria, options]) => {
    const score = fc.option(fc.integer({ min: -50, max: 150 }), { freq: 4 });
    const row = fc.array(score, { minLength: options, maxLength: options });
    return fc.record({
      scores: fc.array(row, { minLength: criteria, maxLength: criteria }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
    });
  });
  fc.assert(
    fc.property(matrix, ({ scores, weights }) => {
      const anchors = weights.map(() => ({ worst: 100, best: 0 }));
      const parts = contributions(scores, weights, anchors);
      decisionScores(scores, weights, anchors).forEach((total, option) => {
        const own = parts.flatMap((row) => row[option] ?? []);
        if (total === null) expect(own).toEqual([]);
        else expect(own.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
      });
    }),
  );
});
