import * as fc from 'fast-check';
import { scoreOfValue } from '../../../src/core/anchored_value';
import { bentValue, straightened, straightPieces } from '../../../src/core/midvalue';
import { beyondChance, correlation } from '../../../src/core/questions/correlation';
import { unevenness } from '../../../src/core/questions/evenness';
import { groupShare, leadBelow } from '../../../src/core/questions/group_share';
import { keptWeight } from '../../../src/core/questions/kept_weight';
import { leadersWithout } from '../../../src/core/questions/left_out';
import { pulls, usedPart } from '../../../src/core/questions/scale_use';
import { changeWorth, equalChange, weightForSpan } from '../../../src/core/questions/trade_off';
import { headStart, leastShare } from '../../../src/core/questions/unnamed_criterion';
import { decisionScores } from '../../../src/core/weighted_score';

const PAY = { weight: 3, scale: { worst: 150, best: 300 } };
const GROWTH = { weight: 5, scale: { worst: 1, best: 5 } };
const COMMUTE = { weight: 2, scale: { worst: 60, best: 10 } };
const SCORES = [
  [180, 240, 210],
  [3, 4, 5],
  [20, 45, 35],
];
const SCALES = [PAY.scale, GROWTH.scale, COMMUTE.scale];

describe('the price of a difference', () => {
  test('in the example: a point of growth, ten minutes, 25 points of the total', () => {
    expect(equalChange(PAY, GROWTH, 1)).toBeCloseTo(62.5, 12);
    expect(equalChange(PAY, COMMUTE, -10)).toBeCloseTo(20, 12);
    expect(changeWorth(PAY, 10, 25)).toBeCloseTo(125, 12);
  });

  test('leaves the total where it was', () => {
    const totals = (pay: number, growth: number) =>
      decisionScores([[pay], [growth], [30]], [3, 5, 2], SCALES)[0] ?? Number.NaN;
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (change) => {
        const pay = 200 - equalChange(PAY, GROWTH, change);
        expect(totals(pay, 3 + change)).toBeCloseTo(totals(200, 3), 9);
        expect(totals(200 + changeWorth(PAY, 10, change), 3) - totals(200, 3)).toBeCloseTo(change, 9);
      }),
    );
  });
});

describe('the price of a difference on a bent line', () => {
  const HALF = 180;
  const [below, above] = straightPieces(PAY.scale, HALF).map((scale) => ({ weight: 1.5, scale }));

  test('a point of growth is worth 25 of pay below 180 and 100 above', () => {
    expect(below && equalChange(below, GROWTH, 1)).toBeCloseTo(25, 12);
    expect(above && equalChange(above, GROWTH, 1)).toBeCloseTo(100, 12);
    expect(above && changeWorth(above, 10, 10)).toBeCloseTo(80, 12);
  });

  test('leaves the total where it was, wherever on its side of the bend one stands', () => {
    const total = (pay: number, growth: number) =>
      decisionScores([[straightened(pay, PAY.scale, HALF)], [growth], [30]], [3, 5, 2], SCALES)[0];
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(below, above), part, part, (side, from, to) => {
        if (side === undefined) return;
        const [one, other] = [from, to].map((at) => scoreOfValue(at, side.scale)) as [number, number];
        const growth = 3 - equalChange(GROWTH, side, other - one);
        expect(total(other, growth)).toBeCloseTo(total(one, 3) ?? Number.NaN, 9);
      }),
    );
  });
});

describe('the weight that keeps a trade-off', () => {
  test('in the example: without it the totals move, with it only their size does', () => {
    const wider = [{ worst: 100, best: 400 }, GROWTH.scale, COMMUTE.scale];
    const rounded = (list: readonly (number | null)[]) => list.map((total) => Number(total?.toFixed(6)));
    expect(rounded(decisionScores(SCORES, [3, 5, 2], SCALES))).toEqual([47, 61.5, 72]);
    expect(rounded(decisionScores(SCORES, [3, 5, 2], wider))).toEqual([49, 57.5, 71]);
    const weight = weightForSpan(3, PAY.scale, { worst: 100, best: 400 });
    expect(weight).toBe(6);
    const kept = rounded(decisionScores(SCORES, [weight, 5, 2], wider));
    const gaps = kept.map((total) => total - (kept[0] ?? 0));
    expect((gaps[2] ?? 0) / (gaps[1] ?? 1)).toBeCloseTo(25 / 14.5, 5);
  });

  test('and back again', () => {
    const there = weightForSpan(7, PAY.scale, { worst: 300, best: 150.5 });
    expect(weightForSpan(there, { worst: 300, best: 150.5 }, PAY.scale)).toBeCloseTo(7, 10);
  });
});

