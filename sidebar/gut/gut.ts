import type { GutRanking } from '../../src/api';
import { competitionRanks } from '../../src/core/rank';
import { decisionScores } from '../../src/core/weighted_score';
import type { Matrix } from '../matrix/model';

/** An option with its rank by gut and by the matrix; null where it has none. */
export interface TwoRanks {
  readonly option: number;
  readonly gut: number | null;
  readonly matrix: number | null;
}

/** Every option with its kept rank by gut, in the order of that ranking; those without one last. */
export function twoRanks({ decision, view, columns }: Matrix): TwoRanks[] {
  const ranks = competitionRanks(decisionScores(decision.scores, decision.weights, decision.anchors));
  return columns
    .map((column, option) => {
      const cell = view.gut?.ranks[column - view.left];
      return { option, gut: typeof cell === 'number' ? cell : null, matrix: ranks[option] ?? null };
    })
    .sort((a, b) => (a.gut ?? Infinity) - (b.gut ?? Infinity) || a.option - b.option);
}

/** What the server keeps: a place for every option, nothing for the thin columns. */
export function gutRanking({ view, columns }: Matrix, order: readonly number[], date: string): GutRanking {
  const ranks: (number | null)[] = view.options.map(() => null);
  order.forEach((option, place) => {
    ranks[(columns[option] as number) - view.left] = place + 1;
  });
  return { sheetId: view.sheetId, expected: { options: view.options }, ranks, date };
}

/** "23 November 2026", by the person's clock. */
export function dateInWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
