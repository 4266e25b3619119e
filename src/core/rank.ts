import type { Score } from './decision_matrix';
import { positions } from './positions';
import { isClearlyGreater } from './tie';

/**
 * Competition ranks of totals, highest first: 1, 1, 3, as RANK in Sheets, except that totals within
 * `TIE_TOLERANCE` of each other are a tie. The rank is 1 + the number of options that are clearly better, so it
 * does not depend on the order of the options. A blank total (null) has no rank.
 *
 * @example competitionRanks([80, 90, 80, null]) // [2, 1, 2, null]
 */
export function competitionRanks(totals: readonly Score[]): (number | null)[] {
  const order = positions(totals.length).filter((option) => totals[option] !== null);
  const total = (option: number) => totals[option] ?? NaN;
  const at = (place: number) => total(order[place]);
  order.sort((a, b) => total(b) - total(a) || a - b);
  const ranks: (number | null)[] = totals.map(() => null);
  let better = 0;
  order.forEach((option, place) => {
    while (isClearlyGreater(at(better), at(place))) better += 1;
    ranks[option] = better + 1;
  });
  return ranks;
}

/**
 * The options of rank 1, in their own order: more than one when they tie, none when no option has a total.
 *
 * @example leaders([90, 80, 90]) // [0, 2]
 */
export function leaders(totals: readonly Score[]): number[] {
  const ranks = competitionRanks(totals);
  return positions(totals.length).filter((option) => ranks[option] === 1);
}
