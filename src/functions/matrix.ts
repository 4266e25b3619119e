import { anchoredValues } from '../core/anchored_value';
import type { Anchors, Score, Values } from '../core/decision_matrix';
import type { AnchorLines } from '../core/weighted_score';
import { type MatrixArguments, type MatrixFrame, readFrame, readScores } from './frame';
import { sizeOf } from './grid';
import { refuse } from './refusal';

/** A matrix as the methods of core take it. */
export interface Matrix {
  readonly frame: MatrixFrame;
  /** `scores[criterion][option]` */
  readonly scores: readonly (readonly Score[])[];
  readonly weights: readonly number[];
  readonly anchors: readonly Anchors[] | null;
  readonly values: Values;
}

/**
 * Reads and checks a whole matrix.
 *
 * @param work about how many nanoseconds the method takes on a matrix of this size; too long is refused at once
 */
export function readMatrix(
  args: MatrixArguments,
  work: (criteria: number, options: number) => number,
): Matrix {
  const frame = readFrame(args);
  if (work(frame.criteria, frame.options) > MOST_WORK) {
    refuse('too-large', 'Scores', { size: sizeOf(frame.grid) });
  }
  const { weights } = frame;
  const scores = readScores(frame);
  const anchors = frame.anchors === null ? null : anchorsOf(frame.anchors);
  const values = anchoredValues(scores, anchors);
  if (values.some((row) => row.some((value) => value !== null && !Number.isFinite(value)))) {
    refuse('out-of-range', 'Scores');
  }
  return { frame, scores, weights, anchors, values };
}

/** Nanoseconds, as measured on a small machine: a slower server still stays far below Sheets' 30 seconds. */
const MOST_WORK = 3e9;

function anchorsOf({ worst, best }: AnchorLines): Anchors[] {
  return worst.map((low, criterion) => ({ worst: low, best: best[criterion] as number }));
}
