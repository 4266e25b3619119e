import { positions } from '../core/positions';
import { refuse } from '../door/ranges/refusal';
import type { MatrixRanges } from '../door/ranges/shape';

/** What a custom function returns: rows of equal length, "" for a blank; Sheets spills it. */
export type Spill = (number | string)[][];

/** A result before it becomes a cell; null is a blank. */
export type Result = number | string | null;

type Shape = Pick<MatrixRanges, 'across' | 'criteria' | 'options'>;

/** Per option a sentence that stands in place of its results, or null; options past the end have none. */
type LeftOut = readonly (string | null)[];

/** One result per option, laid beside the scores: a row under criteria down, a column beside criteria across. */
export function spillPerOption(
  { across, options }: Shape,
  results: readonly Result[],
  leftOut: LeftOut = [],
): Spill {
  const cells = asLong(options, results).map((result, option) => leftOut[option] ?? result);
  return across ? columnOf(cells) : [rowOf(cells)];
}

/** One result per criterion, laid beside the weights. */
export function spillPerCriterion(
  { across, criteria }: Omit<Shape, 'options'>,
  results: readonly Result[],
): Spill {
  const cells = asLong(criteria, results);
  return across ? [rowOf(cells)] : columnOf(cells);
}

/** One result per cell, `results[criterion][option]`, laid as the scores are. */
export function spillPerCell(shape: Shape, results: readonly (readonly Result[])[], leftOut: LeftOut): Spill {
  const blank = new Array<readonly Result[]>(Math.max(0, shape.criteria - results.length)).fill([]);
  return spillLines(shape, [...results, ...blank], leftOut);
}

/** Any number of results per option, `results[line][option]`; in place of the first stands why it is left out. */
export function spillLines(
  { across, options }: Omit<Shape, 'criteria'>,
  results: readonly (readonly Result[])[],
  leftOut: LeftOut,
): Spill {
  const lines = results.map((row, line) =>
    asLong(options, row).map((result, option) => (line === 0 ? (leftOut[option] ?? result) : result)),
  );
  if (!across) return lines.map(rowOf);
  return positions(options).map((option) => rowOf(lines.map((line) => line[option] as Result)));
}

/** As many results as the range has lines; the blank ones at its end were not computed. */
function asLong(count: number, results: readonly Result[]): readonly Result[] {
  if (results.length >= count) return results;
  return [...results, ...new Array<Result>(count - results.length).fill(null)];
}

export function columnOf(results: readonly Result[]): Spill {
  return results.map((result) => [presentable(result)]);
}

export function rowOf(results: readonly Result[]): (number | string)[] {
  return results.map(presentable);
}

/** A cell never shows NaN, Infinity or −0. */
function presentable(result: Result): number | string {
  if (typeof result !== 'number') return result ?? '';
  if (!Number.isFinite(result)) refuse('out-of-range', 'Scores');
  return result + 0;
}
