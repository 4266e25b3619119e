import type { Cell, MatrixView } from '../../src/api';
import { anchoredValues } from '../../src/core/anchored_value';
import type { Anchors, Values } from '../../src/core/decision_matrix';
import { sameNameKey } from '../../src/decision/check';
import type { NamedDecision } from '../../src/decision/headline_facts';
import { withoutEmptyLines } from '../../src/decision/without_empty_lines';
import { readMatrix } from '../../src/functions/matrix';
import { type CellPlace, cellOfRefusal } from './cell_of_refusal';

/** A matrix as numbers, without its thin rows and columns, and where its lines stand in the sheet. */
export interface Matrix {
  readonly sheetId: number;
  readonly decision: AnchoredDecision;
  /** Anchored values, `[criterion][option]`. */
  readonly values: Values;
  /** The row of each criterion and the column of each option, one-based. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The view that it was read from. */
  readonly view: MatrixView;
}

/** In a matrix of ours the anchors are always given. */
export interface AnchoredDecision extends NamedDecision {
  readonly anchors: readonly Anchors[];
}

/** Either the numbers, or why there are none and which cell to look at. */
export type Reading =
  | { readonly kind: 'ready'; readonly matrix: Matrix }
  | { readonly kind: 'refused'; readonly sentence: string; readonly cell: CellPlace | null };

/**
 * Reads a matrix through the same door as WEIGHTED_SCORE and the other functions, so that every number that follows
 * equals the number in the sheet, and what the functions refuse is refused with the same sentence.
 */
export function readMatrixView(view: MatrixView): Reading {
  try {
    return readOptions(view);
  } catch (error) {
    // The functions refuse with a bare Error; anything else is a fault of ours and must not pass for a refusal.
    if (!(error instanceof Error) || error.name !== 'Error') throw error;
    return { kind: 'refused', sentence: error.message, cell: cellOfRefusal(view, error.message) };
  }
}

function readOptions(view: MatrixView): Reading {
  const { scores, weights, anchors } = readMatrix(
    {
      scores: view.scores,
      weights: inColumn(view.weights),
      worst: inColumn(view.worst),
      best: inColumn(view.best),
    },
    work,
  );
  const { decision, criteria, options } = withoutEmptyLines({
    criteria: view.criteria,
    options: view.options,
    scores,
    weights,
    anchors,
    baseline: baselineOf(view),
  });
  if (options.length === 0) {
    return {
      kind: 'refused',
      sentence: 'This matrix has no options yet: type the name of each option above a column of scores.',
      cell: null,
    };
  }
  const anchored = { ...decision, anchors: decision.anchors ?? [] };
  return {
    kind: 'ready',
    matrix: {
      sheetId: view.sheetId,
      decision: anchored,
      values: anchoredValues(anchored.scores, anchored.anchors),
      rows: criteria.map((at) => view.top + at),
      columns: options.map((at) => view.left + at),
      view,
    },
  };
}

/** Two samplings of ten thousand weightings, the most that a page computes. */
const work = (criteria: number, options: number) => 20_000 * criteria * options;

const inColumn = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

/** The first option that the baseline's cell names, as DECISION_SUMMARY finds it. */
function baselineOf({ baseline, options }: MatrixView): number | null {
  if (baseline.trim() === '') return null;
  const found = options.findIndex((name) => sameNameKey(name) === sameNameKey(baseline));
  return found < 0 ? null : found;
}
