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

// NIST StRD, data set Michelso (https://www.itl.nist.gov/div898/strd/univ/data/Michelso.dat): certified mean
// 299.8524 and standard deviation 0.0790105478190518, in 1000 km/s. Here as in R's data set morley, km/s above 299 000
// (https://github.com/vincentarelbundock/Rdatasets, csv/datasets/morley.csv).
const MICHELSON = [
  850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960, 960,
  940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800, 880, 880,
  880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840, 890, 810, 810,
  820, 800, 770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780, 890, 840, 780, 810,
  760, 810, 790, 810, 820, 850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870,
];

test('Michelson’s 100 measurements of the speed of light (1879), as certified by NIST: 852.4 ± 79.0105478190518', () => {
  const [mean, spread, count] = cell(...MICHELSON) as [number, number, number];
  expect(mean).toBeCloseTo(852.4, 10);
  expect(spread).toBeCloseTo(79.0105478190518, 10);
  expect(count).toBe(100);
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
