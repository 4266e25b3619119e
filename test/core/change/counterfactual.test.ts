import fc from 'fast-check';
import { totalsUnder } from '../../../src/core/change/counterfactual';
import { roundTotals } from '../../../src/core/change/round';
import { headship, PRINTED } from './headship';
import { anyTwoRounds, round } from './rounds';

const before = round(
  ['now', 'rival'],
  [
    ['growth', 1, [9, 5]],
    ['pay', 3, [5, 9]],
  ],
);
const after = round(
  ['now', 'rival'],
  [
    ['pay', 1, [6, 8]],
    ['growth', 3, [9, 4]],
  ],
);

// The source prints the mean of two totals with the same scores or weights; the crude one taken off is the other.
test.each([
  [
    'the rates of 1985 under the ages of 1970',
    headship.in1985,
    headship.in1970,
    2 * PRINTED.byAge[0] - PRINTED.crude[0],
  ],
  [
    'the rates of 1970 under the ages of 1985',
    headship.in1970,
    headship.in1985,
    2 * PRINTED.byAge[1] - PRINTED.crude[1],
  ],
])('Das Gupta (1993), example 5.1: %s', (_, scores, weights, expected) => {
  expect(totalsUnder(scores, weights).totals[0]).toBeCloseTo(expected, 3);
});

test("today's scores under the earlier weights, and the earlier scores under today's", () => {
  expect(totalsUnder(after, before)).toEqual({
    totals: [67.5, 70],
    leaders: [1],
    withoutWeight: [],
    withoutScores: [],
  });
  expect(totalsUnder(before, after)).toEqual({
    totals: [80, 60],
    leaders: [0],
    withoutWeight: [],
    withoutScores: [],
  });
});

test('a criterion that only one round has is left out, and said', () => {
  const more = round(
    ['now'],
    [
      ['pay', 1, [6]],
      ['people', 5, [10]],
    ],
  );
  expect(totalsUnder(more, before)).toEqual({
    totals: [60],
    leaders: [0],
    withoutWeight: ['people'],
    withoutScores: ['growth'],
  });
});

test('with no criterion in common there is no total', () => {
  const other = round(['now'], [['people', 1, [10]]]);
  expect(totalsUnder(other, before)).toMatchObject({ totals: [null], leaders: [] });
});

test('under its own weights, in any unit, a round has its own totals', () => {
  fc.assert(
    fc.property(anyTwoRounds, ([own]) => {
      const rescaled = { ...own, weights: own.weights.map((weight) => weight * 3) };
      expect(totalsUnder(own, rescaled).totals).toEqual(
        roundTotals(own).map((total) => (total === null ? null : expect.closeTo(total, 9))),
      );
    }),
  );
});
