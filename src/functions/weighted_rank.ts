import { competitionRanks } from '../core/rank';
import { shapeOf } from '../door/ranges/shape';
import { type Spill, spillPerOption } from './spill';
import { totalsOf } from './totals';

/**
 * Rank of every option by its weighted score, 1 for the best. Equal scores share a rank and the next one is skipped:
 * 1, 1, 3. An option without scores, or with a wrong one, has no rank.
 *
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @customfunction
 */
export function WEIGHTED_RANK(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const ranges = shapeOf({ scores, weights, worst, best });
  return spillPerOption(ranges, competitionRanks(totalsOf(ranges).totals));
}
