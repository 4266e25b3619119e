import { type RankMethod, weightsFromRanks } from '../core/weights/rank_weights';
import { optionalChoice } from '../door/ranges/arguments';
import { linePlace, namedRange, numbersInLine } from '../door/ranges/range';
import { refuse } from '../door/ranges/refusal';
import { type Spill, spillPerCriterion } from './spill';

/**
 * Weights from an order of importance: 1 for the most important criterion, 2 for the next. Equal ranks get equal
 * weights; a blank stays blank. The weights sum to 1.
 *
 * @param {range} ranks One rank per criterion, in a column or a row.
 * @param {string} method Optional. "centroid" (the usual, steep at the top), "sum" (even steps) or "reciprocal".
 * @customfunction
 */
export function WEIGHTS_FROM_RANKS(ranks: unknown, method?: unknown): Spill {
  const range = namedRange('Ranks', ranks);
  const line = numbersInLine(range);
  const low = line.findIndex((rank) => rank !== null && rank < 1);
  if (low >= 0) refuse('rank-below-one', linePlace(range, low), { text: line[low] as number });
  const weights = weightsFromRanks(
    line,
    optionalChoice<RankMethod>('Method', method, ['centroid', 'sum', 'reciprocal']),
  );
  return spillPerCriterion({ across: range.rows === 1, criteria: line.length }, weights);
}
