import type { Score, Scores } from './decision_matrix';

/** 0, 1, 2 … below `count`. */
export function positions(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** The positions of the options of a table. */
export function optionsOf(scores: Scores): number[] {
  return positions(scores[0]?.length ?? 0);
}

/** The score of an option on a criterion; null for a blank, and where the table has no such cell. */
export function scoreAt(scores: Scores, criterion: number, option: number): Score {
  return scores[criterion]?.[option] ?? null;
}
