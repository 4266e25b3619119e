import type { Score } from '../decision_matrix';
import { sum } from '../sum';

/** How ranks become weights: rank order centroid, rank sum, or reciprocal rank. */
export type RankMethod = 'centroid' | 'sum' | 'reciprocal';

/**
 * Weights from an order of importance; they sum to 1. `ranks` holds one number per criterion, 1 for the most
 * important; only their order counts, so 1, 1, 3 and 1, 1, 2 and 1.5, 1.5, 3 say the same. Tied criteria share
 * the mean of the places they span. A blank rank (null) gives a blank weight and takes no place.
 *
 * Place i of n weighs, before normalising:
 * - centroid: (1/n) Σⱼ₌ᵢⁿ 1/j, the mean of all weights in that order (Barron & Barrett 1996);
 * - sum: n + 1 − i (Stillwell, Seaver & Edwards 1981);
 * - reciprocal: 1/i (the same paper).
 *
 * @example weightsFromRanks([1, 2, 3]) // [0.6111, 0.2778, 0.1111]
 */
export function weightsFromRanks(ranks: readonly Score[], method: RankMethod = 'centroid'): Score[] {
  const order = ranks.map((_, criterion) => criterion).filter((criterion) => ranks[criterion] !== null);
  const rankOf = (criterion: number) => ranks[criterion] ?? NaN;
  order.sort((a, b) => rankOf(a) - rankOf(b));
  const places = placeWeights(order.length, method);
  const total = sum(places);
  const weights: Score[] = ranks.map(() => null);
  for (let first = 0, end = 0; first < order.length; first = end) {
    const rank = rankOf(order[first]);
    let shared = 0;
    for (; end < order.length && rankOf(order[end]) === rank; end += 1) shared += places[end];
    for (const criterion of order.slice(first, end)) weights[criterion] = shared / (end - first) / total;
  }
  return weights;
}

/** The weight of each place, first to last. */
function placeWeights(count: number, method: RankMethod): number[] {
  const places = Array.from({ length: count }, (_, at) => at + 1);
  if (method === 'sum') return places.map((place) => count + 1 - place);
  if (method === 'reciprocal') return places.map((place) => 1 / place);
  // From the last place up, each adds its own 1/j to the place below.
  let centroid = 0;
  return places
    .reverse()
    .map((place) => {
      centroid += 1 / place;
      return centroid;
    })
    .reverse();
}
