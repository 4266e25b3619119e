import type { GutRanking } from '../../src/api';
import { placed } from '../../src/insight/ranking';
import type { Matrix } from '../matrix/model';

/** An option with its rank by gut and by the matrix; null where it has none. */
export interface TwoRanks {
  readonly option: number;
  readonly gut: number | null;
  readonly matrix: number | null;
}

/** Every option with its kept rank by gut, in the order of that ranking; those without one last. */
export function twoRanks({ decision, view, options }: Matrix): TwoRanks[] {
  return placed(decision, decision.weights)
    .map(({ option, rank }) => {
      const gut = view.gut?.ranks[options[option] ?? 0] ?? null;
      return { option, gut, matrix: rank };
    })
    .sort((a, b) => (a.gut ?? Infinity) - (b.gut ?? Infinity) || a.option - b.option);
}

/** What the server keeps: a place for every option of the matrix, null for one that is not ranked. */
export function gutRanking({ view, options }: Matrix, order: readonly number[], date: string): GutRanking {
  const { sheetId, decision } = view;
  const ranks = decision.options.map(
    (_, place) => order.findIndex((option) => options[option] === place) + 1 || null,
  );
  return { sheetId, expected: { options: decision.options }, ranks, date };
}

/** "23 November 2026", by the person's clock. */
export function dateInWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
