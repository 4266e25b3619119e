/** What one criterion adds to an option of score x: `slope · (x − origin)`, and `weight` to the divisor. */
export interface Terms {
  readonly slopes: ArrayLike<number>;
  readonly origins: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Per option: the sum of its terms, and the sum of the weights of the criteria on which it has a number. */
export interface WeightedSums {
  readonly totals: Float64Array;
  readonly divisors: Float64Array;
  /** How many cells were not a number and were therefore left out. */
  readonly skipped: number;
}

/**
 * The inner loop of every weighted score, unchecked, over `cells[criterion][option]`: one pass, whatever is not a
 * number is left out and counted, so that a caller with all numbers need not look at the cells again.
 */
export function sumDown(
  cells: readonly (readonly unknown[])[],
  { slopes, origins, weights }: Terms,
  options: number,
): WeightedSums {
  const totals = new Float64Array(options);
  const divisors = new Float64Array(options);
  let common = 0;
  let skipped = 0;
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
    skipped += gaps;
    for (let option = 0; option < options; option += 1) {
      if (typeof row[option] === 'number') divisors[option] = (divisors[option] as number) + weight;
    }
  }
  for (let option = 0; option < options; option += 1)
    divisors[option] = (divisors[option] as number) + common;
  return { totals, divisors, skipped };
}

/** The same over `cells[option][criterion]`, criteria across. */
export function sumAcross(
  cells: readonly (readonly unknown[])[],
  { slopes, origins, weights }: Terms,
  criteria: number,
): WeightedSums {
  const totals = new Float64Array(cells.length);
  const divisors = new Float64Array(cells.length);
  let common = 0;
  for (let criterion = 0; criterion < criteria; criterion += 1) common += weights[criterion] as number;
  let skipped = 0;
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
    let divisor = common;
    if (gaps > 0) {
      skipped += gaps;
      divisor = 0;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        if (typeof row[criterion] === 'number') divisor += weights[criterion] as number;
      }
    }
    totals[option] = total;
    divisors[option] = divisor;
  }
  return { totals, divisors, skipped };
}
