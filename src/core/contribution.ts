import { anchoredValues } from './anchored_value';
import type { Anchors, Score, Scores, Weights } from './decision_matrix';
import { shares } from './share';
import { FULL_SCORE } from './weighted_score';

/**
 * What each criterion adds to the weighted score of each option, `[criterion][option]`: its share among the criteria
 * on which the option is scored, times its value; in points of 100 with anchors, in the scores' unit without. Null
 * where the score is blank or nothing the option is scored on has a weight. A column sums to the weighted score.
 */
export function contributions(
  scores: Scores,
  weights: Weights,
  anchors: readonly Anchors[] | null,
): Score[][] {
  const full = anchors === null ? 1 : FULL_SCORE;
  const values = anchoredValues(scores, anchors);
  const columns = (values[0] ?? []).map((_, option) => {
    const column = values.map((row) => row[option] as Score);
    const own = weights.map((weight, criterion) => (column[criterion] === null ? 0 : weight));
    const hasWeight = own.some((weight) => weight > 0);
    const scored = shares(own);
    return column.map((value, criterion) =>
      value === null || !hasWeight ? null : full * ((scored[criterion] as number) * value),
    );
  });
  return values.map((_, criterion) => columns.map((column) => column[criterion] as Score));
}
