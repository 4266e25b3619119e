import fc from 'fast-check';
import type { Score } from '../../../src/core/decision_matrix';
import { geometricWeights } from '../../../src/core/weights/geometric_weights';
import { pairWeights } from '../../../src/core/weights/pair_weights';
import { reordered } from '../firmness/arbitraries';
import { completePairs, connectedPairs, ratiosOf, upperTriangle } from './pairs_of_weights';

const close = (numbers: readonly number[], digits: number) => numbers.map((n) => expect.closeTo(n, digits));

describe('published cases', () => {
  test('Saaty (2008), drinks: seven comparisons of consumption, λ = 7.17663', () => {
    // coffee, wine, tea, beer, soda, milk, water
    const judgments = [9, 5, 2, 1, 1, 1 / 2, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9, 1 / 3, 1 / 4, 1 / 3, 1 / 9];
    judgments.push(1 / 2, 1, 1 / 3, 2, 1 / 2, 1 / 3);
    const result = pairWeights(upperTriangle(7, judgments));
    expect(result.weights).toEqual(close([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], 3));
    expect(result.eigenvalue).toBeCloseTo(7.17663, 5);
    expect(result.consistencyIndex).toBeCloseTo((7.17663 - 7) / 6, 5);
    expect(result.consistencyRatio).toBeCloseTo((7.17663 - 7) / 6 / 1.32, 5);
    expect(result.judgments).toBe(21);
  });

  test('1 6 3 | 1 1/2: consistent, 2/3 1/9 2/9', () => {
    const result = pairWeights(upperTriangle(3, [6, 3, 1 / 2]));
    expect(result.weights).toEqual(close([2 / 3, 1 / 9, 2 / 9], 14));
    expect(result.consistencyRatio).toBe(0);
    expect(result.worst).toBeNull();
  });

  test('1 3 8 | 1 6: .652664 .285077 .062259', () => {
    const result = pairWeights(upperTriangle(3, [3, 8, 6]));
    expect(result.weights).toEqual(close([0.652664, 0.285077, 0.062259], 6));
  });

  test('Harker (1987): 1 against 2 is 2, 2 against 3 is 2, 1 against 3 not asked: 4/7 2/7 1/7 and λ = 3', () => {
    const result = pairWeights(upperTriangle(3, [2, null, 2]));
    expect(result.weights).toEqual(close([4 / 7, 2 / 7, 1 / 7], 14));
    expect(result.eigenvalue).toBeCloseTo(3, 14);
    expect(result.judgments).toBe(2);
    expect(result.consistencyRatio).toBe(0);
  });
});

describe('solvable by eye', () => {
  test('a cycle, each three times the next, says that all matter the same: λ = 1 + 3 + 1/3', () => {
    const result = pairWeights(upperTriangle(3, [3, 1 / 3, 3]));
    expect(result.weights).toEqual(close([1 / 3, 1 / 3, 1 / 3], 14));
    expect(result.eigenvalue).toBeCloseTo(1 + 3 + 1 / 3, 12);
    expect(result.consistencyRatio).toBeCloseTo((1 + 3 + 1 / 3 - 3) / 2 / 0.58, 12);
  });

  test('one criterion and two criteria cannot contradict themselves', () => {
    expect(pairWeights([[null]])).toMatchObject({ weights: [1], consistencyRatio: 0, worst: null });
    expect(pairWeights(upperTriangle(2, [4]))).toMatchObject({
      weights: close([0.8, 0.2], 14),
      consistencyRatio: 0,
      worst: null,
    });
  });

  test('one wrong judgment among consistent ones is the one that disagrees most, and the value that would agree is on the right side', () => {
    const pairs: Score[][] = ratiosOf([8, 4, 2, 1]);
    (pairs[0] as Score[])[3] = 1 / 2; // 8 is meant
    const { worst } = pairWeights(pairs);
    expect(worst).toMatchObject({ row: 0, column: 3, ratio: 1 / 2 });
    expect(worst?.agreeing).toBeGreaterThan(1);
    expect(worst?.agreeing).toBeLessThan(8);
  });

  test('judgments that disagree as much as each other: the first is named, whatever the rounding', () => {
    expect(pairWeights(upperTriangle(3, [3, 8, 6])).worst).toMatchObject({ row: 0, column: 1 });
  });

  test('a judgment below the diagonal says the same as its reciprocal above', () => {
    const below = [
      [null, null, null],
      [1 / 3, null, null],
      [1 / 8, 1 / 6, null],
    ];
    expect(pairWeights(below)).toEqual(pairWeights(upperTriangle(3, [3, 8, 1 / (1 / 6)])));
  });
});

