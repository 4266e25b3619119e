import { isBlank } from './blank';

/** What one criterion adds to an option of score x: `slope · (x − origin)`, and `weight` to the divisor. */
export interface Terms {
  readonly slopes: readonly number[];
  readonly origins: readonly number[];
  readonly weights: readonly number[];
}

/** Per option: the sum of its terms, and the sum of the weights of the criteria on which it has a number. */
export interface WeightedSums {
  readonly totals: Float64Array;
  readonly divisors: Float64Array;
  /** How many cells were neither a number nor blank; the sums are then worth nothing. */
  readonly strangers: number;
}

/**
 * The inner loop of every weighted score, over `cells[criterion][option]`. Blanks are left out, with their
 * weights. One pass sums and checks: with no strangers nobody need look at the cells again.
 */
export function sumDown(
  cells: readonly (readonly unknown[])[],
  { slopes, origins, weights }: Terms,
  options: number,
): WeightedSums {
  const totals = new Float64Array(options);
  const divisors = new Float64Array(options);
  let common = 0;
  let strangers = 0;
  for (let criterion = 0; criterion < cells.length; criterion += 1) {
    const row = cells[criterion] as readonly unknown[];
    const slope = slopes[criterion] as number;
    const origin = origins[criterion] as number;
    const weight = weights[criterion] as number;
    let gaps = 0;
    for (let option = 0; option < options; option += 1) {
      const cell = row[option];
      if (typeof cell === 'number') totals[option] = (totals[option] as number) + slope * (cell - origin);
      else gaps += 1;
    }
    if (gaps === 0) {
      common += weight;
      continue;
    }
    for (let option = 0; option < options; option += 1) {
      const cell = row[option];
      if (typeof cell === 'number') divisors[option] = (divisors[option] as number) + weight;
      else if (!isBlank(cell)) strangers += 1;
    }
  }
  for (let option = 0; option < options; option += 1)
    divisors[option] = (divisors[option] as number) + common;
  return { totals, divisors, strangers };
}

/** The same over `cells[option][criterion]`, criteria across. */
export function sumAcross(
  cells: readonly (readonly unknown[])[],
  { slopes, origins, weights }: Terms,
): WeightedSums {
  const criteria = weights.length;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const totals = new Float64Array(cells.length);
  const divisors = new Float64Array(cells.length);
  let strangers = 0;
  for (let option = 0; option < cells.length; option += 1) {
    const row = cells[option] as readonly unknown[];
    let total = 0;
    let gaps = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const cell = row[criterion];
      if (typeof cell === 'number') {
        total += (slopes[criterion] as number) * (cell - (origins[criterion] as number));
      } else gaps += 1;
    }
    totals[option] = total;
    divisors[option] = all;
    if (gaps === 0) continue;
    let divisor = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      const cell = row[criterion];
      if (typeof cell === 'number') divisor += weights[criterion] as number;
      else if (!isBlank(cell)) strangers += 1;
    }
    divisors[option] = divisor;
  }
  return { totals, divisors, strangers };
}
