import type { Score } from '../core/decision_matrix';
import { positions } from '../core/positions';
import type { AnchorLines } from '../core/weighted_score';
import { readAnchors } from './anchor_lines';
import { counted, lineOf, linePlace, type NamedGrid, namedGrid, numberAt, sizeOf } from './grid';
import { refuse } from './refusal';

/** The four ranges of a matrix, as a person passes them to a function. */
export interface MatrixArguments {
  scores: unknown;
  weights: unknown;
  worst: unknown;
  best: unknown;
}

/** Which way a matrix lies, and its weights. */
export interface WeightedGrid {
  readonly grid: NamedGrid;
  /** False: criteria down, options across. True: criteria across, options down. */
  readonly across: boolean;
  readonly criteria: number;
  readonly options: number;
  /** One per criterion; a blank weight is 0. */
  readonly weights: readonly number[];
}

/** A matrix whose weights and anchors are checked and whose scores are still cells. */
export interface MatrixFrame extends WeightedGrid {
  /** Null when none were given; a criterion that needs none has 0 and 1. */
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
    refuse('not-a-line', 'Weights', { size: sizeOf(weightGrid) });
  }
  const single = weightGrid.rows === 1 && weightGrid.columns === 1;
  const across = single ? grid.rows > 1 && grid.columns === 1 : weightGrid.rows === 1;
  const criteria = across ? weightGrid.columns : weightGrid.rows;
  if ((across ? grid.columns : grid.rows) !== criteria) {
    const wanted = counted(criteria, across ? 'column' : 'row');
    refuse('size', 'Scores', { size: sizeOf(grid), against: `Weights with ${sizeOf(weightGrid)}`, wanted });
  }
  const options = across ? grid.rows : grid.columns;
  const weighted = { grid, across, criteria, options, weights: readWeights(weightGrid) };
  return { ...weighted, anchors: readAnchors(weighted, worst, best) };
}

/** `scores[criterion][option]`, every cell checked. */
export function readScores({ grid, across, criteria, options }: WeightedGrid): Score[][] {
  return positions(criteria).map((criterion) =>
    positions(options).map((option) =>
      across ? numberAt(grid, option, criterion) : numberAt(grid, criterion, option),
    ),
  );
}

function readWeights(grid: NamedGrid): number[] {
  const weights = lineOf(grid);
  let largest = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight < 0) refuse('negative-weight', linePlace(grid, at), { text: weight });
    if (weight > largest) largest = weight;
    weights[at] = weight;
  }
  if (largest === 0) refuse('weights-all-zero', 'Weights');
  return weights as number[];
}
