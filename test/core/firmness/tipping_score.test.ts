import fc from 'fast-check';
import { anchoredValues } from '../../../src/core/anchored_value';
import type { Score } from '../../../src/core/decision_matrix';
import { tippingScores } from '../../../src/core/firmness/tipping_score';
import { leaders } from '../../../src/core/rank';
import { decisionScores } from '../../../src/core/weighted_score';
import { decisions, hostileDecisions, numbersIn } from './arbitraries';

const rating = { worst: 0, best: 10 };
const minutes = { worst: 60, best: 10 };

describe('solvable by eye', () => {
  // Totals 70 and 60 of 100 with equal shares: 10 points apart, so one value has to move by 0.2.
  const scores = [
    [8, 6],
    [30, 30],
  ];
  const cells = tippingScores(scores, [1, 1], [rating, minutes]);

  test.each([
    ['the leader falls on the rating', 0, 0, 6, -2, -0.2],
    ['the rival rises on the rating', 0, 1, 8, 2, 0.2],
    ['the leader takes longer: lower is better', 1, 0, 40, 10, -0.2],
    ['the rival takes less long', 1, 1, 20, -10, 0.2],
  ])('%s', (_, criterion, option, score, change, valueChange) => {
    expect(cells[criterion]?.[option]).toEqual({
      criterion,
      option,
      rival: 1,
      score: expect.closeTo(score, 12),
      change: expect.closeTo(change, 12),
      valueChange: expect.closeTo(valueChange, 12),
      within: true,
    });
  });

  test('beyond the anchors it is said to be out of range', () => {
    const [[, low], [, high]] = tippingScores(
      [
        [10, 0],
        [5, 4],
      ],
      [3, 1],
      [rating, rating],
    ) as [never[], never[]];
    expect(low).toMatchObject({ score: expect.closeTo(31 / 3, 12), within: false });
    expect(high).toMatchObject({ score: 35, within: false });
  });

  test('exactly on an anchor is in range', () => {
    expect(tippingScores([[10, 4]], [2], [rating])[0]?.[1]).toMatchObject({ score: 10, within: true });
  });

  test('without anchors every score is allowed, in its own unit', () => {
    expect(
      tippingScores(
        [
          [9, 6],
          [5, 9],
          [6, 7],
        ],
        [5, 3, 2],
        null,
      )[2]?.[1],
    ).toMatchObject({
      score: expect.closeTo(7.5, 12),
      change: expect.closeTo(0.5, 12),
      valueChange: expect.closeTo(0.5, 12),
      within: true,
    });
  });

  test('with a blank the scored weights alone share the work', () => {
    // A 8 on both; B 6 on the first, blank on the second: its first score has to reach 8, not 10.
    expect(
      tippingScores(
        [
          [8, 6],
          [8, null],
        ],
        [1, 1],
        [rating, rating],
      )[0]?.[1]?.score,
    ).toBeCloseTo(8, 12);
  });

  test('blanks, criteria without weight and a lone option have none', () => {
    expect(
      tippingScores(
        [
          [8, 6, null],
          [8, 4, 2],
        ],
        [1, 0],
        null,
      )
        .flat()
        .map((cell) => cell === null),
    ).toEqual([false, false, true, true, true, true]);
    expect(tippingScores([[8], [3]], [1, 1], null).flat()).toEqual([null, null]);
  });

  test("the leader's own scores are measured against its closest rival, or against the one asked for", () => {
    const three = [[9, 5, 7]];
    expect(tippingScores(three, [1], null)[0]?.[0]).toMatchObject({ rival: 2, score: 7 });
    expect(tippingScores(three, [1], null, 1)[0]?.[0]).toMatchObject({ rival: 1, score: 5 });
  });
});

describe('laws', () => {
  const anchors = (count: number) =>
    Array.from({ length: count }, (_, at) => (at % 2 === 0 ? rating : minutes));
  const scoresOf = (values: Score[][]) =>
    values.map((row, criterion) => {
      const { worst, best } = anchors(values.length)[criterion] as { worst: number; best: number };
      return row.map((value) => (value === null ? null : worst + value * (best - worst)));
    });
  const replaced = (scores: Score[][], criterion: number, option: number, score: number) =>
    scores.map((row, c) => row.map((old, o) => (c === criterion && o === option ? score : old)));

  test('the tipping score makes leader and rival level; a little less or more puts one of them ahead', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const scores = scoresOf(values);
        const scale = anchors(values.length);
        const leader = leaders(decisionScores(scores, weights, scale))[0] as number;
        tippingScores(scores, weights, scale)
          .flat()
          .forEach((cell) => {
            if (cell === null) return;
            const { criterion, option, rival, score, valueChange, within } = cell;
            const { worst, best } = scale[criterion] as { worst: number; best: number };
            const gapAt = (at: number) => {
              const totals = decisionScores(replaced(scores, criterion, option, at), weights, scale);
              return (totals[leader] as number) - (totals[rival] as number);
            };
            expect(gapAt(score)).toBeCloseTo(0, 8);
            const step = (best - worst) * 0.01 * (option === leader ? 1 : -1);
            expect(gapAt(score + step)).toBeGreaterThan(0);
            expect(gapAt(score - step)).toBeLessThan(0);
            // Options that are level apart from rounding are level.
            const upwards = option === leader ? -valueChange : valueChange;
            expect(upwards).toBeGreaterThan(-1e-9);
            const value = (score - worst) / (best - worst);
            if (Math.abs(value) > 1e-6 && Math.abs(value - 1) > 1e-6)
              expect(within).toBe(value > 0 && value < 1);
          });
      }),
      { numRuns: 1000 },
    );
  });

  test('anchored scores and their values without anchors need the same change of value', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const scores = scoresOf(values);
        const scale = anchors(values.length);
        const bare = tippingScores(anchoredValues(scores, scale), weights, null).flat();
        tippingScores(scores, weights, scale)
          .flat()
          .forEach((cell, at) => {
            if (cell === null) expect(bare[at]).toBeNull();
            else expect(bare[at]?.valueChange).toBeCloseTo(cell.valueChange, 9);
          });
      }),
    );
  });

  test('hostile numbers give finite numbers or nothing', () => {
    fc.assert(
      fc.property(hostileDecisions, ({ values, weights }) => {
        const cells = tippingScores(values, weights, null);
        expect(numbersIn(cells).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
