/** Mean consistency index of random reciprocal matrices of n = 3…10, from Saaty (2008), table 3. */
const SAATY_2008 = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/**
 * The random index of n criteria of which `missing` pairs were not compared. Tables differ between sources; this
 * is Saaty (2008) up to n = 10 and above it the fit λ̄ = 2.7699n − 4.3513 by Alonso & Lamata (2006), which gives 1.48
 * at n = 10. Missing pairs lower it nearly linearly, to 0 where the judgments cannot contradict each other:
 * RI(n, m) ≈ (1 − 2m/((n − 1)(n − 2)))·RI(n) (Ágoston & Csató 2022).
 */
export function randomIndex(n: number, missing = 0): number {
  if (n < 3) return 0;
  const complete = SAATY_2008[n - 3] ?? (2.7699 * n - 4.3513 - n) / (n - 1);
  return complete * Math.max(0, 1 - (2 * missing) / ((n - 1) * (n - 2)));
}
