import type { Score } from '../decision_matrix';
import { sum } from '../sum';

/** `pairs[i][j]`: how many times criterion i matters as much as j, > 0; null where nobody was asked. */
type Pairs = readonly (readonly Score[])[];

/** ln of a judgment, read above the diagonal or, where that is blank, from its reciprocal below. */
function logOf(pairs: Pairs, i: number, j: number): number | null {
  const above = pairs[i]?.[j] ?? null;
  if (above !== null) return Math.log(above);
  const below = pairs[j]?.[i] ?? null;
  return below === null ? null : -Math.log(below);
}

function bounded(ratio: number): number {
  return Math.max(Number.MIN_VALUE, Math.min(Number.MAX_VALUE, ratio));
}

/**
 * One pairwise matrix for a group: the elementwise geometric mean, "aggregation of individual judgments" (AIJ, Forman
 * & Peniwati 1998). Unlike the arithmetic mean it keeps reciprocals reciprocal (Aczél & Saaty 1983). A pair that a
 * judge left blank is decided by the others; it stays blank when nobody judged it. The diagonal is 1.
 *
 * @example combinePairs([[[1, 2], [1 / 2, 1]], [[1, 8], [1 / 8, 1]]]) // [[1, 4], [0.25, 1]]
 */
export function combinePairs(byJudge: readonly Pairs[]): Score[][] {
  const size = byJudge[0]?.length ?? 0;
  const combined: Score[][] = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => (i === j ? 1 : null)),
  );
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1) {
      const logs = byJudge.flatMap((pairs) => logOf(pairs, i, j) ?? []);
      if (logs.length === 0) continue;
      const log = sum(logs) / logs.length;
      combined[i][j] = bounded(Math.exp(log));
      combined[j][i] = bounded(Math.exp(-log));
    }
  }
  return combined;
}
