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
export function twoRanks({ decision, view, columns }: Matrix): TwoRanks[] {
  return placed(decision, decision.weights)
    .map(({ option, rank }) => {
      const cell = view.gut?.ranks[(columns[option] ?? 0) - view.left];
      return { option, gut: typeof cell === 'number' ? cell : null, matrix: rank };
    })
    .sort((a, b) => (a.gut ?? Infinity) - (b.gut ?? Infinity) || a.option - b.option);
}

/** What the server keeps: a place for every option, nothing for the thin columns. */
export function gutRanking({ view, columns }: Matrix, order: readonly number[], date: string): GutRanking {
  const { sheetId, options, left } = view;
  const placeOf = (column: number) => order.findIndex((option) => columns[option] === column) + 1;
  return { sheetId, expected: { options }, ranks: options.map((_, at) => placeOf(left + at) || null), date };
}

/** "23 November 2026", by the person's clock. */
export function dateInWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
