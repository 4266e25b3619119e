/** Two totals this close to each other, relative to the larger, differ only by rounding: they are a tie. */
export const TIE_TOLERANCE = 1e-9;

/**
 * True when `a` is greater than `b` by more than rounding can explain.
 *
 * @example isClearlyGreater(0.3, 0.1 + 0.2) // false
 */
export function isClearlyGreater(a: number, b: number): boolean {
  return a - b > TIE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * True when neither of two totals is clearly greater.
 *
 * @example isTie(0.3, 0.1 + 0.2) // true
 */
export function isTie(a: number, b: number): boolean {
  return !isClearlyGreater(a, b) && !isClearlyGreater(b, a);
}
