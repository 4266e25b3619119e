import type { Cell, MatrixCells, MatrixView, Reading } from '../api';
import { placeOfName } from '../decision/same_name';
import { readMatrix, refuseProblem } from '../door/ranges/matrix';
import { Refusal } from '../door/ranges/refusal';
import { shapeOf } from '../door/ranges/shape';
import { withoutEmptyLines } from '../insight/without_empty_lines';
import { cellOfRefusal } from './cell_of_refusal';

/**
 * A matrix for the sidebar, read through the same door as WEIGHTED_SCORE and the other functions, so that every
 * number that follows equals the number in the sheet, and what the functions refuse is refused with the same sentence.
 */
export function viewOf(cells: MatrixCells): MatrixView {
  const { scores: _, ...others } = cells;
  return { ...others, reading: read(cells) };
}

function read(cells: MatrixCells): Reading {
  try {
    return readLines(cells);
  } catch (error) {
    // Anything else is a fault of ours and must not pass for a refusal.
    if (!(error instanceof Refusal)) throw error;
    return { kind: 'refused', sentence: error.message, cell: cellOfRefusal(cells, error.place) };
  }
}

function readLines(cells: MatrixCells): Reading {
  const ranges = shapeOf({
    scores: cells.scores,
    weights: inColumn(cells.weights),
    worst: inColumn(cells.worst),
    best: inColumn(cells.best),
  });
  const { scores, weights, anchors, wrong } = readMatrix(ranges, work, cells.options.length);
  if (wrong[0] !== undefined) refuseProblem(ranges, wrong[0]);
  const { decision, criteria, options } = withoutEmptyLines({
    criteria: cells.criteria.slice(0, weights.length),
    options: cells.options,
    scores,
    weights,
    anchors,
    baseline: placeOfName(cells.options, cells.baseline),
  });
  if (options.length === 0) {
    return {
      kind: 'refused',
      sentence: 'This matrix has no options yet: type the name of each option above a column of scores.',
      cell: null,
    };
  }
  return {
    kind: 'ready',
    lines: {
      decision: { ...decision, anchors: decision.anchors ?? [] },
      rows: criteria.map((at) => cells.top + at),
      columns: options.map((at) => cells.left + at),
    },
  };
}

/** Two samplings of ten thousand weightings, the most that a page computes. */
const work = (criteria: number, options: number) => 20_000 * criteria * options;

const inColumn = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