describe('the weight that keeps a trade-off where a line is bent', () => {
  const bend = (worst: number, best: number, half: number | null) => ({ worst, best, half });
  test.each([
    // Twice as long on either side of 180: every step as before.
    ['as much longer on both sides of the bend', bend(150, 300, 180), bend(120, 420, 180), 6, null],
    ['half way is no bend', bend(150, 300, 225), bend(100, 400, null), 6, null],
    // On 150–450, half at 225, 300 is worth ½ + ½ · 75/225 = ⅔: 3 / ⅔.
    ['a longer one that is bent', bend(150, 300, null), bend(150, 450, 225), 4.5, [150, 300]],
    // On 150–300, half at 180, 240 is worth ¾.
    ['a shorter one of one that was bent', bend(150, 300, 180), bend(150, 240, null), 2.25, [150, 240]],
    ['one that turns down', bend(60, 10, null), bend(60, 0, 40), 3 / 0.875, [60, 10]],
  ])('%s', (_, before, after, weight, span) => {
    const found = keptWeight(3, before, after);
    expect(found?.weight).toBeCloseTo(weight, 9);
    expect(found?.span ?? null).toEqual(span && { worst: span[0], best: span[1] });
  });

  test('there is none where neither scale takes in the other', () => {
    expect(keptWeight(3, bend(150, 300, null), bend(200, 400, 260))).toBeNull();
    expect(keptWeight(3, bend(150, 300, 180), bend(100, 250, null))).toBeNull();
    expect(keptWeight(3, bend(150, 300, null), bend(200, 400, null))?.weight).toBe(4);
  });

  const part = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  test('what the smaller scale was worth is worth it still, there and back', () => {
    fc.assert(
      fc.property(part, part, part, part, (own, its, from, length) => {
        const wide = bend(0, 100, 100 * own);
        const narrow = { worst: 100 * from * (1 - length), best: 100 * (from * (1 - length) + length) };
        const small = { ...narrow, half: narrow.worst + its * (narrow.best - narrow.worst) };
        const there = keptWeight(3, wide, small);
        const worth = (score: number) => bentValue(score, wide, 100 * own);
        expect(there?.weight).toBeCloseTo(3 * (worth(narrow.best) - worth(narrow.worst)), 9);
        expect(keptWeight(there?.weight ?? 0, small, wide)?.weight).toBeCloseTo(3, 8);
      }),
    );
  });
});

describe('a criterion that nobody has named', () => {
  test.each([
    [6, 0.2, 24],
    [10.5, 0.2, 42],
  ])('undoes a lead of %s at a share of %s when it is better by %s', (lead, share, better) => {
    expect(headStart(lead, share)).toBeCloseTo(better, 12);
  });

  test('at that difference the two are level, and at the least share it has to be the whole scale', () => {
    const level = (lead: number, share: number, better: number) => {
      const weights = [1 - share, share];
      const [one = 0, other = 0] = decisionScores(
        [
          [lead, 0],
          [0, better],
        ],
        weights,
        [
          { worst: 0, best: 100 },
          { worst: 0, best: 100 },
        ],
      );
      expect(one).toBeCloseTo(other ?? Number.NaN, 9);
    };
    level(10.5, 0.2, 42);
    level(25, leastShare(25), 100);
    expect(headStart(25, leastShare(25))).toBeCloseTo(100, 9);
  });
});

test('without the criterion that carries it, the lead goes to another', () => {
  const values = [
    [1, 0],
    [0.4, 0.6],
  ];
  expect(leadersWithout(values, [3, 1], 0)).toEqual([1]);
  expect(leadersWithout(values, [3, 1], 1)).toEqual([0]);
  expect(leadersWithout(values, [3, 0], 0)).toEqual([]);
});

