import { isBlank } from '../../core/blank';
import { positions } from '../../core/positions';
import { type Cell, cellOf } from '../cell';
import type { MatrixCells } from '../matrix';
import { counted, isLine, lengthOf, type NamedRange, namedRange, rawLine, sizeOf } from './range';
import { refuse } from './refusal';

/** The four ranges of a matrix, as a person passes them to a function. */
export interface MatrixArguments {
  scores: unknown;
  weights: unknown;
  worst: unknown;
  best: unknown;
}

/** The same with names, sizes that fit together, and the way the matrix lies. */
export interface MatrixRanges {
  readonly scores: NamedRange;
  readonly weights: NamedRange;
  /** One cell per criterion or one for all; null when both were left out. */
  readonly anchors: { readonly worst: NamedRange; readonly best: NamedRange } | null;
  /** False: criteria down, options across. True: criteria across, options down. */
  readonly across: boolean;
  readonly criteria: number;
  readonly options: number;
}

/**
 * Names the ranges and refuses sizes that do not fit. Weights in one column: criteria down. Weights in one row:
 * criteria across. A single weight: whichever way the scores lie, down when they are a single cell too.
 */
export function shapeOf(args: MatrixArguments): MatrixRanges {
  const scores = namedRange('Scores', args.scores);
  const weights = namedRange('Weights', args.weights);
  if (!isLine(weights)) refuse('not-a-line', 'Weights', { size: sizeOf(weights) });
  const single = lengthOf(weights) === 1;
  const across = single ? scores.rows > 1 && scores.columns === 1 : weights.rows === 1;
  const criteria = lengthOf(weights);
  if ((across ? scores.columns : scores.rows) !== criteria) {
    const wanted = counted(criteria, across ? 'column' : 'row');
    refuse('size', 'Scores', { size: sizeOf(scores), against: `Weights with ${sizeOf(weights)}`, wanted });
  }
  const options = across ? scores.rows : scores.columns;
  return { scores, weights, anchors: anchorsOf(args, criteria), across, criteria, options };
}

function anchorsOf({ worst, best }: MatrixArguments, criteria: number): MatrixRanges['anchors'] {
  if (isBlank(worst) && isBlank(best)) return null;
  if (isBlank(worst)) refuse('anchors-half-given', 'Worst', { given: 'Best' });
  if (isBlank(best)) refuse('anchors-half-given', 'Best', { given: 'Worst' });
  return {
    worst: anchorLine(namedRange('Worst', worst), criteria),
    best: anchorLine(namedRange('Best', best), criteria),
  };
}

function anchorLine(range: NamedRange, criteria: number): NamedRange {
  const length = lengthOf(range);
  if (!isLine(range) || (length !== criteria && length !== 1)) {
    const wanted = `one cell for all criteria or ${counted(criteria, 'cell')} in a line`;
    refuse('size', range.name, { size: sizeOf(range), against: 'Weights', wanted });
  }
  return range;
}

/**
 * The cells of the ranges, criteria down, without the blank lines at the end, of which a whole column has thousands.
 *
 * @param leastOptions how many options to keep though they are blank
 */
export function cellsOf({ scores, weights, anchors, across }: MatrixRanges, leastOptions = 0): MatrixCells {
  const lines = {
    weights: rawLine(weights).map(cellOf),
    worst: anchors && rawLine(anchors.worst).map(cellOf),
    best: anchors && rawLine(anchors.best).map(cellOf),
  };
  const inRows = lengthInUse(scores.cells);
  const inColumns = widthInUse(scores.cells);
  const options = Math.max(leastOptions, across ? inRows : inColumns);
  const criteria = Math.max(
    across ? inColumns : inRows,
    lengthInUse(lines.weights),
    // One cell for all says nothing of where the criteria end.
    ...[lines.worst, lines.best].map((line) => (line === null || line.length === 1 ? 0 : lengthInUse(line))),
  );
  return {
    scores: positions(criteria).map((criterion) =>
      positions(options).map(
        (option): Cell =>
          cellOf(across ? scores.cells[option]?.[criterion] : scores.cells[criterion]?.[option]),
      ),
    ),
    weights: lines.weights.slice(0, criteria),
    worst: lines.worst && upTo(lines.worst, criteria),
    best: lines.best && upTo(lines.best, criteria),
  };
}

const upTo = (line: readonly Cell[], criteria: number) =>
  line.length === 1 ? line : line.slice(0, criteria);

/** The length up to the last cell, or row of cells, that is not blank. */
function lengthInUse(line: readonly unknown[]): number {
  let length = line.length;
  while (length > 0 && isBlankThroughout(line[length - 1])) length -= 1;
  return length;
}

function widthInUse(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((most, row) => (row.length > most ? Math.max(most, lengthInUse(row)) : most), 0);
}

const isBlankThroughout = (item: unknown) => (Array.isArray(item) ? item.every(isBlank) : isBlank(item));
