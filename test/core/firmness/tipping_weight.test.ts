import {
  nearerTip,
  nearestTips,
  tippingShares,
  weightAtShare,
} from '../../../src/core/firmness/tipping_weight';
import { weightedScores } from '../../../src/core/weighted_score';

const A = 0;
const B = 1;

test('worked thresholds: A 9 5 6 = 7.2 and B 6 9 7 = 7.1 with shares .5 .3 .2', () => {
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

// Goodwin & Wright, Decision Analysis for Management Judgment, chapter 3, the office location problem:
// https://yumpu.com/en/document/view/10698289/downloadable-about-university/60, and pages 63 and 64. Benefits by
// turnover (81) and working conditions (19); the values of Addison Square are averaged from its six, those of Elton
// Street are printed.
test('Goodwin & Wright, two offices: Elton Street leads while the weight of turnover is below 52.1', () => {
  const addison = [(32 * 100 + 26 * 60 + 23 * 100) / 81, (30 * 75 + 20 * 0 + 10 * 90) / 60];
  const elton = [60.4, 81.7];
  const values = addison.map((value, criterion) => [value, elton[criterion] as number]);
  const [turnover] = tippingShares(values, [81, 19], A);
  expect(turnover?.[B]).toEqual([expect.closeTo(0.521, 2)]);
});

// The formula is that of Triantaphyllou & Sánchez (1997); the numbers have not been compared with the print.
test('four criteria and alternatives: w* = (w − δ)/(1 − δ), or none', () => {
  const scores = [
    [0.3088, 0.2163, 0.4509, 0.024],
    [0.2897, 0.3458, 0.2473, 0.1172],
    [0.3867, 0.1755, 0.1194, 0.3184],
    [0.1922, 0.6288, 0.0575, 0.1215],
  ];
  const weights = [0.3277, 0.3058, 0.2876, 0.079];
  const sum = 1.0001;
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