describe('how much of a scale is used', () => {
  test('is the distance of its ends, blanks left out', () => {
    expect(usedPart([0.2, null, 0.5])).toBeCloseTo(0.3, 12);
    expect(usedPart([0.7, 0.7])).toBe(0);
    expect(usedPart([null, 0.5])).toBeNull();
  });

  test('decides what a weight pulls', () => {
    const [one = 0, other = 0] = pulls(
      [
        [0, 1],
        [0.4, 0.5],
      ],
      [1, 1],
    );
    expect([one, other]).toEqual([expect.closeTo(10 / 11, 12), expect.closeTo(1 / 11, 12)]);
    expect(pulls([[0.5, 0.5]], [4])).toEqual([0]);
  });
});

describe('the share of a group', () => {
  const VALUES = [
    [0.4, 0.8],
    [0.45, 0.75],
    [0.5, 0.8],
    [0.8, 0.5],
    [0.75, 0.45],
  ];

  test('in the example: 50 % puts the second first, 30 % the first, and they meet at 47.1 %', () => {
    const shown = (weights: readonly number[]) =>
      decisionScores(
        VALUES,
        weights,
        VALUES.map(() => ({ worst: 0, best: 1 })),
      ).map((total) => Number(total?.toFixed(1)));
    expect(shown([3, 3, 2, 4, 4])).toEqual([60.9, 62.8]);
    expect(shown([3, 3, 2, 4, 4].map((weight, at) => (at < 3 ? (weight * 3) / 7 : weight)))).toEqual([
      67.6, 56.7,
    ]);
    const found = groupShare(VALUES, [3, 3, 2, 4, 4], [0, 1, 2]);
    expect(found.share).toBeCloseTo(0.5, 12);
    const change = leadBelow(found, [1]);
    expect(change).toEqual({ from: 0, to: expect.closeTo(0.471, 3), leaders: [0] });
    expect(leadBelow(found, [0])).toBeNull();
  });

  test('follows blanks as the totals do', () => {
    const value = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 4 });
    const grid = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(grid, weights, (values, own) => {
        const group = (own[0] ?? 0) + (own[1] ?? 0);
        const rest = (own[2] ?? 0) + (own[3] ?? 0);
        for (const { from, to, leaders } of groupShare(values, own, [0, 1]).stretches) {
          if (to - from < 1e-6) continue;
          const share = (from + to) / 2;
          const moved = own.map((weight, at) =>
            at < 2 ? (share * weight) / group : ((1 - share) * weight) / rest,
          );
          const totals = decisionScores(values, moved, null).map((total) => total ?? -Infinity);
          const top = Math.max(...totals);
          const first = totals.flatMap((total, at) => (top - total < 1e-9 ? [at] : []));
          expect(first).toEqual(leaders);
        }
      }),
    );
  });
});

describe('correlation', () => {
  // Anscombe 1973, first set: r = .816.
  test('of a published case', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(x, y)).toEqual({ r: expect.closeTo(0.81642, 5), options: 11 });
  });

  test('leaves out who lacks one of the two, and is nothing where one is level', () => {
    expect(correlation([0, null, 1, 2], [2, 5, 1, 0])).toEqual({ r: expect.closeTo(-1, 12), options: 3 });
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
    expect(correlation([1, null], [1, 2])).toBeNull();
  });

  test('is nothing strange among a few options', () => {
    expect(beyondChance({ r: 0.9, options: 5 })).toBeCloseTo(2.082, 3);
    expect(beyondChance({ r: -0.9, options: 12 })).toBeCloseTo(4.417, 3);
    expect(beyondChance({ r: 1, options: 3 })).toBe(0);
  });
});

test.each([
  [[10, 12, 8, 10], 0.2],
  [[5, 5, 5], 0],
  [[1, 3], 0.5],
])('the weights %p are uneven by %s', (weights, uneven) => {
  expect(unevenness(weights)).toBeCloseTo(uneven, 12);
});
