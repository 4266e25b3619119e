import { shares } from '../share';
import { largest, sum } from '../sum';
/** A largest eigenvalue and its eigenvector, whose entries are positive and sum to 1. */
export interface Perron {
  readonly eigenvalue: number;
  readonly vector: readonly number[];
}

/** The vector is taken as settled when no entry moves by more than this, relative to itself. */
const SETTLED = 1e-12;

/** Squaring 64 times is a power beyond which no gap between eigenvalues can hide. */
const MOST_SQUARINGS = 64;

/**
 * The principal right eigenvector of a non-negative primitive matrix, to 1e-12, as Saaty defines it: the limit of
 * the normalised row sums of its powers. Squares the matrix again and again, so that each step doubles the
 * digits, where the power method could crawl on contradictory judgments. All numbers are positive: nothing cancels.
 *
 * @example perronVector([[1, 3], [1 / 3, 1]]) // { eigenvalue: 2, vector: [0.75, 0.25] }
 */
export function perronVector(matrix: readonly (readonly number[])[]): Perron {
  let power = scaledByLargest(matrix);
  let vector = rowShares(power);
  for (let step = 0; step < MOST_SQUARINGS; step += 1) {
    power = scaledByLargest(squared(power));
    const next = rowShares(power);
    const moved = next.some((entry, at) => Math.abs(entry - vector[at]) > SETTLED * entry);
    vector = next;
    if (!moved) break;
  }
  const image = matrix.map((row) => sum(row.map((entry, at) => entry * vector[at])));
  return { eigenvalue: sum(image), vector: shares(image) };
}

function squared(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((row) => {
    const product = new Array<number>(row.length).fill(0);
    row.forEach((factor, middle) => {
      const other = matrix[middle];
      for (let column = 0; column < product.length; column += 1) {
        product[column] = product[column] + factor * other[column];
      }
    });
    return product;
  });
}

function scaledByLargest(matrix: readonly (readonly number[])[]): number[][] {
  const unit = largest(matrix.map((row) => largest(row)));
  return matrix.map((row) => row.map((entry) => entry / unit));
}

function rowShares(matrix: readonly (readonly number[])[]): number[] {
  return shares(matrix.map(sum));
}
