import type { Score } from '../core/decision_matrix';
import { scoresOfSums, weightedTerms } from '../core/weighted_score';
import { sumAcross, sumDown } from '../core/weighted_sum';
import { type MatrixFrame, readFrame, readScores } from './frame';
import { type Spill, spillPerOption } from './spill';

/**
 * Weighted score of every option. With worst and best: 0 to 100, where 100 is the best on every criterion. Without:
 * the weighted average of the scores. A blank score is left out and the other weights of that option share its part.
 *
 * @param {range} scores The scores; blanks are left out.
 * @param {range} weights A column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible scores, or one for all.
 * @param {range} best Optional. Best possible scores, or one for all.
 * @customfunction
 */
export function WEIGHTED_SCORE(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const frame = readFrame({ scores, weights, worst, best });
  return spillPerOption(frame, weightedScoresOf(frame));
}

/** Sums straight over the cells; only a matrix that holds more than numbers and blanks is looked at cell by cell. */
export function weightedScoresOf(frame: MatrixFrame): Score[] {
  const { grid, across, options, weights, anchors } = frame;
  const terms = weightedTerms(weights, anchors);
  const sum = (cells: readonly (readonly unknown[])[], isAcross: boolean) =>
    isAcross ? sumAcross(cells, terms) : sumDown(cells, terms, options);
  let sums = sum(grid.cells, across);
  let scores: Score[][] | null = null;
  if (sums.strangers > 0) {
    scores = readScores(frame);
    sums = sum(scores, false);
  }
  return scoresOfSums(sums, terms, anchors, (option) => {
    scores ??= readScores(frame);
    return scores.map((row) => row[option] as Score);
  });
}
