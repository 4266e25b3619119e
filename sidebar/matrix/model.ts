import type { MatrixLines, MatrixView } from '../../src/api';
import { anchoredValues } from '../../src/core/anchored_value';
import type { Values } from '../../src/core/decision_matrix';

/** A matrix that can be calculated, as the pages compute with it. */
export interface Matrix extends MatrixLines {
  /** Anchored values, `[criterion][option]`. */
  readonly values: Values;
  /** The view that it was read from. */
  readonly view: MatrixView;
}

/** The matrix of a view, or null when its numbers can't be read. */
export function matrixOf(view: MatrixView): Matrix | null {
  if (view.reading.kind !== 'ready') return null;
  const { lines } = view.reading;
  return { ...lines, values: anchoredValues(lines.decision.scores, lines.decision.anchors), view };
}
