import { shapeOf } from '../door/ranges/shape';
import { type Spill, spillPerOption } from './spill';
import { totalsOf } from './totals';

/**
 * Weighted score of every option. With worst and best: 0 to 100, where 100 is the best on every criterion. Without:
 * the weighted average of the scores. A blank score is left out and the other weights of that option share its part. A
 * score that is no number is named in place of its option's result; the others keep theirs.
 *
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @customfunction
 */
export function WEIGHTED_SCORE(scores: unknown, weights: unknown, worst?: unknown, best?: unknown): Spill {
  const ranges = shapeOf({ scores, weights, worst, best });
  const { totals, leftOut } = totalsOf(ranges);
  return spillPerOption(ranges, totals, leftOut);
}
