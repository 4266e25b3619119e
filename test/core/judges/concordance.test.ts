import fc from 'fast-check';
import { concordance } from '../../../src/core/judges/concordance';
import { hostileNumber } from '../firmness/arbitraries';

test('Siegel (1956), three executives rank six applicants: W = .16', () => {
  const ranks = [
    [1, 6, 3, 2, 5, 4],
    [1, 5, 6, 4, 2, 3],
    [6, 3, 2, 5, 4, 1],
  ];
  const found = concordance(ranks.map((row) => row.map((rank) => -rank)));
  expect(found).toEqual({ w: expect.closeTo(25.5 / ((9 * 210) / 12), 12), items: 6, judges: 3 });
  expect(found?.w.toFixed(2)).toBe('0.16');
});

test('the anxiety ratings of the R package irr (Gamer et al.), 20 people by 3 raters, corrected for ties: W = .54', () => {
  const raters = ['33345523522615221243', '36462424332333221334', '21443216111233113322'];
  const found = concordance(raters.map((digits) => [...digits].map(Number)));
  expect(found).toMatchObject({ items: 20, judges: 3 });
  expect(found?.w.toFixed(2)).toBe('0.54');
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
