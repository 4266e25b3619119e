import type { Score, Scores } from '../decision_matrix';
import { weightedMean } from '../weighted_mean';

/** What several people's scores of one matrix come to, each `[criterion][option]`. */
export interface CombinedScores {
  /** The arithmetic mean of those who scored the cell, null when nobody did. */
  readonly mean: readonly (readonly Score[])[];
  /** The sample standard deviation (divisor n − 1), in the unit of the scores; null for fewer than two scores. */
  readonly spread: readonly (readonly Score[])[];
  /** How many scored it. */
  readonly count: readonly (readonly number[])[];
}

function present(scores: readonly Score[]): number[] {
  return scores.filter((score): score is number => score !== null);
}

/** The sample standard deviation of at least two numbers; finite for any finite numbers. */
function sampleDeviation(numbers: readonly number[], mean: number): number {
  // Halves, because the distance from −1e308 to 1e308 is not a number that fits; the root of n − 1 comes off the
  // parts for the same reason.
  const parts = numbers.map((number) => (number / 2 - mean / 2) / Math.sqrt(numbers.length - 1));
  return Math.min(Number.MAX_VALUE, 2 * Math.hypot(...parts));
}

/**
 * Mean and spread of every cell over the judges' matrices, which have the same criteria and options in the same
 * order. A blank is nobody's opinion: it is left out.
 *
 * @example combineScores([[[2, 4]], [[5, null]]]) // { mean: [[3.5, 4]], spread: [[2.121, null]], count: [[2, 1]] }
 */
export function combineScores(byJudge: readonly Scores[]): CombinedScores {
  const first = byJudge[0] ?? [];
  const cells = first.map((row, criterion) =>
    row.map((_, option) => present(byJudge.map((scores) => scores[criterion]?.[option] ?? null))),
  );
  const means = cells.map((row) =>
    row.map((numbers) =>
      weightedMean(
        numbers,
        numbers.map(() => 1),
      ),
    ),
  );
  return {
    mean: means,
    spread: cells.map((row, criterion) =>
      row.map((numbers, option) =>
        numbers.length < 2 ? null : sampleDeviation(numbers, means[criterion][option] ?? NaN),
      ),
    ),
    count: cells.map((row) => row.map((numbers) => numbers.length)),
  };
}
