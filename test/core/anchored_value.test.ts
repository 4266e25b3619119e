import fc from 'fast-check';
import { anchoredValue, anchoredValues, scoreOfValue } from '../../src/core/anchored_value';

describe('where a score stands between its anchors', () => {
  test.each<[string, number, number, number, number]>([
    ['the worst is 0', 1, 1, 5, 0],
    ['the best is 1', 5, 1, 5, 1],
    ['halfway is .5', 3, 1, 5, 0.5],
    ['a salary of 180 000 on 150 000 → 300 000 is .2', 180_000, 150_000, 300_000, 0.2],
    ['lower is better by itself: a commute of 35 on 60 → 10 is .5', 35, 60, 10, 0.5],
    ['a score beyond the best is above 1', 6, 1, 5, 1.25],
    ['a score below the worst is below 0', 0, 1, 5, -0.25],
    ['the widest anchors there are do not overflow', 0, -1.7e308, 1.7e308, 0.5],
    ['nor do scores far from them', -1.7e308, 1.7e308, -1.7e308, 1],
    ['the smallest numbers keep their proportions', 5e-324, 0, 1e-323, 0.5],
  ])('%s', (_, score, worst, best, value) => {
    expect(anchoredValue(score, { worst, best })).toBeCloseTo(value, 12);
  });

  test('the worst of a criterion where lower is better is 0, not −0', () => {
    expect(Object.is(anchoredValue(60, { worst: 60, best: 10 }), 0)).toBe(true);
  });
});

const anchors = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }))
  .filter(([worst, best]) => worst !== best)
  .map(([worst, best]) => ({ worst, best }));

test('the value of the score of a value is that value', () => {
  fc.assert(
    fc.property(anchors, fc.double({ min: -2, max: 3, noNaN: true }), (scale, value) => {
      expect(anchoredValue(scoreOfValue(value, scale), scale)).toBeCloseTo(value, 9);
    }),
  );
});

test('a change of unit, 15 minutes for a quarter of an hour, changes no value', () => {
  const score = fc.integer({ min: -1000, max: 1000 });
  const factor = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(anchors, score, factor, fc.integer(), (scale, x, times, shift) => {
      const other = { worst: scale.worst * times + shift, best: scale.best * times + shift };
      expect(anchoredValue(x * times + shift, other)).toBeCloseTo(anchoredValue(x, scale), 9);
    }),
  );
});

test('a whole table is read criterion by criterion, blanks kept; without anchors it is left as it is', () => {
  const scores = [
    [1, null, 5],
    [60, 35, null],
  ];
  const scales = [
    { worst: 1, best: 5 },
    { worst: 60, best: 10 },
  ];
  expect(anchoredValues(scores, scales)).toEqual([
    [0, null, 1],
    [0, 0.5, null],
  ]);
  expect(anchoredValues(scores, null)).toEqual(scores);
});
