import fc from 'fast-check';
import { nearestTips, tippingShares } from '../../../src/core/firmness/tipping_weight';
import { leaders } from '../../../src/core/rank';
import { weightedScores } from '../../../src/core/weighted_score';
import { atShare, decisions, hostileDecisions, numbersIn, reordered, shuffledDecisions } from './arbitraries';

const A = 0;
const B = 1;

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

  test('the order of the options and of the criteria does not matter', () => {
    fc.assert(
      fc.property(shuffledDecisions, ({ values, weights, options, criteria }) => {
        const rows = reordered(values, criteria).map((row) => reordered(row, options));
        const again = tippingShares(rows, reordered(weights, criteria), options.indexOf(A));
        const tips = tippingShares(values, weights, A);
        again.forEach((row, criterion) => {
          row.forEach((list, option) => {
            const before = tips[criteria[criterion] as number]?.[options[option] as number];
            expect(list).toEqual(before?.map((tip) => expect.closeTo(tip, 9)));
          });
        });
      }),
      { numRuns: 500 },
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