describe('laws', () => {
  test('consistent judgments give back their weights, λ = n, by eigenvector and by geometric mean', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, (list) => {
        const sum = list.reduce((total, weight) => total + weight, 0);
        const expected = close(
          list.map((weight) => weight / sum),
          12,
        );
        const result = pairWeights(ratiosOf(list));
        expect(result.weights).toEqual(expected);
        expect(result.eigenvalue).toBeCloseTo(list.length, 10);
        expect(result.consistencyRatio).toBeCloseTo(0, 10);
        expect(geometricWeights(ratiosOf(list))).toEqual(expected);
      }),
    );
  });

  test('the weights are an eigenvector to 1e-12: Aw = λw, with λ ≥ n', () => {
    fc.assert(
      fc.property(completePairs, (pairs) => {
        const { weights, eigenvalue } = pairWeights(pairs);
        const size = pairs.length;
        expect(eigenvalue).toBeGreaterThanOrEqual(size - 1e-9);
        weights.forEach((weight, i) => {
          const image = weights.reduce((sum, other, j) => sum + judged(pairs, i, j) * other, 0);
          expect(Math.abs(image / (eigenvalue * weight) - 1)).toBeLessThan(1e-11);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('partial judgments: filling in the ratios of the resulting weights changes nothing (Harker 1987)', () => {
    fc.assert(
      fc.property(connectedPairs, (pairs) => {
        const partial = pairWeights(pairs);
        const filled = pairs.map((row, i) =>
          row.map((ratio, j) =>
            i < j ? (ratio ?? (partial.weights[i] as number) / (partial.weights[j] as number)) : null,
          ),
        );
        const complete = pairWeights(filled);
        expect(complete.weights).toEqual(close(partial.weights, 9));
        expect(complete.eigenvalue).toBeCloseTo(partial.eigenvalue, 8);
      }),
      { numRuns: 500 },
    );
  });

  test('a tree of judgments cannot contradict itself', () => {
    fc.assert(
      fc.property(completePairs, (pairs) => {
        const chain = pairs.map((row, i) => row.map((ratio, j) => (j === i + 1 ? ratio : null)));
        const result = pairWeights(chain);
        expect(result.consistencyRatio).toBe(0);
        expect(result.worst).toBeNull();
        chain.slice(1).forEach((_, at) => {
          const ratio = (result.weights[at] as number) / (result.weights[at + 1] as number);
          expect(ratio / (chain[at]?.[at + 1] as number)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  test('the order of the criteria does not matter', () => {
    const shuffled = connectedPairs.chain((pairs) =>
      fc.record({
        pairs: fc.constant(pairs),
        order: fc.shuffledSubarray([...pairs.keys()], { minLength: pairs.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ pairs, order }) => {
        const full = pairs.map((row, i) => row.map((ratio, j) => ratio ?? reciprocal(pairs[j]?.[i] ?? null)));
        const other = reordered(full, order).map((row) => reordered(row, order));
        const result = pairWeights(full);
        expect(pairWeights(other).weights).toEqual(close(reordered(result.weights, order), 9));
        expect(geometricWeights(other)).toEqual(close(reordered(geometricWeights(full), order), 9));
      }),
    );
  });

  test('the named judgment is the largest |ln(a·wⱼ/wᵢ)| and putting in the agreeing value lowers the ratio', () => {
    fc.assert(
      fc.property(completePairs, (pairs) => {
        const result = pairWeights(pairs);
        const { worst, weights } = result;
        if (worst === null) return;
        const off = (i: number, j: number) =>
          Math.abs(Math.log((judged(pairs, i, j) * (weights[j] as number)) / (weights[i] as number)));
        pairs.forEach((row, i) =>
          row.forEach((_, j) => {
            if (i < j) expect(off(i, j)).toBeLessThanOrEqual(off(worst.row, worst.column) + 1e-8);
          }),
        );
        const mended = pairs.map((row) => [...row]);
        (mended[worst.row] as Score[])[worst.column] = worst.agreeing;
        expect(pairWeights(mended).eigenvalue).toBeLessThanOrEqual(result.eigenvalue + 1e-9);
      }),
    );
  });

  test('the geometric mean of the rows is the geometric weight when nothing is missing', () => {
    fc.assert(
      fc.property(completePairs, (pairs) => {
        const means = pairs.map((_, i) =>
          Math.exp(pairs.reduce((sum, __, j) => sum + Math.log(judged(pairs, i, j)), 0) / pairs.length),
        );
        const sum = means.reduce((total, mean) => total + mean, 0);
        expect(geometricWeights(pairs)).toEqual(
          close(
            means.map((mean) => mean / sum),
            10,
          ),
        );
      }),
    );
  });

  test('judgments of any size and contradiction give finite weights, quickly', () => {
    const wild = fc.constantFrom(1e-9, 1e-3, 1, 1e3, 1e9);
    fc.assert(
      fc.property(fc.array(wild, { minLength: 21, maxLength: 21 }), (judgments) => {
        const { weights, eigenvalue, consistencyRatio } = pairWeights(upperTriangle(7, judgments));
        expect([...weights, eigenvalue, consistencyRatio].every(Number.isFinite)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
      { numRuns: 1000 },
    );
  });
});

function reciprocal(ratio: number | null): number | null {
  return ratio === null ? null : 1 / ratio;
}

function judged(pairs: readonly (readonly Score[])[], i: number, j: number): number {
  if (i === j) return 1;
  const above = i < j ? (pairs[i]?.[j] ?? null) : null;
  return above ?? 1 / (pairs[j]?.[i] as number);
}
