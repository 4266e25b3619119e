import fc from 'fast-check';
import {
  nearerTip,
  nearestTips,
  tippingShares,
  weightAtShare,
} from '../../../src/core/firmness/tipping_weight';
import { leaders } from '../../../src/core/rank';
import { weightedScores } from '../../../src/core/weighted_score';
import { atShare, decisions, hostileDecisions, numbersIn } from './arbitraries';

const A = 0;
const B = 1;

test('the thresholds of METHODS: A 9 5 6 = 7.2 and B 6 9 7 = 7.1 with shares .5 .3 .2', () => {
  const tips = tippingShares(
    [
      [9, 6],
      [5, 9],
      [6, 7],
    ],
    [0.5, 0.3, 0.2],
    A,
  );
  expect(tips.map((row) => row[B])).toEqual([
    [expect.closeTo(14 / 29, 14)],
    [expect.closeTo(13 / 41, 14)],
    [expect.closeTo(3 / 11, 14)],
  ]);
});

test('Triantaphyllou & Sánchez (1997), four criteria and alternatives: w* = (w − δ)/(1 − δ), or none', () => {
  const scores = [
    [0.3088, 0.2163, 0.4509, 0.024],
    [0.2897, 0.3458, 0.2473, 0.1172],
    [0.3867, 0.1755, 0.1194, 0.3184],
    [0.1922, 0.6288, 0.0575, 0.1215],
  ];
  const weights = [0.3277, 0.3058, 0.2876, 0.079];
  const sum = 1.0001; // as printed, rounded
  const totals = weightedScores(scores, weights) as number[];
  expect(totals.map((total) => total.toFixed(3))).toEqual(['0.316', '0.277', '0.262', '0.145']);
  const tips = tippingShares(scores, weights, A);
  scores.forEach((row, criterion) => {
    [1, 2, 3].forEach((rival) => {
      const delta =
        ((totals[rival] as number) - (totals[A] as number)) / ((row[rival] as number) - (row[A] as number));
      const tip = ((weights[criterion] as number) / sum - delta) / (1 - delta);
      const expected = tip >= 0 && tip <= 1 ? [expect.closeTo(tip, 12)] : [];
      expect(tips[criterion]?.[rival]).toEqual(expected);
    });
  });
});

describe('solvable by eye', () => {
  test.each<[string, (number | null)[][], number[], number[]]>([
    [
      'mirror images are level at one half',
      [
        [1, 0],
        [0, 1],
      ],
      [3, 2],
      [0.5],
    ],
    [
      'equal on the criterion: level only where it counts for all, which is no tip',
      [
        [1, 1],
        [1, 0],
      ],
      [1, 1],
      [],
    ],
    [
      'level without the criterion: the tip is at 0',
      [
        [1, 0],
        [0.5, 0.5],
      ],
      [1, 1],
      [0],
    ],
    [
      'ahead on everything: none',
      [
        [1, 0.5],
        [1, 0.5],
      ],
      [1, 1],
      [],
    ],
    [
      'the same option twice: level everywhere, nothing tips',
      [
        [0.3, 0.3],
        [0.7, 0.7],
      ],
      [1, 1],
      [],
    ],
    [
      'no other weight: the share is always 1',
      [
        [1, 0],
        [0, 1],
      ],
      [1, 0],
      [],
    ],
    [
      'weight 0 now: it still tips on the way up',
      [
        [0, 1],
        [1, 0],
      ],
      [0, 1],
      [0.5],
    ],
    [
      'B not scored on it: B stays at 0.5',
      [
        [1, null],
        [0, 0.5],
      ],
      [3, 1],
      [0.5],
    ],
    [
      'B scored on it alone: B stays at 0.5',
      [
        [1, 0.5],
        [0, null],
      ],
      [3, 1],
      [0.5],
    ],
  ])('%s', (_, values, weights, expected) => {
    expect(tippingShares(values, weights, A)[0]?.[B]).toEqual(
      expected.map((share) => expect.closeTo(share, 14)),
    );
  });

  test('with a blank the ratio of totals can tip twice: (.2+.8t)(.1+.9t) = .01+.89t', () => {
    const values = [
      [1, 0.9],
      [0.2, 0.1],
      [0.2, null],
    ];
    const root = Math.sqrt(0.63 ** 2 - 4 * 0.72 * 0.01);
    expect(tippingShares(values, [7, 1, 9], A)[0]?.[B]).toEqual([
      expect.closeTo((0.63 - root) / 1.44, 12),
      expect.closeTo((0.63 + root) / 1.44, 12),
    ]);
  });
});

