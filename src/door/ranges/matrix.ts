import { anchoredValues } from '../../core/anchored_value';
import type { Anchors, Score, Values } from '../../core/decision_matrix';
import { checkMatrix } from '../matrix';
import { type DoorProblem, problemSentence } from '../problem';
import { linePlace, placeOf, sizeOf } from './range';
import { refuse, refuseWith } from './refusal';
import { cellsOf, type MatrixRanges } from './shape';

/** A matrix as the methods of core take it, criteria down; blank lines at the end of the ranges are not in it. */
export interface Matrix {
  readonly ranges: MatrixRanges;
  /** `scores[criterion][option]`; all null in a line that does not count and for an option that is left out. */
  readonly scores: readonly (readonly Score[])[];
  /** 0 in a line that does not count. */
  readonly weights: readonly number[];
  /** 0 to 1 in a line that does not count. */
  readonly anchors: readonly Anchors[] | null;
  /** Per option the sentence on its first wrong score, for which it is left out; null for one that counts. */
  readonly leftOut: readonly (string | null)[];
  /** The wrong scores. */
  readonly wrong: readonly DoorProblem[];
}

/**
 * Checks the ranges of a matrix. A wrong weight, worst or best refuses them all; a wrong score leaves its own option out.
 *
 * @param leastOptions how many options to keep though they are blank
 */
export function checkRanges(ranges: MatrixRanges, leastOptions = 0): Matrix {
  const cells = cellsOf(ranges, leastOptions);
  const { scores, weights, anchors, counts, problems } = checkMatrix(cells);
  const fatal = problems.find(({ line }) => line !== 'scores');
  if (fatal !== undefined) refuseWith(placeOfProblem(ranges, fatal), problemSentence(fatal));
  const leftOut = new Array<string | null>(scores[0]?.length ?? 0).fill(null);
  for (const problem of problems) {
    const { option } = problem;
    if (option !== null) leftOut[option] ??= sentenceAt(ranges, problem);
  }
  return {
    ranges,
    scores: scores.map((row, criterion) =>
      row.map((score, option) => (counts[criterion] && leftOut[option] === null ? score : null)),
    ),
    weights: weights.map((weight, criterion) => (counts[criterion] ? weight : 0)),
    anchors: anchors?.map((own) => own ?? { worst: 0, best: 1 }) ?? null,
    leftOut,
    wrong: problems,
  };
}

/** A matrix whose anchored values are numbers that fit. */
export interface MeasuredMatrix extends Matrix {
  readonly values: Values;
}

/**
 * The same for a method whose work grows with the matrix.
 *
 * @param work about how many nanoseconds it takes on a matrix of this size; too long is refused at once
 */
export function readMatrix(
  ranges: MatrixRanges,
  work: (criteria: number, options: number) => number,
  leastOptions = 0,
): MeasuredMatrix {
  const matrix = checkRanges(ranges, leastOptions);
  const { scores, weights, anchors } = matrix;
  if (work(weights.length, scores[0]?.length ?? 0) > MOST_WORK) {
    refuse('too-large', 'Scores', { size: sizeOf(ranges.scores) });
  }
  const values = anchoredValues(scores, anchors);
  if (values.some((row) => row.some((value) => value !== null && !Number.isFinite(value)))) {
    refuse('out-of-range', 'Scores');
  }
  return { ...matrix, values };
}

/** Nanoseconds on a small busy machine: a slower server still stays below Sheets' 30 seconds. */
export const MOST_WORK = 4.5e9;

/** "Scores, row 2, column 1: “maybe” is text where a number belongs; type a number or clear the cell." */
function sentenceAt(ranges: MatrixRanges, problem: DoorProblem): string {
  return `${placeOfProblem(ranges, problem)}: ${problemSentence(problem)}`;
}

function placeOfProblem(
  { scores, weights, anchors, across }: MatrixRanges,
  { line, criterion, option }: DoorProblem,
): string {
  if (line === 'scores' && criterion !== null && option !== null) {
    return across ? placeOf(scores, option, criterion) : placeOf(scores, criterion, option);
  }
  const range = line === 'worst' || line === 'best' ? anchors?.[line] : weights;
  if (range === undefined || criterion === null) return 'Weights';
  return linePlace(range, range.rows * range.columns === 1 ? 0 : criterion);
}
