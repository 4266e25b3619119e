import { wins } from '../cross_check/wins';
import type { Score } from '../decision_matrix';

/** How far judges agree on an order. */
export interface Concordance {
  /** Kendall's W: 0 no agreement, 1 the same order from all. */
  readonly w: number;
  /** How many things were compared: those that every judge scored. */
  readonly items: number;
  readonly judges: number;
}

/** Σ (t³ − t) over the groups of t equal numbers. */
function tieTerm(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let sum = 0;
  counts.forEach((t) => {
    sum += t * t * t - t;
  });
  return sum;
}

/**
 * Kendall's coefficient of concordance (Kendall & Babington Smith 1939) with the correction for ties (Kendall
 * 1948): W = 12·S / (m²(n³ − n) − m·Σ(t³ − t)), for m judges, n things, S the sum of squared deviations of
 * the rank sums. Tied things share the mean of their ranks. A thing that any judge left blank is left out.
 *
 * @param ratings `ratings[judge][thing]`, higher is better: totals of options, scores, or weights of criteria
 * @returns null for fewer than two judges or two things, or when every judge puts all level
 * @example concordance([[3, 2, 1], [3, 1, 2]]) // { w: 0.75, items: 3, judges: 2 }
 */
export function concordance(ratings: readonly (readonly Score[])[]): Concordance | null {
  const complete = (ratings[0] ?? [])
    .map((_, thing) => thing)
    .filter((thing) => ratings.every((row) => (row[thing] ?? null) !== null));
  const judges = ratings.length;
  const items = complete.length;
  // Counting wins is ranking from the other end: the same deviations, and ties share the mean as well.
  const won = ratings.map((row) => wins(complete.map((thing) => row[thing])).map((points) => points ?? NaN));
  const ties = won.reduce((sum, row) => sum + tieTerm(row), 0);
  const most = judges * judges * (items ** 3 - items) - judges * ties;
  if (judges < 2 || items < 2 || most <= 0) return null;
  const middle = (judges * (items - 1)) / 2;
  const squares = complete.reduce((sum, _, thing) => {
    const total = won.reduce((points, row) => points + row[thing], 0);
    return sum + (total - middle) ** 2;
  }, 0);
  return { w: (12 * squares) / most, items, judges };
}
