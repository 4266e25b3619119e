import fc from 'fast-check';
import { splitDifference } from '../../src/core/difference';
import { decisions } from './firmness/arbitraries';

test.each<
  [
    claim: string,
    scores: (number | null)[][],
    weights: number[],
    total: number,
    items: [number, string, number][],
  ]
>([
  [
    'equal scores give exactly 0',
    [
      [5, 5],
      [3, 1],
    ],
    [1, 1],
    1,
    [
      [0, 'both', 0],
      [1, 'both', 1],
    ],
  ],
  [
    'a missing score is an item of its own, here half the distance of 6 from the 2 that stand for it',
    [
      [4, 2],
      [6, null],
    ],
    [1, 1],
    3,
    [
      [0, 'both', 1],
      [1, 'first', 2],
    ],
  ],
  [
    'equal scores stay 0 beside a missing one',
    [
      [5, 5],
      [null, 1],
    ],
    [3, 1],
    1,
    [
      [0, 'both', 0],
      [1, 'second', 1],
    ],
  ],
  [
    'criteria without weight, or blank for both, are left out',
    [
      [5, 4],
      [null, null],
      [9, 0],
    ],
    [3, 1, 0],
    1,
    [[0, 'both', 1]],
  ],
  [
    'two options that share no criterion are split all the same',
    [
      [4, null],
      [null, 2],
    ],
    [1, 1],
    2,
    [
      [0, 'first', 1],
      [1, 'second', 1],
    ],
  ],
])('%s', (_, scores, weights, total, items) => {
  const found = splitDifference(scores, weights, null, 0, 1);
  expect(found?.total).toBeCloseTo(total, 12);
  expect(found?.items.map(({ criterion, scored, points }) => [criterion, scored, points])).toEqual(
    items.map(([criterion, scored, points]) => [
      criterion,
      scored,
      points === 0 ? 0 : expect.closeTo(points, 12),
    ]),
  );
});

test('an option without a total has no difference', () => {
  expect(splitDifference([[5, null]], [1], null, 0, 1)).toBeNull();
});

test('the items sum to the difference, equal scores are exactly 0, and the other way round all signs turn', () => {
  fc.assert(
    fc.property(decisions({ outside: true }), ({ values, weights }) => {
      const anchors = values.map(() => ({ worst: 0, best: 1 }));
      const found = splitDifference(values, weights, anchors, 0, 1);
      const turned = splitDifference(values, weights, anchors, 1, 0);
      if (found === null) return;
      expect(found.items.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found.total, 9);
      found.items.forEach(({ criterion, points }, at) => {
        const [a, b] = values[criterion] ?? [];
        if (a === b) expect(points).toBe(0);
        expect(turned?.items[at]?.points).toBeCloseTo(-points, 9);
      });
    }),
    { numRuns: 2000 },
  );
});
