import { sharesOfLogs } from '../share';
import { judgmentsOf, type Pairs } from './pairs';

/**
 * Weights as normalised geometric means of the rows (Crawford & Williams 1985), the usual second opinion beside
 * the eigenvector. Where pairs are missing, the logarithmic least squares weights that extend them: they minimise
 * Σ (ln aᵢⱼ − ln wᵢ/wⱼ)² over the pairs compared, and are unique when these connect all criteria (Bozóki, Fülöp &
 * Rónyai 2010). Sum to 1.
 *
 * The judgments must connect all criteria.
 *
 * @example geometricWeights([[1, 2, 8], [null, 1, 4], [null, null, 1]]) // [0.6154, 0.3077, 0.07692]
 */
export function geometricWeights(pairs: Pairs): number[] {
  return sharesOfLogs(geometricLogs(pairs));
}

/**
 * ln w up to a constant (the last is 0), which no size of judgment can overflow: solves the Laplacian system of the judgments by Gaussian
 * elimination, which needs no pivoting there (the grounded Laplacian is an M-matrix).
 *
 * @example geometricLogs([[1, 4], [null, 1]]) // [1.386, 0]
 */
export function geometricLogs(pairs: Pairs): number[] {
  const size = pairs.length;
  const matrix = pairs.map(() => new Float64Array(size + 1));
  const add = (row: number, column: number, amount: number) => {
    const line = matrix[row];
    line[column] = line[column] + amount;
  };
  for (const { row, column, ratio } of judgmentsOf(pairs)) {
    const log = Math.log(ratio);
    add(row, row, 1);
    add(column, column, 1);
    add(row, column, -1);
    add(column, row, -1);
    add(row, size, log);
    add(column, size, -log);
  }
  const unknowns = size - 1;
  for (let pivot = 0; pivot < unknowns; pivot += 1) {
    const base = matrix[pivot];
    for (let row = pivot + 1; row < unknowns; row += 1) {
      const factor = matrix[row][pivot] / base[pivot];
      if (factor === 0) continue;
      for (let column = pivot; column <= size; column += 1) add(row, column, -factor * base[column]);
    }
  }
  const logs = new Array<number>(size).fill(0);
  for (let row = unknowns - 1; row >= 0; row -= 1) {
    const line = matrix[row];
    let rest = line[size];
    for (let column = row + 1; column < unknowns; column += 1) {
      rest -= line[column] * logs[column];
    }
    logs[row] = rest / line[row];
  }
  return logs;
}
