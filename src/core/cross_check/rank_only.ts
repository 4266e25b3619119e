import type { Score, Values, Weights } from '../decision_matrix';
import { weightedScores } from '../weighted_score';
import { wins } from './wins';

/**
 * "By rank only": the weighted score of Borda points (de Borda 1781), which uses the order of the options on each
 * criterion and nothing of how far apart they are. On each criterion an option gets the part of the other scored
 * options that it beats, ties half: 1 for the best, 0 for the worst. Blanks are left out, and so is a criterion
 * on which one option alone is scored, because it orders nobody.
 *
 * @returns one number in 0…1 per option; null without points
 * @example rankOnlyScores([[5, 3, 1], [1, 2, 3]], [2, 1]) // [0.6667, 0.5, 0.3333]
 */
export function rankOnlyScores(values: Values, weights: Weights): Score[] {
  const points = values.map((row) => {
    const others = row.filter((value) => value !== null).length - 1;
    return wins(row).map((won) => (won === null || others < 1 ? null : won / others));
  });
  return weightedScores(points, weights);
}