describe('the nearest tip of a criterion', () => {
  test('is the first rival on either side of the present share', () => {
    // Shares .5 .5. First is at t, second at 1 − t, third stays at 0.4: caught at .5 and .4 on the way down.
    const values = [
      [1, 0, 0.4],
      [0, 1, 0.4],
    ];
    expect(nearestTips(values, [6, 4], 0)[0]).toEqual({
      share: expect.closeTo(0.6, 14),
      below: { share: expect.closeTo(0.5, 14), rivals: [1] },
      above: null,
    });
    expect(nearestTips(values, [4, 6], 1)[0]?.above).toEqual({ share: expect.closeTo(0.5, 14), rivals: [0] });
  });

  test('names all rivals that arrive together', () => {
    expect(
      nearestTips(
        [
          [1, 0, 0.5],
          [0, 1, 0.5],
        ],
        [6, 4],
        0,
      )[0]?.below?.rivals,
    ).toEqual([1, 2]);
  });

  test('is the present share when they are level now', () => {
    const [tips] = nearestTips(
      [
        [1, 0],
        [0, 1],
      ],
      [1, 1],
      0,
    );
    expect(tips).toEqual({
      share: 0.5,
      below: { share: 0.5, rivals: [1] },
      above: { share: 0.5, rivals: [1] },
    });
    expect(tips && nearerTip(tips)?.share).toBe(0.5);
  });

  test.each([
    [0.2, 0.6, 0.2],
    [0.1, 0.5, 0.5],
    [null, 0.9, 0.9],
    [0.1, null, 0.1],
    [null, null, undefined],
  ])('of %p below and %p above a share of .4, %p is nearer', (below, above, nearer) => {
    const tip = (share: number | null) => (share === null ? null : { share, rivals: [1] });
    expect(nearerTip({ share: 0.4, below: tip(below), above: tip(above) })?.share).toBe(nearer);
  });
});

test.each([
  [[5, 3, 2], 0, 0.5, 5],
  [[5, 3, 2], 0, 14 / 29, (14 / 15) * 5],
  [[5, 3, 2], 1, 0, 0],
  [[5, 3, 2], 1, 1, null],
  [[5, 0, 0], 0, 0.5, null],
])('with weights %p, criterion %p has a share of %p at weight %p', (weights, criterion, share, expected) => {
  const weight = weightAtShare(weights, criterion, share);
  if (expected === null) expect(weight).toBeNull();
  else expect(weight).toBeCloseTo(expected, 12);
});

describe('laws', () => {
  const gapAt = (values: (number | null)[][], weights: number[], criterion: number, share: number) => {
    const totals = weightedScores(values, atShare(weights, criterion, share));
    return (totals[A] as number) - (totals[B] as number);
  };

  test('just below and just above a tipping weight the order is opposite, and level on it', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        tippingShares(values, weights, A).forEach((row, criterion) => {
          const tips = row[B] as number[];
          tips
            .filter((tip) => tip > 0)
            .forEach((tip) => {
              const neighbours = [0, 1, ...tips.filter((other) => other !== tip)];
              const step = Math.min(1e-3, ...neighbours.map((other) => Math.abs(other - tip) / 2));
              const below = gapAt(values, weights, criterion, tip - step);
              const above = gapAt(values, weights, criterion, tip + step);
              expect(below * above).toBeLessThan(0);
              expect(Math.abs(gapAt(values, weights, criterion, tip))).toBeLessThan(1e-9);
            });
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('wherever the order changes along the shares, an odd number of tipping weights lies between', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        tippingShares(values, weights, A).forEach((row, criterion) => {
          if (weights.every((weight, at) => at === criterion || weight === 0)) return;
          const grid = Array.from({ length: 24 }, (_, at) => (at + 0.37) / 25);
          const gaps = grid.map((share) => gapAt(values, weights, criterion, share));
          grid.slice(1).forEach((to, at) => {
            const [left, right] = [gaps[at] as number, gaps[at + 1] as number];
            if (!(Math.abs(left) > 1e-9 && Math.abs(right) > 1e-9)) return;
            const between = (row[B] as number[]).filter((tip) => tip > (grid[at] as number) && tip < to);
            expect(between.length % 2 === 1).toBe(left * right < 0);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  test('between its nearest tips the leader leads the options that have a total now', () => {
    fc.assert(
      fc.property(
        decisions(),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        ({ values, weights }, part) => {
          const now = weightedScores(values, weights);
          const leading = leaders(now);
          if (leading.length !== 1) return;
          nearestTips(values, weights, leading[0] as number).forEach(({ below, above }, criterion) => {
            if (weights.every((weight, at) => at === criterion || weight === 0)) return;
            const [from, to] = [below?.share ?? 0, above?.share ?? 1];
            const totals = weightedScores(values, atShare(weights, criterion, from + part * (to - from)));
            const ofToday = totals.map((total, option) => (now[option] === null ? null : total));
            if (to - from > 1e-6) expect(leaders(ofToday)).toEqual(leading);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('neither the unit of the weights nor the unit or origin of the values matters', () => {
    fc.assert(
      fc.property(decisions({ blanks: false }), ({ values, weights }) => {
        const rescaled = values.map((row) => row.map((value) => 40 - 8 * (1 - (value as number))));
        const tips = tippingShares(values, weights, A);
        const again = tippingShares(
          rescaled,
          weights.map((weight) => weight * 12.5),
          A,
        );
        tips.forEach((row, criterion) => {
          row.forEach((list, option) => {
            expect(again[criterion]?.[option]).toEqual(list.map((tip) => expect.closeTo(tip, 7)));
          });
        });
      }),
    );
  });

  test('hostile numbers give shares in 0…1 or nothing', () => {
    fc.assert(
      fc.property(hostileDecisions, ({ values, weights }) => {
        const numbers = numbersIn(tippingShares(values, weights, A));
        expect(numbers.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(numbersIn(nearestTips(values, weights, A)).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
