import fc from 'fast-check';
import { attributeGap, type GapParts } from '../../../src/core/change/gap';
import { roundTotal } from '../../../src/core/change/round';
import { anyTwoRounds, round } from './rounds';

const sum = (parts: GapParts) =>
  parts.baselineFell + parts.rivalRose + parts.weightsMoved + parts.scalesMoved + parts.blanksChanged;

const before = round(
  ['now', 'rival'],
  [
    ['growth', 1, [8, 6]],
    ['pay', 1, [6, 8]],
  ],
);

test.each<[string, Parameters<typeof round>[1], Partial<GapParts>]>([
  [
    'it fell',
    [
      ['growth', 1, [6, 6]],
      ['pay', 1, [6, 8]],
    ],
    { baselineFell: 10 },
  ],
  [
    'the rival rose',
    [
      ['growth', 1, [8, 9]],
      ['pay', 1, [6, 8]],
    ],
    { rivalRose: 15 },
  ],
  [
    'the weights moved to where the rival is better',
    [
      ['growth', 1, [8, 6]],
      ['pay', 3, [6, 8]],
    ],
    { weightsMoved: 10 },
  ],
  [
    'a criterion was added on which the rival is better',
    [
      ['growth', 1, [8, 6]],
      ['pay', 1, [6, 8]],
      ['people', 2, [2, 6]],
    ],
    { weightsMoved: 20 },
  ],
  [
    'the scale of pay got longer at the top',
    [
      ['growth', 1, [8, 6]],
      ['pay', 1, [6, 8], 0, 20],
    ],
    { scalesMoved: -5 },
  ],
  [
    "the rival's pay is not known any more",
    [
      ['growth', 1, [8, 6]],
      ['pay', 1, [6, null]],
    ],
    { blanksChanged: -10 },
  ],
  [
    'all of it at once',
    [
      ['growth', 1, [7, 7]],
      ['pay', 1, [7, 8]],
    ],
    { baselineFell: 0, rivalRose: 5 },
  ],
])('%s', (_, lines, expected) => {
  const gap = attributeGap(before, round(['now', 'rival'], lines), 'rival', 'now');
  const none = { baselineFell: 0, rivalRose: 0, weightsMoved: 0, scalesMoved: 0, blanksChanged: 0 };
  const all = Object.entries({ ...none, ...expected }).map(([part, points]) => [
    part,
    expect.closeTo(points, 10),
  ]);
  expect(gap?.parts).toEqual(Object.fromEntries(all));
  expect(gap?.before).toBeCloseTo(0, 12);
});

test('an option that is in one round only has no gap to compare', () => {
  const after = round(['now', 'new'], [['growth', 1, [8, 6]]]);
  expect(attributeGap(before, after, 'new', 'now')).toBeNull();
  expect(attributeGap(before, after, 'rival', 'now')).toBeNull();
});

test('the parts sum to the change of the gap, over all and over the criteria', () => {
  fc.assert(
    fc.property(anyTwoRounds, ([earlier, later]) => {
      const gap = attributeGap(earlier, later, 'rival', 'now');
      if (gap === null) return;
      const gapIn = (of: typeof earlier) =>
        (roundTotal(of, 'rival') as number) - (roundTotal(of, 'now') as number);
      expect(gap.before).toBeCloseTo(gapIn(earlier), 12);
      expect(gap.after).toBeCloseTo(gapIn(later), 12);
      expect(sum(gap.parts)).toBeCloseTo(gapIn(later) - gapIn(earlier), 9);
      expect(gap.criteria.reduce((total, parts) => total + sum(parts), 0)).toBeCloseTo(gap.change, 9);
    }),
    { numRuns: 2000 },
  );
});
