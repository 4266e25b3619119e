import type { Score } from '../decision_matrix';

/**
 * Pairwise judgments: `pairs[i][j]` says how many times criterion i matters as much as criterion j, a number > 0;
 * null where the pair was not compared. Square; one of `pairs[i][j]` and `pairs[j][i]` is enough, and where both
 * stand the one above the diagonal counts. The diagonal is not read.
 */
export type Pairs = readonly (readonly Score[])[];

/** One judgment: criterion `row` matters `ratio` times as much as criterion `column`, row < column. */
export interface Judgment {
  readonly row: number;
  readonly column: number;
  readonly ratio: number;
}

/**
 * Every pair that was compared, by row.
 *
 * @example judgmentsOf([[1, 3], [null, 1]]) // [{ row: 0, column: 1, ratio: 3 }]
 */
export function judgmentsOf(pairs: Pairs): Judgment[] {
  return pairs.flatMap((_, row) =>
    pairs.slice(row + 1).flatMap((__, offset): Judgment[] => {
      const column = row + 1 + offset;
      const above = pairs[row][column];
      const below = pairs[column][row];
      const ratio = above ?? (below === null ? null : 1 / below);
      return ratio === null ? [] : [{ row, column, ratio }];
    }),
  );
}

/**
 * Groups of criteria that judgments connect, each ascending; one group means that weights can be derived.
 *
 * @example connectedGroups([[1, 3, null], [null, 1, null], [null, null, 1]]) // [[0, 1], [2]]
 */
export function connectedGroups(pairs: Pairs): number[][] {
  const group = pairs.map((_, criterion) => criterion);
  for (const { row, column } of judgmentsOf(pairs)) {
    const [from, to] = [group[row], group[column]];
    group.forEach((label, criterion) => {
      if (label === from) group[criterion] = to;
    });
  }
  const labels = [...new Set(group)];
  return labels.map((label) => group.flatMap((own, criterion) => (own === label ? [criterion] : [])));
}
