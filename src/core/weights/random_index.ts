/**
 * Mean consistency index of random reciprocal matrices of n = 3…10: the older of Saaty's tables, usually cited as
 * Saaty (1980). His later one (2005) has .52 .89 1.11 1.25 1.35 1.40 1.45 1.49.
 */
const SAATY_1980 = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/**
 * The random index of n criteria of which `missing` pairs were not compared. Tables differ between sources; this
 * is Saaty (1980) up to n = 10 and above it the fit λ̄ = 2.7699n − 4.3513 by Alonso & Lamata (2006), which gives 1.48
 * at n = 10. Missing pairs lower it nearly linearly (Ágoston & Csató 2022): taken as the straight line from the
 * complete matrix to 0 where the judgments cannot contradict each other, RI(n, m) ≈ (1 − 2m/((n − 1)(n − 2)))·RI(n).
 *
 * @example randomIndex(5) // 1.12
 */
export function randomIndex(n: number, missing = 0): number {
  if (n < 3) return 0;
  const complete = SAATY_1980[n - 3] ?? (2.7699 * n - 4.3513 - n) / (n - 1);
  return complete * Math.max(0, 1 - (2 * missing) / ((n - 1) * (n - 2)));
}
