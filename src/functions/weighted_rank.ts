import { competitionRanks } from '../core/rank';
import { readFrame } from './frame';
import { type Spill, spillPerOption } from './spill';
import { weightedScoresOf } from './weighted_score';

/**
 * Rank of every option by its weighted score, 1 for the best. Equal scores share a rank and the next one is skipped:
 * 1, 1, 3. An option without scores has no rank.
 *
 * @param {range} scores The scores; blanks are left out.
 * @param {range} weights A column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible scores, or one for all.
 * @param {range} best Optional. Best possible scores, or one for all.
 * @customfunction
 */
export function WEIGHTED_RANK(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const frame = readFrame({ scores, weights, worst, best });
  const results = weightedScoresOf(frame);
  return spillPerOption(frame, competitionRanks(results));
}
