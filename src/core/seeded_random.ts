/** Gives the next number of a sequence, uniform in the open interval (0, 1). */
export type Random = () => number;

/** The seed wherever none is given: results must not change by themselves. */
export const DEFAULT_SEED = 1;

/**
 * A small deterministic generator: the same seed gives the same sequence everywhere. sfc32 by Chris Doty-Humphrey
 * (PractRand, 2013), 128 bits of state, passes PractRand and BigCrush; its first 12 rounds are thrown away, as its
 * author does when seeding. The numbers have 32 bits and are never 0, so their logarithm is finite.
 *
 * @param seed any integer from 0 to 2^53 − 1
 * @example seededRandom(1)() // 0.4685
 */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = (seed / 0x100000000) | 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 0x100000000;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}
