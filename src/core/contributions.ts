import { anchoredValue } from './anchored_value';
import type { Anchors, Score, Scores, Weights } from './decision_matrix';
import { optionsOf, scoreAt } from './positions';
import { shares } from './share';
import { FULL_SCORE } from './weighted_score';

/**
 * What each criterion adds to each option's weighted score, `[criterion][option]`, in the unit of `decisionScores`:
 * its share of the weights that count for that option, times its value (times 100 with anchors). The contributions
 * of an option sum to its weighted score. Null where the score is blank or the criterion has no weight.
 *
 * @example
 * contributions([[5, null], [3, 4]], [1, 1], [{ worst: 1, best: 5 }, { worst: 1, best: 5 }])
 * // [[50, null], [25, 75]]
 */
export function contributions(
  scores: Scores,
  weights: Weights,
  anchors: readonly Anchors[] | null,
): Score[][] {
  const unit = anchors === null ? 1 : FULL_SCORE;
  const parts: Score[][] = scores.map((row) => row.map(() => null));
  for (const option of optionsOf(scores)) {
    const counting = weights.map((weight, criterion) =>
      scoreAt(scores, criterion, option) === null ? 0 : weight,
    );
    const own = shares(counting);
    parts.forEach((row, criterion) => {
      const score = scoreAt(scores, criterion, option);
      if (score === null || counting[criterion] === 0) return;
      const anchor = anchors?.[criterion];
      const value = anchor === undefined ? score : anchoredValue(score, anchor);
      row[option] = unit * own[criterion] * value;
    });
  }
  return parts;
}
