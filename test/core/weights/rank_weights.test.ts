import fc from 'fast-check';
import { type RankMethod, weightsFromRanks } from '../../../src/core/weights/rank_weights';

// The notebook ROC in https://github.com/jupotter37/JupOtter, with this order of five criteria.
test('rank order centroid of five, as published: .156667 .04 .256667 .456667 .09', () => {
  expect(weightsFromRanks([3, 5, 2, 1, 4], 'centroid')).toEqual(
    [0.156667, 0.04, 0.256667, 0.456667, 0.09].map((weight) => expect.closeTo(weight, 6)),
  );
});

// Worked out by the formulas, which are also those of https://github.com/Valdecy/pyDecision, pyDecision/algorithm/
// roc.py, rsw.py and rrw.py.
describe('by the formula', () => {
  test.each<[string, RankMethod, number[]]>([
    ['centroid of 2', 'centroid', [3 / 4, 1 / 4]],
    ['centroid of 3', 'centroid', [11 / 18, 5 / 18, 2 / 18]],
    ['centroid of 4', 'centroid', [25 / 48, 13 / 48, 7 / 48, 3 / 48]],
    ['rank sum of 4', 'sum', [0.4, 0.3, 0.2, 0.1]],
    ['reciprocal rank of 4', 'reciprocal', [0.48, 0.24, 0.16, 0.12]],
  ])('%s', (_, method, expected) => {
    const ranks = expected.map((__, at) => at + 1);
    expect(weightsFromRanks(ranks, method)).toEqual(expected.map((weight) => expect.closeTo(weight, 14)));
  });
});

describe('solvable by eye', () => {
  test.each<[string, (number | null)[], (number | null)[]]>([
    ['one criterion gets everything', [1], [1]],
    ['all tied share equally', [1, 1, 1, 1], [0.25, 0.25, 0.25, 0.25]],
    ['tied at the top: the mean of 11/18 and 5/18', [1, 1, 3], [8 / 18, 8 / 18, 2 / 18]],
    ['tied at the end', [1, 2, 2], [11 / 18, 3.5 / 18, 3.5 / 18]],
    ['a blank rank gives a blank weight and takes no place', [2, null, 1], [0.25, null, 0.75]],
    ['no ranks at all', [null, null], [null, null]],
  ])('%s', (_, ranks, weights) => {
    expect(weightsFromRanks(ranks)).toEqual(weights.map((w) => (w === null ? null : expect.closeTo(w, 12))));
  });

  test('only the order counts: 1, 1, 3 and 1, 1, 2 and 1.5, 1.5, 90 say the same', () => {
    const expected = weightsFromRanks([1, 1, 3]);
    expect(weightsFromRanks([1, 1, 2])).toEqual(expected);
    expect(weightsFromRanks([1.5, 1.5, 90])).toEqual(expected);
  });
});

describe('laws, for every method', () => {
  const ranks = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 12 });
  const methods = fc.constantFrom<RankMethod>('centroid', 'sum', 'reciprocal');

  test('weights sum to 1, follow the order and are equal for equal ranks', () => {
    fc.assert(
      fc.property(ranks, methods, (list, method) => {
        const weights = weightsFromRanks(list, method) as number[];
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        list.forEach((rank, i) => {
          list.forEach((other, j) => {
            const difference = (weights[i] as number) - (weights[j] as number);
            if (rank === other) expect(difference).toBe(0);
            if (rank < other) expect(difference).toBeGreaterThan(0);
          });
        });
      }),
    );
  });

  test('reordering the criteria reorders the weights', () => {
    fc.assert(
      fc.property(ranks, methods, (list, method) => {
        expect(weightsFromRanks([...list].reverse(), method)).toEqual(
          weightsFromRanks(list, method).reverse(),
        );
      }),
    );
  });
});
