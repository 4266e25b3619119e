/**
 * Σ of the numbers, 0 for none.
 *
 * @example sum([1, 2, 3]) // 6
 */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * The largest of the numbers, or `least` when none is larger. Takes any length, which Math.max(...) does not.
 *
 * @example largest([-5, -2], -Infinity) // -2
 */
export function largest(numbers: readonly number[], least = 0): number {
  return numbers.reduce((most, number) => Math.max(most, number), least);
}
