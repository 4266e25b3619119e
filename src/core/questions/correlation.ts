import type { Score } from '../decision_matrix';
import { largest, sum } from '../sum';

/** How far two criteria go together over the options that are scored on both. */
export interface Correlation {
  /** Pearson's r, −1…1. */
  readonly r: number;
  readonly options: number;
}

/**
 * Pearson's correlation of two rows of values. Null for fewer than two options with both, or when one of the rows is level.
 *
 * @example correlation([0, 0.5, 1], [0.1, 0.2, 0.3]) // { r: 1, options: 3 }
 */
export function correlation(one: readonly Score[], other: readonly Score[]): Correlation | null {
  const pairs = one.flatMap((a, option) => {
    const b = other[option] ?? null;
    return a === null || b === null ? [] : [{ a, b }];
  });
  const a = deviations(pairs.map((pair) => pair.a));
  const b = deviations(pairs.map((pair) => pair.b));
  if (a === null || b === null) return null;
  const size = Math.sqrt(sum(a.map((by) => by * by)) * sum(b.map((by) => by * by)));
  const r = sum(a.map((by, at) => by * (b[at] ?? 0))) / size;
  return { r: Math.max(-1, Math.min(1, r)), options: pairs.length };
}

/** What remains of a difference of numbers of this size is rounding. */
const ROUNDING = 1e-12;

/** How far each number is from their mean, as a part of the furthest; null for fewer than two or when they are level. */
function deviations(numbers: readonly number[]): number[] | null {
  const mean = sum(numbers) / numbers.length;
  const by = numbers.map((number) => number - mean);
  const furthest = largest(by.map(Math.abs));
  if (numbers.length < 2 || furthest <= ROUNDING * largest(numbers.map(Math.abs))) return null;
  return by.map((each) => each / furthest);
}

/**
 * How far a correlation is beyond chance, in standard deviations: |atanh r| · √(n − 3) (Fisher 1921). Among a few options
 * two criteria of nothing in common often correlate by .9. Infinity for |r| = 1; 0 for fewer than four options.
 *
 * @example beyondChance({ r: 0.9, options: 5 }) // 2.082
 */
export function beyondChance({ r, options }: Correlation): number {
  return options < 4 ? 0 : Math.atanh(Math.min(1, Math.abs(r))) * Math.sqrt(options - 3);
}
