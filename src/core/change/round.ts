import type { Anchors, Score, Scores, Weights } from '../decision_matrix';
import type { BentLines } from '../midvalue';
import { decisionScores } from '../weighted_score';

/** A decision as it stood on one day. Criteria and options are told apart by keys, unique in their list. */
export interface Round {
  readonly criteria: readonly string[];
  readonly options: readonly string[];
  /** `scores[criterion][option]`. */
  readonly scores: Scores;
  readonly weights: Weights;
  /** One per criterion, or null when the scores are used as they are. */
  readonly anchors: readonly Anchors[] | null;
  /** What was typed on lines that are bent, whose `scores` are straightened; absent where every line is straight. */
  readonly bent?: BentLines;
}

/** Whether a criterion or option stands in both rounds, only in the later one, or only in the earlier one. */
export type Presence = 'both' | 'added' | 'removed';

/** One key of two lists with its place in each, null where it is missing. */
export interface Matched {
  readonly key: string;
  readonly presence: Presence;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * All keys of two lists: those of the later list in its order, then those that are only in the earlier one.
 *
 * @example
 * matchKeys(['pay', 'fun'], ['fun', 'growth']).map(({ key, presence }) => `${key} ${presence}`)
 * // ['fun both', 'growth added', 'pay removed']
 */
export function matchKeys(before: readonly string[], after: readonly string[]): Matched[] {
  const earlier = new Map(before.map((key, at) => [key, at]));
  const later = new Set(after);
  return [
    ...after.map((key, at): Matched => {
      const old = earlier.get(key) ?? null;
      return { key, presence: old === null ? 'added' : 'both', before: old, after: at };
    }),
    ...before.flatMap((key, at): Matched[] =>
      later.has(key) ? [] : [{ key, presence: 'removed', before: at, after: null }],
    ),
  ];
}

/**
 * The weighted score of every option of a round, as people read it.
 *
 * @example
 * roundTotals({ criteria: ['pay'], options: ['now', 'new'], scores: [[4, 3]], weights: [1], anchors: [{ worst: 1,
 * best: 5 }] })
 * // [75, 50]
 */
export function roundTotals({ scores, weights, anchors }: Round): Score[] {
  return decisionScores(scores, weights, anchors);
}

/**
 * The weighted score of one option, null when the round does not hold it or it has none.
 *
 * @example
 * roundTotal({ criteria: ['pay'], options: ['now', 'new'], scores: [[4, 3]], weights: [1], anchors: [{ worst: 1,
 * best: 5 }] }, 'new')
 * // 50
 */
export function roundTotal(round: Round, option: string): Score {
  return roundTotals(round)[round.options.indexOf(option)] ?? null;
}
