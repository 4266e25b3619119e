import fc from 'fast-check';
import type { Score } from '../../../src/core/decision_matrix';

/** A complete, consistent table of judgments: row weight over column weight. */
export function ratiosOf(weights: readonly number[]): number[][] {
  return weights.map((row) => weights.map((column) => row / column));
}

/** Judgments above the diagonal, by row; the rest is blank. */
export function upperTriangle(size: number, judgments: readonly (number | null)[]): Score[][] {
  const pairs: Score[][] = Array.from({ length: size }, () => new Array<Score>(size).fill(null));
  let at = 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      (pairs[row] as Score[])[column] = judgments[at] ?? null;
      at += 1;
    }
  }
  return pairs;
}

/** A judgment on Saaty's scale. */
export const judgment = fc.constantFrom(...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [n, 1 / n]));

/** Complete tables of random judgments, 2–7 criteria. */
export const completePairs = fc.integer({ min: 2, max: 7 }).chain((size) => {
  const count = (size * (size - 1)) / 2;
  return fc
    .array(judgment, { minLength: count, maxLength: count })
    .map((judgments) => upperTriangle(size, judgments));
});

/** Tables in which a chain of judgments connects all criteria and each other pair may be blank. */
export const connectedPairs = completePairs.chain((pairs) =>
  fc
    .infiniteStream(fc.boolean())
    .map((keep) =>
      pairs.map((row, i) =>
        row.map((ratio, j) => (j === i + 1 || (keep.next().value as boolean) ? ratio : null)),
      ),
    ),
);
