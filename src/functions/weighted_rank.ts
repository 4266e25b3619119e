import { competitionRanks } from '../core/rank';
import { readFrame } from './frame';
import { type Spill, spillPerOption } from './spill';
import { weightedScoresOf } from './weighted_score';

/**
 * Rank of every option by its weighted score, 1 for the best. Equal scores share a rank and the next one is skipped:
 * 1, 1, 3. An option without scores has no rank.
 *
 * @param {number[][]} scores One cell per criterion and option. Blank where not scored yet.
 * @param {number[][]} weights One weight per criterion: a column if criteria go down, a row if they go across.
 * @param {number[][]} worst Optional. The worst possible score of each criterion, or one cell for all.
 * @param {number[][]} best Optional. The best possible score of each criterion, or one cell for all.
 * @return {number[][]} One rank per option, beside the scores.
 * @customfunction
 */
export function WEIGHTED_RANK(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const frame = readFrame({ scores, weights, worst, best });
  const results = weightedScoresOf(frame);
  return spillPerOption(frame, competitionRanks(results));
}
