import type { Score, Scores } from './decision_matrix';

/**
 * 0, 1, 2 … below `count`.
 *
 * @example positions(3) // [0, 1, 2]
 */
export function positions(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/**
 * The positions of the options of a table.
 *
 * @example optionsOf([[5, 3], [1, 2]]) // [0, 1]
 */
export function optionsOf(scores: Scores): number[] {
  return positions(scores[0]?.length ?? 0);
}

/**
 * The score of an option on a criterion; null for a blank, and where the table has no such cell.
 *
 * @example scoreAt([[5, null]], 0, 1) // null
 */
export function scoreAt(scores: Scores, criterion: number, option: number): Score {
  return scores[criterion]?.[option] ?? null;
}
