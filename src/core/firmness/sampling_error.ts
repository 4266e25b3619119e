/**
 * The standard error of a share found by sampling: √(p(1 − p)/N). At most 0.005 for 10 000 samples. Zero for a
 * share of 0 or 1, where `samplingInterval` says more.
 *
 * @example samplingError(0.5, 10000) // 0.005
 */
export function samplingError(share: number, samples: number): number {
  return Math.sqrt(Math.max(0, share * (1 - share)) / samples);
}

/** The half width, in standard errors, that holds 95 in 100. */
const Z_95 = 1.959964;

/**
 * Where the true share lies, 95 times in 100: the score interval of Wilson (1927), which stays inside 0…1 and
 * has a width even at 0 and 1, where no sample said otherwise.
 *
 * @example samplingInterval(1, 10000) // { low: 0.9996, high: 1 }
 */
export function samplingInterval(share: number, samples: number): { low: number; high: number } {
  const square = Z_95 * Z_95;
  const centre = (share + square / (2 * samples)) / (1 + square / samples);
  const half =
    (Z_95 * Math.sqrt((Math.max(0, share * (1 - share)) + square / (4 * samples)) / samples)) /
    (1 + square / samples);
  // The share lies inside by rights; at 0 and 1 rounding could push a bound past it.
  return {
    low: Math.max(0, Math.min(share, centre - half)),
    high: Math.min(1, Math.max(share, centre + half)),
  };
}
