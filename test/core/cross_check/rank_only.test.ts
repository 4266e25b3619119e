import fc from 'fast-check';
import { rankOnlyScores } from '../../../src/core/cross_check/rank_only';
import { wins } from '../../../src/core/cross_check/wins';
import { decisions, hostileDecisions, numbersIn } from '../firmness/arbitraries';

// The points are in https://electowiki.org/wiki/Borda_count.
test('the Tennessee election, a standard example of the Borda count: 126, 194, 173 and 107 points', () => {
  // Voters by home town; within each, the nearer the better. Memphis, Nashville, Chattanooga, Knoxville.
  const byDistance = [
    [4, 3, 2, 1],
    [1, 4, 3, 2],
    [1, 2, 4, 3],
    [1, 2, 3, 4],
  ];
  const points = rankOnlyScores(byDistance, [42, 26, 15, 17]).map((score) => 300 * (score as number));
  expect(points).toEqual([126, 194, 173, 107].map((expected) => expect.closeTo(expected, 9)));
});

test.each<[string, (number | null)[], (number | null)[]]>([
  ['each beats those below', [1, 7, 3], [0, 2, 1]],
  ['a tie is half a win', [5, 5, 1], [1.5, 1.5, 0]],
  ['rounding is a tie', [0.1 + 0.2, 0.3], [0.5, 0.5]],
  ['a blank takes no part', [5, null, 1], [1, null, 0]],
  ['alone nobody is beaten', [5], [0]],
])('%s', (_, numbers, expected) => {
  expect(wins(numbers)).toEqual(expected);
});

test.each<[string, (number | null)[][], number[], (number | null)[]]>([
  [
    'how far apart does not matter',
    [
      [1, 0.99],
      [0, 1],
    ],
    [2, 1],
    [2 / 3, 1 / 3],
  ],
  [
    'a blank is left out',
    [
      [1, null, 0],
      [1, 0.5, 0],
    ],
    [1, 1],
    [1, 0.5, 0],
  ],
  [
    'a criterion on which one alone is scored orders nobody',
    [
      [0.1, null],
      [1, 0],
    ],
    [9, 1],
    [1, 0],
  ],
  ['nothing to order', [[0.1, null]], [1], [null, null]],
])('%s', (_, values, weights, expected) => {
  expect(rankOnlyScores(values, weights)).toEqual(
    expected.map((s) => (s === null ? null : expect.closeTo(s, 12))),
  );
});

test('any change that keeps the order of every criterion keeps the result', () => {
  fc.assert(
    fc.property(decisions(), ({ values, weights }) => {
      const stretched = values.map((row) =>
        row.map((value) => (value === null ? null : Math.exp(5 * value) - 3)),
      );
      expect(rankOnlyScores(stretched, weights)).toEqual(rankOnlyScores(values, weights));
    }),
    { numRuns: 1000 },
  );
});

test('on a complete matrix the results average one half', () => {
  fc.assert(
    fc.property(decisions({ blanks: false }), ({ values, weights }) => {
      const found = numbersIn(rankOnlyScores(values, weights));
      expect(found.reduce((sum, score) => sum + score, 0) / found.length).toBeCloseTo(0.5, 12);
    }),
  );
});

test('hostile numbers give 0…1 or nothing', () => {
  fc.assert(
    fc.property(hostileDecisions, ({ values, weights }) => {
      expect(numbersIn(rankOnlyScores(values, weights)).every((score) => score >= 0 && score <= 1)).toBe(
        true,
      );
    }),
    { numRuns: 1000 },
  );
});
