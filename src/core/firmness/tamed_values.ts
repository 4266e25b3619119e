import type { Values } from '../decision_matrix';

const SMALLEST = 1e-50;
const LARGEST = 1e50;

/** The largest magnitude among the values; 0 when all are blank or zero. */
function magnitude(values: Values): number {
  let largest = 0;
  for (const row of values) {
    for (const value of row) if (value !== null) largest = Math.max(largest, Math.abs(value));
  }
  return largest;
}

/**
 * What the values are divided by before they are multiplied with each other: 1, unless they are so large or so
 * small that products would overflow or vanish. Ranks and tipping weights do not depend on it.
 *
 * @example tamingScale([[1, 5]]) // 1
 */
export function tamingScale(values: Values): number {
  const largest = magnitude(values);
  return largest === 0 || (largest >= SMALLEST && largest <= LARGEST) ? 1 : largest;
}

/**
 * The values divided by their `tamingScale`, blanks kept.
 *
 * @example tamed([[1, null]]) // [[1, null]]
 */
export function tamed(values: Values): Values {
  const scale = tamingScale(values);
  if (scale === 1) return values;
  return values.map((row) => row.map((value) => (value === null ? null : value / scale)));
}
