import { isBlank } from '../core/blank';
import type { Score } from '../core/decision_matrix';
import type { AnchorLines } from '../core/weighted_score';
import { counted, isAbsent, type NamedGrid, namedGrid, numberAt, placeOf, type Spill, sizeOf } from './grid';
import { refuse } from './problem';

/** The four ranges of a matrix, as a person passes them to a function. */
export interface MatrixArguments {
  scores: unknown;
  weights: unknown;
  worst: unknown;
  best: unknown;
}

/** A matrix whose weights and anchors are checked and whose scores are still cells. */
export interface MatrixFrame {
  readonly grid: NamedGrid;
  /** False: criteria down, options across. True: criteria across, options down. */
  readonly across: boolean;
  readonly criteria: number;
  readonly options: number;
  /** One per criterion; a blank weight is 0. */
  readonly weights: readonly number[];
  /** One per criterion, or null when none were given; a criterion that needs none has 0 and 1. */
  readonly anchors: AnchorLines | null;
}

/**
 * Reads weights and anchors. Weights in one column: criteria down. Weights in one row: criteria across. A single
 * weight: whichever way the scores lie, down when they are a single cell too.
 */
export function readFrame({ scores, weights, worst, best }: MatrixArguments): MatrixFrame {
  const grid = namedGrid('Scores', scores);
  const weightGrid = namedGrid('Weights', weights);
  if (weightGrid.rows > 1 && weightGrid.columns > 1) {
    refuse({ code: 'weights-not-a-line', size: sizeOf(weightGrid) });
  }
  const single = weightGrid.rows === 1 && weightGrid.columns === 1;
  const across = single ? grid.rows > 1 && grid.columns === 1 : weightGrid.rows === 1;
  const criteria = across ? weightGrid.columns : weightGrid.rows;
  if ((across ? grid.columns : grid.rows) !== criteria) {
    const wanted = counted(criteria, across ? 'column' : 'row');
    refuse({
      code: 'size',
      range: 'Scores',
      size: sizeOf(grid),
      against: `Weights with ${sizeOf(weightGrid)}`,
      wanted,
    });
  }
  const frame = {
    grid,
    across,
    criteria,
    options: across ? grid.rows : grid.columns,
    weights: readWeights(weightGrid),
  };
  return { ...frame, anchors: readAnchors(frame, worst, best) };
}

/** `scores[criterion][option]`, every cell checked. */
export function readScores({ grid, across, criteria, options }: MatrixFrame): Score[][] {
  return Array.from({ length: criteria }, (_, criterion) =>
    Array.from({ length: options }, (__, option) =>
      across ? numberAt(grid, option, criterion) : numberAt(grid, criterion, option),
    ),
  );
}

/** One result per option, laid beside the scores: a row under criteria down, a column beside criteria across. */
export function spillPerOption({ across }: MatrixFrame, results: readonly (number | string | null)[]): Spill {
  const row: (number | string)[] = [];
  const column: Spill = [];
  for (const result of results) {
    // Two literals, so that the engine keeps the rows of numbers unboxed.
    if (across) column.push(result === null ? [''] : [result]);
    else row.push(result ?? '');
  }
  return across ? column : [row];
}

/** The cells of a line, in order, whichever way it lies. */
export function lineOf(grid: NamedGrid): Score[] {
  const line: Score[] = [];
  const isRow = grid.rows === 1;
  const length = isRow ? grid.columns : grid.rows;
  for (let at = 0; at < length; at += 1) line.push(isRow ? numberAt(grid, 0, at) : numberAt(grid, at, 0));
  return line;
}

/** Where the nth cell of a line stands. */
export function linePlace(grid: NamedGrid, at: number): string {
  return grid.rows === 1 ? placeOf(grid, 0, at) : placeOf(grid, at, 0);
}

function readWeights(grid: NamedGrid): number[] {
  const weights: number[] = [];
  let largest = 0;
  for (const cell of lineOf(grid)) {
    const weight = cell ?? 0;
    if (weight < 0) {
      refuse({ code: 'negative-weight', place: linePlace(grid, weights.length), text: String(weight) });
    }
    if (weight > largest) largest = weight;
    weights.push(weight);
  }
  if (largest === 0) refuse({ code: 'weights-all-zero', place: 'Weights' });
  return weights;
}

/** What `readAnchors` knows of the matrix. */
type Frame = Omit<MatrixFrame, 'anchors'>;

function readAnchors(frame: Frame, worst: unknown, best: unknown): AnchorLines | null {
  if (isAbsent(worst) && isAbsent(best)) return null;
  if (isAbsent(worst)) refuse({ code: 'anchors-half-given', given: 'Best', missing: 'Worst' });
  if (isAbsent(best)) refuse({ code: 'anchors-half-given', given: 'Worst', missing: 'Best' });
  const worstGrid = namedGrid('Worst', worst);
  const bestGrid = namedGrid('Best', best);
  const lows = readAnchorLine(frame, worstGrid);
  const highs = readAnchorLine(frame, bestGrid);
  const lines = { worst: [] as number[], best: [] as number[] };
  for (let criterion = 0; criterion < frame.criteria; criterion += 1) {
    const low = lows[criterion] as Score;
    const high = highs[criterion] as Score;
    const isGiven = low !== null && high !== null;
    if (isGiven && low === high) {
      refuse({ code: 'anchors-equal', place: anchorPlace(worstGrid, criterion), text: String(low) });
    }
    if (!isGiven && needsAnchors(frame, criterion)) {
      const [grid, line] = low === null ? ([worstGrid, 'worst'] as const) : ([bestGrid, 'best'] as const);
      refuse({ code: 'anchor-missing', place: anchorPlace(grid, criterion), line });
    }
    lines.worst.push(isGiven ? low : 0);
    lines.best.push(isGiven ? high : 1);
  }
  return lines;
}

/** An anchor line has one cell per criterion, or one cell for all of them. */
function readAnchorLine({ criteria }: Frame, grid: NamedGrid): Score[] {
  const line = lineOf(grid);
  const isLine = grid.rows === 1 || grid.columns === 1;
  if (!isLine || (line.length !== criteria && line.length !== 1)) {
    const wanted = `one cell for all criteria or ${counted(criteria, 'cell')} in a line`;
    refuse({ code: 'size', range: grid.name, size: sizeOf(grid), against: 'Weights', wanted });
  }
  return line.length === criteria ? line : new Array<Score>(criteria).fill(line[0] as Score);
}

function anchorPlace(grid: NamedGrid, criterion: number): string {
  return linePlace(grid, grid.rows * grid.columns === 1 ? 0 : criterion);
}

/** A criterion without weight or without any score, a spacer for one, needs no anchors. */
function needsAnchors({ grid, across, weights, options }: Frame, criterion: number): boolean {
  if (weights[criterion] === 0) return false;
  return Array.from({ length: options }, (_, option) =>
    across ? grid.cells[option]?.[criterion] : grid.cells[criterion]?.[option],
  ).some((cell) => !isBlank(cell));
}
