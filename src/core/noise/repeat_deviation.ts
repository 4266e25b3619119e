/**
 * How far a single judgment strays, from the differences between first and second answers to the same questions:
 * s = √(Σd² / 2n), that is the standard deviation of the differences around 0 over √2, because both answers stray
 * (Dahlberg 1940; Bland & Altman 1986). Null without any difference.
 *
 * Its own relative error is about 1/√(2n): a third for five pairs.
 *
 * @param differences second answer less first, in any one unit
 * @example repeatDeviation([1, -1, 0, 1]) // Math.sqrt(3 / 8)
 */
export function repeatDeviation(differences: readonly number[]): number | null {
  return differences.length === 0 ? null : Math.hypot(...differences) / Math.sqrt(2 * differences.length);
}
