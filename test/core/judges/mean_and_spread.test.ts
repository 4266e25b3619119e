import fc from 'fast-check';
import type { Scores } from '../../../src/core/decision_matrix';
import { combineScores } from '../../../src/core/judges/mean_and_spread';
import { hostileNumber, numbersIn } from '../firmness/arbitraries';

function cell(...scores: (number | null)[]) {
  const { mean, spread, count } = combineScores(scores.map((score) => [[score]]));
  return [mean[0]?.[0], spread[0]?.[0], count[0]?.[0]];
}

test.each<[string, (number | null)[], (number | null)[]]>([
  ['all agree', [4, 4, 4], [4, 0, 3]],
  ['two apart', [3, 5], [4, Math.SQRT2, 2]],
  ['a blank is nobody’s opinion', [3, null, 5], [4, Math.SQRT2, 2]],
  ['one score has no spread', [3, null], [3, null, 1]],
  ['nobody scored it', [null, null], [null, null, 0]],
])('%s', (_, scores, expected) => {
  expect(cell(...scores)).toEqual(
    expected.map((number) => (number === null ? null : expect.closeTo(number, 12))),
  );
});

test('Michelson’s first 20 measurements of the speed of light (1879; R’s data set morley): 909 ± 104.93', () => {
  const first = [850, 740, 900, 1070, 930, 850, 950, 980, 980, 880];
  const second = [1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960];
  const [mean, spread, count] = cell(...first, ...second) as [number, number, number];
  expect([mean.toFixed(2), spread.toFixed(2), count]).toEqual(['909.00', '104.93', 20]);
});

test('no judges, no cells', () => {
  expect(combineScores([])).toEqual({ mean: [], spread: [], count: [] });
});

test('mean and spread move with the unit and the origin, and not with the order of the judges', () => {
  const score = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 4 });
  fc.assert(
    fc.property(
      fc.array(fc.array(score, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const judges: Scores[] = rows.map((row) => [row]);
        const before = combineScores(judges);
        const moved = combineScores(
          judges
            .map((scores) => scores.map((row) => row.map((x) => (x === null ? null : 60 - 5 * x))))
            .reverse(),
        );
        before.mean[0]?.forEach((mean, option) => {
          const [spread, again] = [before.spread[0]?.[option] ?? null, moved.spread[0]?.[option] ?? null];
          if (mean === null) expect(moved.mean[0]?.[option]).toBeNull();
          else expect(moved.mean[0]?.[option]).toBeCloseTo(60 - 5 * mean, 9);
          if (spread === null) expect(again).toBeNull();
          else expect(again).toBeCloseTo(5 * spread, 9);
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('hostile numbers give finite means between them and finite spreads', () => {
  fc.assert(
    fc.property(fc.array(hostileNumber, { minLength: 1, maxLength: 6 }), (scores) => {
      const [mean, spread] = cell(...scores) as [number, number | null, number];
      expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(mean).toBeLessThanOrEqual(Math.max(...scores));
      expect(numbersIn(spread).every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
