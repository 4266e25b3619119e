import { positions } from '../core/positions';
import type { MatrixFrame } from './frame';
import { refuse } from './refusal';

/** What a custom function returns: rows of equal length, "" for a blank; Sheets spills it. */
export type Spill = (number | string)[][];

/** A result before it becomes a cell; null is a blank. */
export type Result = number | string | null;

/** One result per option, laid beside the scores: a row under criteria down, a column beside criteria across. */
export function spillPerOption({ across }: Pick<MatrixFrame, 'across'>, results: readonly Result[]): Spill {
  return across ? columnOf(results) : [rowOf(results)];
}

/** One result per criterion, laid beside the weights. */
export function spillPerCriterion(
  { across }: Pick<MatrixFrame, 'across'>,
  results: readonly Result[],
): Spill {
  return across ? [rowOf(results)] : columnOf(results);
}

/** One result per cell, `results[criterion][option]`, laid as the scores are. */
export function spillPerCell(
  { across, options }: Pick<MatrixFrame, 'across' | 'options'>,
  results: readonly (readonly Result[])[],
): Spill {
  if (!across) return results.map(rowOf);
  return positions(options).map((option) => rowOf(results.map((row) => row[option] as Result)));
}

export function columnOf(results: readonly Result[]): Spill {
  const column: Spill = [];
  // Two literals, so that the engine keeps rows of numbers unboxed.
  for (const result of results)
    column.push(typeof result === 'number' ? [presentable(result)] : [result ?? '']);
  return column;
}

export function rowOf(results: readonly Result[]): (number | string)[] {
  const row: (number | string)[] = [];
  for (const result of results) row.push(typeof result === 'number' ? presentable(result) : (result ?? ''));
  return row;
}

/** A cell never shows NaN, Infinity or −0. */
function presentable(result: number): number {
  if (!Number.isFinite(result)) refuse('out-of-range', 'Scores');
  return result + 0;
}
