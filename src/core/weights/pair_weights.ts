import { sharesOfLogs } from '../share';
import { geometricLogs } from './geometric_weights';
import { type Judgment, judgmentsOf, type Pairs } from './pairs';
import { perronVector } from './perron_vector';
import { randomIndex } from './random_index';

/** Judgments whose ratio is this close to the ratio of the weights, as a difference of logarithms, agree. */
const AGREES = 1e-9;

/** A judgment that the weights contradict, and what would agree with them. */
export interface Disagreement extends Judgment {
  /** w_row / w_column. */
  readonly agreeing: number;
}

/** Weights from pairwise comparisons, and how far the comparisons contradict each other. */
export interface PairWeights {
  /** One per criterion, > 0, sum to 1. */
  readonly weights: readonly number[];
  /** λmax; n when the judgments agree with each other, larger otherwise. */
  readonly eigenvalue: number;
  /** CI = (λmax − n)/(n − 1), 0 for fewer than 3 criteria. */
  readonly consistencyIndex: number;
  /** CR = CI/RI, by `randomIndex`; up to 0.10 is usually accepted (Saaty 1980). */
  readonly consistencyRatio: number;
  /** Pairs compared, of n(n − 1)/2. */
  readonly judgments: number;
  /** The judgment with the largest |ln(aᵢⱼwⱼ/wᵢ)| (Saaty 2003), the first of several that tie; null when all agree. */
  readonly worst: Disagreement | null;
}

/**
 * The analytic hierarchy process (Saaty 1980): the principal right eigenvector of the reciprocal matrix. A pair
 * that was not compared is put as 0, and 1 is added to the diagonal of both its criteria (Harker 1987): the same as
 * filling in the ratio of the weights that come out. The consistency ratio of partial comparisons is measured on
 * that completion, which is never better than the best one, so it does not flatter.
 *
 * The judgments must connect all criteria: see `connectedGroups`.
 *
 * @example
 * pairWeights([[1, 3], [null, 1]])
 * // { weights: [0.75, 0.25], eigenvalue: 2, consistencyIndex: 0, consistencyRatio: 0, judgments: 1, worst: null }
 */
export function pairWeights(pairs: Pairs): PairWeights {
  const size = pairs.length;
  const judgments = judgmentsOf(pairs);
  // Scaled by the geometric weights the matrix is near to all ones: nothing over- or underflows on the way.
  const logs = geometricLogs(pairs);
  const { eigenvalue, vector } = perronVector(scaledMatrix(size, judgments, logs));
  const raw = vector.map((entry, at) => Math.log(entry) + logs[at]);
  const missing = (size * (size - 1)) / 2 - judgments.length;
  const index = randomIndex(size, missing);
  // Rounding alone can put λmax below n, or above it where judgments cannot contradict each other.
  const consistencyIndex = size < 3 || index === 0 ? 0 : Math.max(0, (eigenvalue - size) / (size - 1));
  return {
    weights: sharesOfLogs(raw),
    eigenvalue,
    consistencyIndex,
    consistencyRatio: index === 0 ? 0 : consistencyIndex / index,
    judgments: judgments.length,
    worst: worstOf(judgments, raw),
  };
}

/** Harker's matrix with row i divided and column i multiplied by the scale of criterion i: the same eigenvalue. */
function scaledMatrix(size: number, judgments: readonly Judgment[], logs: readonly number[]): number[][] {
  const matrix = logs.map(() => new Array<number>(size).fill(0));
  const add = (row: number, column: number, amount: number) => {
    const line = matrix[row];
    line[column] = line[column] + amount;
  };
  logs.forEach((_, criterion) => void add(criterion, criterion, size));
  for (const { row, column, ratio } of judgments) {
    const log = Math.log(ratio) + logs[column] - logs[row];
    add(row, column, Math.exp(log));
    add(column, row, Math.exp(-log));
    // Each criterion starts as missing all others; every pair compared takes one back.
    add(row, row, -1);
    add(column, column, -1);
  }
  return matrix;
}

function worstOf(judgments: readonly Judgment[], logs: readonly number[]): Disagreement | null {
  let worst: Disagreement | null = null;
  let largest = AGREES;
  for (const judgment of judgments) {
    const agreeing = logs[judgment.row] - logs[judgment.column];
    const off = Math.abs(Math.log(judgment.ratio) - agreeing);
    // Rounding must not choose between judgments that are equally far off.
    if (off <= largest + AGREES) continue;
    largest = off;
    worst = { ...judgment, agreeing: Math.exp(agreeing) };
  }
  return worst;
}
