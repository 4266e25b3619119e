import type { AnchoredDecision } from '../../src/api';
import { contributions } from '../../src/core/contributions';
import type { Score, Weights } from '../../src/core/decision_matrix';
import { competitionRanks } from '../../src/core/rank';
import { sum } from '../../src/core/sum';
import { decisionScores } from '../../src/core/weighted_score';

/** One option in its place. */
export interface Placed {
  readonly option: number;
  /** Null for an option that has no score on a criterion with a weight: it stands last. */
  readonly total: Score;
  readonly rank: number | null;
}

/** The options, best first; options that tie share a rank and keep their order in the sheet. */
export function placed({ scores, anchors }: AnchoredDecision, weights: Weights): Placed[] {
  const totals = decisionScores(scores, weights, anchors);
  const ranks = competitionRanks(totals);
  return totals
    .map((total, option) => ({ option, total, rank: ranks[option] ?? null }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.option - b.option);
}

/** An option in its place, with what each criterion adds to its total. */
export interface RankedOption extends Placed {
  /** One per criterion; null where the score is blank or the criterion has no weight. */
  readonly parts: readonly Score[];
  /** How many of the criteria with a weight are scored. */
  readonly scored: number;
}

/** The ranking by the weights of the matrix. */
export function ranking(decision: AnchoredDecision): RankedOption[] {
  const { scores, weights, anchors } = decision;
  const parts = contributions(scores, weights, anchors);
  return placed(decision, weights).map((place) => {
    const own = parts.map((row) => row[place.option] ?? null);
    return { ...place, parts: own, scored: own.filter((part) => part !== null).length };
  });
}

/** From the lowest to the highest end that any bar of the ranking needs: at least 0 to 100. */
export function barRange(ranked: readonly RankedOption[]): { low: number; high: number } {
  const ends = (furthest: (a: number, b: number) => number) =>
    ranked.map(({ parts }) => sum(parts.map((part) => furthest(0, part ?? 0))));
  return { low: Math.min(0, ...ends(Math.min)), high: Math.max(100, ...ends(Math.max)) };
}
