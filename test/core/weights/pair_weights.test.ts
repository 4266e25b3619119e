import fc from 'fast-check';
import type { Score } from '../../../src/core/decision_matrix';
import { geometricWeights } from '../../../src/core/weights/geometric_weights';
import { pairWeights } from '../../../src/core/weights/pair_weights';
import { type Judgment, judgmentsOf } from '../../../src/core/weights/pairs';
import { reordered } from '../firmness/arbitraries';
import { completePairs, connectedPairs, ratiosOf, upperTriangle } from './pairs_of_weights';

const close = (numbers: readonly number[], digits: number) => numbers.map((n) => expect.closeTo(n, digits));

/** Judgments above the diagonal: size, transport, neighbourhood, age, yard, modern, condition, finance. */
const HOUSE = [
  [5, 3, 7, 6, 6, 1 / 3, 1 / 4],
  [1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
  [6, 3, 4, 6, 1 / 5],
  [1 / 3, 1 / 4, 1 / 7, 1 / 8],
  [1 / 2, 1 / 5, 1 / 6],
  [1 / 5, 1 / 6],
  [1 / 2],
].flat();

describe('published cases', () => {
  // Matrix, weights and a consistency ratio of .022 with a random index of 1.35 as in the README of AHPy,
  // https://github.com/PhilipGriffith/AHPy, which takes them from Saaty (2008), Int. J. Services Sciences 1, 83–98.
  test('Saaty (2008), seven drinks by how much is drunk of them', () => {
    // coffee, wine, tea, beer, soda, milk, water
    const judgments = [9, 5, 2, 1, 1, 1 / 2, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9, 1 / 3, 1 / 4, 1 / 3, 1 / 9];
    judgments.push(1 / 2, 1, 1 / 3, 2, 1 / 2, 1 / 3);
    const result = pairWeights(upperTriangle(7, judgments));
    expect(result.weights).toEqual(close([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327], 3));
    expect((result.consistencyIndex / 1.35).toFixed(3)).toBe('0.022');
    expect(result.consistencyIndex).toBeCloseTo((result.eigenvalue - 7) / 6, 12);
    expect(result.consistencyRatio).toBeCloseTo(result.consistencyIndex / 1.32, 12);
    expect(result.judgments).toBe(21);
  });

  // The example "Choosing a leader" of the same README, which takes it from Wikipedia; random index .52.
  test('three candidates by experience: .217 .717 .066', () => {
    const result = pairWeights(upperTriangle(3, [1 / 4, 4, 9]));
    expect(result.weights).toEqual(close([0.217, 0.717, 0.066], 3));
    expect((result.consistencyIndex / 0.52).toFixed(3)).toBe('0.035');
  });

  // https://sites.google.com/site/richchihlee/portal/mis-research/analytical-hierarchy-process, the criteria of a
  // restaurant: by geometric means, which with three criteria are the eigenvector, and a random index of .58.
  test('price, decoration and dishes: .1007 .2255 .6738, λ = 3.0858, CI = .0429, CR = .0739', () => {
    const pairs = upperTriangle(3, [1 / 3, 1 / 5, 1 / 4]);
    const expected = [0.1007, 0.2255, 0.6738];
    expect(geometricWeights(pairs)).toEqual(close(expected, 4));
    const { weights, eigenvalue, consistencyIndex, consistencyRatio } = pairWeights(pairs);
    expect(weights).toEqual(close(expected, 4));
    expect([eigenvalue, consistencyIndex, consistencyRatio]).toEqual(close([3.0858, 0.0429, 0.0739], 4));
  });

  // The matrix and the results are those of the vignette of R's ahpsurvey, https://github.com/cran/ahpsurvey,
  // inst/doc/my-vignette.html, which takes them from Saaty (2003) and computes with a random index of 1.4048466.
  describe('Saaty (2003), eight criteria of a house', () => {
    const house = upperTriangle(8, HOUSE);
    const blank = house.map((row, i) => row.map((ratio, j) => (i === 2 && j === 6 ? null : ratio)));

    test('CR is .17, and neighbourhood against condition disagrees most', () => {
      const { consistencyIndex, worst } = pairWeights(house);
      expect((consistencyIndex / 1.4048466).toFixed(2)).toBe('0.17');
      expect(worst).toMatchObject({ row: 2, column: 6, ratio: 6 });
    });

    test('left blank (Harker 1987) the others put it at .459, and with that CR is .0825', () => {
      const { weights, consistencyIndex } = pairWeights(blank);
      expect(((weights[2] as number) / (weights[6] as number)).toFixed(3)).toBe('0.459');
      expect((consistencyIndex / 1.4048466).toFixed(4)).toBe('0.0825');
    });
  });
});

describe('solvable by eye', () => {
  test('6 and 3 times, and half as much: 2/3 1/9 2/9, nothing disagrees', () => {
    const result = pairWeights(upperTriangle(3, [6, 3, 1 / 2]));
    expect(result.weights).toEqual(close([2 / 3, 1 / 9, 2 / 9], 14));
    expect(result.consistencyRatio).toBe(0);
    expect(result.worst).toBeNull();
  });

  test('each twice the next, the first and the last not asked: 4/7 2/7 1/7 and λ = 3', () => {
    const result = pairWeights(upperTriangle(3, [2, null, 2]));
    expect(result.weights).toEqual(close([4 / 7, 2 / 7, 1 / 7], 14));
    expect(result.eigenvalue).toBeCloseTo(3, 14);
    expect(result.judgments).toBe(2);
    expect(result.consistencyRatio).toBe(0);
  });

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

  test('with pairs missing the geometric weights are the geometric mean over all trees of judgments (Bozóki & Tsyganok 2019)', () => {
    fc.assert(
      fc.property(
        connectedPairs.filter((pairs) => pairs.length <= 5),
        (pairs) => {
          const trees = spanningTrees(pairs);
          const logs = pairs.map(
            (_, i) => trees.reduce((sum, weights) => sum + Math.log(weights[i] as number), 0) / trees.length,
          );
          const means = logs.map(Math.exp);
          const sum = means.reduce((total, mean) => total + mean, 0);
          expect(geometricWeights(pairs)).toEqual(
            close(
              means.map((mean) => mean / sum),
              10,
            ),
          );
        },
      ),
      { numRuns: 200 },
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

/** The weights that every smallest set of judgments which connects all criteria gives by itself. */
function spanningTrees(pairs: readonly (readonly Score[])[]): number[][] {
  const size = pairs.length;
  const judgments = judgmentsOf(pairs);
  let subsets: Judgment[][] = [[]];
  for (const judgment of judgments) {
    subsets = [...subsets, ...subsets.map((subset) => [...subset, judgment])];
  }
  return subsets
    .filter((subset) => subset.length === size - 1)
    .flatMap((tree) => {
      const weights: (number | null)[] = pairs.map((_, i) => (i === 0 ? 1 : null));
      for (let pass = 1; pass < size; pass += 1) {
        for (const { row, column, ratio } of tree) {
          const [own, other] = [weights[row] ?? null, weights[column] ?? null];
          if (own !== null && other === null) weights[column] = own / ratio;
          if (own === null && other !== null) weights[row] = other * ratio;
        }
      }
      return weights.includes(null) ? [] : [weights as number[]];
    });
}

function reciprocal(ratio: number | null): number | null {
  return ratio === null ? null : 1 / ratio;
}

function judged(pairs: readonly (readonly Score[])[], i: number, j: number): number {
  if (i === j) return 1;
  const above = i < j ? (pairs[i]?.[j] ?? null) : null;
  return above ?? 1 / (pairs[j]?.[i] as number);
}
