/** Hundredths of a percent are finer than any judgment, and read well in a cell. */
const STEPS = 100;

/**
 * Shares from 0 to 1 as weights to keep in a sheet: percentages with two decimals. What is above nothing stays so.
 */
export function asPoints(shares: readonly number[]): number[] {
  return shares.map((share) => (share > 0 ? Math.max(1, Math.round(share * 100 * STEPS)) / STEPS : 0));
}
