import { isBlank } from './blank';
import type { Score } from './decision_matrix';

/** What one criterion adds to an option of score x: `slope · (x − origin)`, and `weight` to the divisor. */
export interface Term {
  readonly slope: number;
  readonly origin: number;
  readonly weight: number;
}

/**
 * The weighted score of every option over `cells[criterion][option]`: one straight pass that sums and checks. Blanks
 * are left out, with their weights; an option with nothing that counts gets null.
 *
 * @returns null when a cell is neither a number nor blank, or when a sum does not fit
 * @example
 * sumDown([[2, 4], [4, '']], [{ slope: 1, origin: 0, weight: 1 }, { slope: 3, origin: 0, weight: 3 }], 2)
 * // [3.5, 4]
 */
export function sumDown(
  cells: readonly (readonly unknown[])[],
  terms: readonly Term[],
  options: number,
): Score[] | null {
  const totals = new Float64Array(options);
  const divisors = new Float64Array(options);
  // Weights of the criteria that every option is scored on: most rows need no divisor per option.
  let common = 0;
  for (let criterion = 0; criterion < terms.length; criterion += 1) {
    const { slope, origin, weight } = terms[criterion];
    const row = cells[criterion];
    let blanks = 0;
    for (let option = 0; option < options; option += 1) {
      const cell = row[option];
      if (typeof cell === 'number') {
        totals[option] = totals[option] + slope * (cell - origin);
      } else if (isBlank(cell)) blanks += 1;
      else return null;
    }
    if (blanks === 0) common += weight;
    else addWhereScored(divisors, row, weight);
  }
  return quotients(
    totals,
    divisors.map((divisor) => divisor + common),
  );
}

function addWhereScored(divisors: Float64Array, row: readonly unknown[], weight: number): void {
  for (let option = 0; option < divisors.length; option += 1) {
    if (typeof row[option] === 'number') divisors[option] = divisors[option] + weight;
  }
}

/**
 * The same over `cells[option][criterion]`, criteria across.
 *
 * @example
 * sumAcross([[2, 4], [4, '']], [{ slope: 1, origin: 0, weight: 1 }, { slope: 3, origin: 0, weight: 3 }], 2)
 * // [3.5, 4]
 */
export function sumAcross(
  cells: readonly (readonly unknown[])[],
  terms: readonly Term[],
  options: number,
): Score[] | null {
  const totals = new Float64Array(options);
  const divisors = new Float64Array(options);
  for (let option = 0; option < options; option += 1) {
    const row = cells[option];
    let total = 0;
    let divisor = 0;
    for (let criterion = 0; criterion < terms.length; criterion += 1) {
      const cell = row[criterion];
      if (typeof cell === 'number') {
        const { slope, origin, weight } = terms[criterion];
        total += slope * (cell - origin);
        divisor += weight;
      } else if (!isBlank(cell)) return null;
    }
    totals[option] = total;
    divisors[option] = divisor;
  }
  return quotients(totals, divisors);
}

function quotients(totals: Float64Array, divisors: Float64Array): Score[] | null {
  const scores: Score[] = [];
  for (let option = 0; option < totals.length; option += 1) {
    const divisor = divisors[option];
    const score = divisor === 0 ? null : totals[option] / divisor;
    if (score !== null && !Number.isFinite(score)) return null;
    scores.push(score);
  }
  return scores;
}
