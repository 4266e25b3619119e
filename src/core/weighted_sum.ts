import { isBlank } from './blank';
import { sum } from './sum';

/** What one criterion adds to an option of score x: `slope · (x − origin)`, and `weight` to the divisor. */
export interface Terms {
  readonly slopes: ArrayLike<number>;
  readonly origins: ArrayLike<number>;
  readonly weights: readonly number[];
}

/** Per option: the sum of its terms, and the sum of the weights of the criteria on which it has a number. */
export interface WeightedSums {
  readonly totals: Float64Array;
  readonly divisors: Float64Array;
  /** How many cells were neither a number nor blank; the sums are then worth nothing. */
  strangers: number;
}

/**
 * The inner loop of every weighted score, over `cells[criterion][option]`. Blanks are left out, with their
 * weights. One pass sums and checks: with no strangers nobody need look at the cells again. Two criteria go at
 * once, which halves the reads and writes of the totals.
 */
export function sumDown(
  cells: readonly (readonly unknown[])[],
  { slopes, origins, weights }: Terms,
  options: number,
): WeightedSums {
  const totals = new Float64Array(options);
  const sums: WeightedSums = { totals, divisors: new Float64Array(options), strangers: 0 };
  let common = 0;
  for (let first = 0; first < cells.length; first += 2) {
    // An odd criterion at the end goes with itself, at no weight.
    const isPair = first + 1 < cells.length;
    const second = isPair ? first + 1 : first;
    const a = cells[first] as readonly unknown[];
    const b = cells[second] as readonly unknown[];
    const slopeA = slopes[first] as number;
    const slopeB = isPair ? (slopes[second] as number) : 0;
    const originA = origins[first] as number;
    const originB = origins[second] as number;
    const weightA = weights[first] as number;
    const weightB = isPair ? (weights[second] as number) : 0;
    let gaps = 0;
    for (let option = 0; option < options; option += 1) {
      const x = a[option];
      const y = b[option];
      if (typeof x === 'number' && typeof y === 'number') {
        totals[option] = (totals[option] as number) + slopeA * (x - originA) + slopeB * (y - originB);
      } else gaps += 1;
    }
    if (gaps === 0) common += weightA + weightB;
    else {
      addGapped(sums, a, b, slopeA, originA, weightA);
      addGapped(sums, b, a, slopeB, originB, weightB);
    }
  }
  const { divisors } = sums;
  for (let option = 0; option < options; option += 1)
    divisors[option] = (divisors[option] as number) + common;
  return sums;
}

/** Adds a row where its partner holds no number, which is what a pair left out, and its weight to whom it is due. */
function addGapped(
  sums: WeightedSums,
  row: readonly unknown[],
  partner: readonly unknown[],
  slope: number,
  origin: number,
  weight: number,
): void {
  const { totals, divisors } = sums;
  for (let option = 0; option < totals.length; option += 1) {
    const cell = row[option];
    if (typeof cell === 'number') {
      divisors[option] = (divisors[option] as number) + weight;
      if (typeof partner[option] !== 'number') {
        totals[option] = (totals[option] as number) + slope * (cell - origin);
      }
    } else if (!isBlank(cell)) sums.strangers += 1;
  }
}

/**
 * The same over `cells[option][criterion]`, criteria across. Two running totals, of the even and the odd criteria:
 * with a single one each addition would wait for the one before it.
 */
export function sumAcross(
  cells: readonly (readonly unknown[])[],
  { slopes, origins, weights }: Terms,
): WeightedSums {
  const criteria = weights.length;
  const all = sum(weights);
  const totals = new Float64Array(cells.length);
  const divisors = new Float64Array(cells.length);
  const paired = criteria - (criteria % 2);
  let strangers = 0;
  for (let option = 0; option < cells.length; option += 1) {
    const row = cells[option] as readonly unknown[];
    let even = 0;
    let odd = 0;
    let gaps = 0;
    for (let criterion = 0; criterion < paired; criterion += 2) {
      const cell = row[criterion];
      if (typeof cell === 'number') {
        even += (slopes[criterion] as number) * (cell - (origins[criterion] as number));
      } else gaps += 1;
      const next = row[criterion + 1];
      if (typeof next === 'number') {
        odd += (slopes[criterion + 1] as number) * (next - (origins[criterion + 1] as number));
      } else gaps += 1;
    }
    if (paired < criteria) {
      const last = row[paired];
      if (typeof last === 'number') even += (slopes[paired] as number) * (last - (origins[paired] as number));
      else gaps += 1;
    }
    totals[option] = even + odd;
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
