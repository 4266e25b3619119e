import type { Score } from '../decision_matrix';
import { leaders } from '../rank';
import { decisionScores } from '../weighted_score';
import { matchKeys, type Round } from './round';

/** The totals of one round's options and scores under another round's weights. */
export interface Counterfactual {
  /** In the order of the options of the round that gives the scores. */
  readonly totals: readonly Score[];
  /** The options that would be first. */
  readonly leaders: readonly number[];
  /** Criteria that have scores but no weight in the other round: left out. */
  readonly withoutWeight: readonly string[];
  /** Criteria that have a weight but do not exist where the scores are: left out. */
  readonly withoutScores: readonly string[];
}

/**
 * "Today's scores under last year's weights", and the other way round with the arguments swapped. Scores and
 * anchors come from one round, weights from the other; criteria that only one of them has cannot count.
 *
 * @example
 * totalsUnder({ criteria: ['pay', 'fun'], options: ['now'], scores: [[4], [2]], weights: [1, 1], anchors: null },
 * { criteria: ['pay', 'fun'], options: ['now'], scores: [[1], [1]], weights: [3, 1], anchors: null }).totals
 * // [3.5]
 */
export function totalsUnder(scoresOf: Round, weightsOf: Round): Counterfactual {
  const matched = matchKeys(weightsOf.criteria, scoresOf.criteria);
  const weights = scoresOf.criteria.map((_, i) => {
    const at = matched[i]?.before ?? null;
    return at === null ? 0 : weightsOf.weights[at];
  });
  const totals = decisionScores(scoresOf.scores, weights, scoresOf.anchors);
  const keys = (presence: string) => matched.filter((m) => m.presence === presence).map((m) => m.key);
  return {
    totals,
    leaders: leaders(totals),
    withoutWeight: keys('added'),
    withoutScores: keys('removed'),
  };
}
