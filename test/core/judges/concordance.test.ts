import fc from 'fast-check';
import { concordance } from '../../../src/core/judges/concordance';
import { hostileNumber } from '../firmness/arbitraries';

// Friedman's statistic, corrected for ties, is W·m·(n − 1). Data and statistics as in the tests of SciPy, where they
// are said to be checked with R and MATLAB: https://github.com/scipy/scipy, scipy/stats/tests/test_stats.py,
// TestFriedmanChiSquare. There each list holds one thing, judge by judge.
test.each([
  [
    'Demšar (2006): 4 classifiers on 14 data sets, with ties',
    [
      [0.763, 0.599, 0.954, 0.628, 0.882, 0.936, 0.661, 0.583, 0.775, 1, 0.94, 0.619, 0.972, 0.957],
      [0.768, 0.591, 0.971, 0.661, 0.888, 0.931, 0.668, 0.583, 0.838, 1, 0.962, 0.666, 0.981, 0.978],
      [0.771, 0.59, 0.968, 0.654, 0.886, 0.916, 0.609, 0.563, 0.866, 1, 0.965, 0.614, 0.9751, 0.946],
      [0.798, 0.569, 0.967, 0.657, 0.898, 0.931, 0.685, 0.625, 0.875, 1, 0.962, 0.669, 0.975, 0.97],
    ],
    10.2283464566929,
  ],
  [
    'Bioestadística para las ciencias de la salud: 4 things and 12 judges, with many ties',
    [
      [4, 3, 5, 3, 5, 3, 2, 5, 4, 4, 4, 3],
      [2, 2, 1, 2, 3, 1, 2, 3, 2, 1, 1, 3],
      [2, 4, 3, 3, 4, 3, 3, 4, 4, 1, 2, 1],
      [3, 5, 4, 3, 4, 4, 3, 3, 3, 4, 4, 4],
    ],
    18.9428571428571,
  ],
  [
    'Zar, Biostatistical Analysis, example 12.6: 4 things and 5 judges, no ties, W = .712',
    [
      [7, 9.9, 8.5, 5.1, 10.3],
      [5.3, 5.7, 4.7, 3.5, 7.7],
      [4.9, 7.6, 5.5, 2.8, 8.4],
      [8.8, 8.9, 8.1, 3.3, 9.1],
    ],
    10.68,
  ],
])('%s', (_, byThing, friedman) => {
  const judges = (byThing[0] as number[]).map((__, judge) => byThing.map((thing) => thing[judge] as number));
  const found = concordance(judges);
  expect(found).toMatchObject({ items: byThing.length, judges: judges.length });
  expect(found?.w).toBeCloseTo(friedman / (judges.length * (byThing.length - 1)), 12);
});

test.each<[string, (number | null)[][], number | null]>([
  [
    'the same order from all, whatever the numbers',
    [
      [1, 2, 3],
      [10, 50, 51],
      [-3, -2, 7],
    ],
    1,
  ],
  [
    'two opposite orders',
    [
      [1, 2, 3],
      [3, 2, 1],
    ],
    0,
  ],
  [
    'the same order with the same ties',
    [
      [1, 1, 3],
      [5, 5, 9],
    ],
    1,
  ],
  [
    'one puts all level: no agreement with anyone, W is half',
    [
      [1, 2, 3],
      [4, 4, 4],
    ],
    0.5,
  ],
  [
    'a thing that one left blank does not count',
    [
      [1, 9, 3],
      [1, null, 3],
    ],
    1,
  ],
  ['one judge', [[1, 2, 3]], null],
  ['one thing', [[1], [2]], null],
  [
    'nobody tells anything apart',
    [
      [2, 2],
      [3, 3],
    ],
    null,
  ],
  ['no judges', [], null],
])('%s', (_, ratings, w) => {
  const found = concordance(ratings);
  if (w === null) expect(found).toBeNull();
  else expect(found?.w).toBeCloseTo(w, 12);
});

describe('laws', () => {
  const rating = fc.integer({ min: 1, max: 5 });
  const ratings = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 6 }))
    .chain(([judges, things]) =>
      fc.array(fc.array(rating, { minLength: things, maxLength: things }), {
        minLength: judges,
        maxLength: judges,
      }),
    );

  test('W is in 0…1, and neither the order of the judges, nor each one’s own scale matters', () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const w = concordance(rows)?.w ?? -1;
        if (w !== -1) expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
        const rescaled = [...rows].reverse().map((row, judge) => row.map((x) => x ** 3 * (judge + 1) - 40));
        expect(concordance(rescaled)?.w ?? -1).toBeCloseTo(w, 12);
        expect(concordance(rows.map((row) => row.map((x) => -x)))?.w ?? -1).toBeCloseTo(w, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('without ties, W is (1 + (m − 1)·mean Spearman ρ)/m (Kendall & Babington Smith 1939)', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 });
    fc.assert(
      fc.property(fc.array(order, { minLength: 2, maxLength: 5 }), (rows) => {
        const m = rows.length;
        const rhos = rows.flatMap((a, i) =>
          rows
            .slice(i + 1)
            .map((b) => 1 - (6 * a.reduce((sum, x, k) => sum + (x - (b[k] as number)) ** 2, 0)) / 120),
        );
        const mean = rhos.reduce((sum, rho) => sum + rho, 0) / rhos.length;
        expect(concordance(rows)?.w).toBeCloseTo((1 + (m - 1) * mean) / m, 12);
      }),
    );
  });

  test('hostile numbers give 0…1 or nothing', () => {
    const rows = fc.array(fc.array(hostileNumber, { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, (hostile) => {
        const w = concordance(hostile)?.w ?? 0;
        expect(w >= 0 && w <= 1 + 1e-12).toBe(true);
      }),
    );
  });
});
