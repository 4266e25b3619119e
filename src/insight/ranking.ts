import { contributions } from '../core/contributions';
import type { Score, Weights } from '../core/decision_matrix';
import { competitionRanks } from '../core/rank';
import { sum } from '../core/sum';
import { decisionScores } from '../core/weighted_score';
import type { Figures } from './figures';
import { partsOf } from './rounding';
import type { NamedDecision } from './subject';

/** One option in its place. */
export interface Placed {
  readonly option: number;
  /** Null for an option that has no score on a criterion with a weight: it stands last. */
  readonly total: Score;
  readonly rank: number | null;
}

/** The options, best first; options that tie share a rank and keep their order in the sheet. */
export function placed({ scores, anchors }: NamedDecision, weights: Weights): Placed[] {
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
export function ranking(decision: NamedDecision): RankedOption[] {
  const { scores, weights, anchors } = decision;
  const parts = contributions(scores, weights, anchors);
  return placed(decision, weights).map((place) => {
    const own = parts.map((row) => row[place.option] ?? null);
    return { ...place, parts: own, scored: own.filter((part) => part !== null).length };
  });
}

/** The parts as they are shown: rounded so that they add up to the total as it is shown. */
export function shownParts({ parts, total }: RankedOption, figures: Figures): Score[] {
  const decimals = figures.decimals;
  const shown = partsOf(
    parts.map((part) => part ?? 0),
    figures.shown(total ?? 0),
    decimals,
  );
  return parts.map((part, criterion) => (part === null ? null : (shown[criterion] ?? 0)));
}

/** From the lowest to the highest end that any bar of the ranking needs: with scales at least 0 to 100. */
export function barRange(
  ranked: readonly RankedOption[],
  { anchors }: Pick<NamedDecision, 'anchors'>,
): { low: number; high: number } {
  const ends = (furthest: (a: number, b: number) => number) =>
    ranked.map(({ parts }) => sum(parts.map((part) => furthest(0, part ?? 0))));
  const [low, high] = [Math.min(0, ...ends(Math.min)), Math.max(0, ...ends(Math.max))];
  return { low, high: anchors !== null ? Math.max(100, high) : high > 0 ? high : 1 };
}

/** So many options are shown before somebody asks for all. */
const FIRST = 5;

/** The first five options and the baseline; all of them where only one more would be left. */
export function firstOptions<Place extends Placed>(
  order: readonly Place[],
  baseline: number | null,
): Place[] {
  const shown = order.filter(({ option }, place) => place < FIRST || option === baseline);
  return shown.length + 1 >= order.length ? [...order] : shown;
}

/** So many criteria have a piece of their own in the bars. */
const PIECES = 7;

/** The criteria with the largest weights, in the order of the matrix, and the others, whose pieces are put together. */
export function pieces(weights: Weights): { own: number[]; others: number[] } {
  const weighted = weights.flatMap((weight, at) => (weight > 0 ? [at] : []));
  if (weighted.length <= PIECES + 1) return { own: weighted, others: [] };
  const largest = [...weighted]
    .sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, PIECES);
  return {
    own: weighted.filter((at) => largest.includes(at)),
    others: weighted.filter((at) => !largest.includes(at)),
  };
}
