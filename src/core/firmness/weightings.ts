import type { Values } from '../decision_matrix';
import { DEFAULT_SEED, seededRandom } from '../seeded_random';
import { tamed } from './tamed_values';
import type { WeightSampler } from './weight_sampler';

/** How many weightings are drawn, and from which seed: the same two give the same result every time. */
export interface Sampling {
  /** At least 1. */
  readonly samples: number;
  readonly seed: number;
}

/** 10 000 draws hold every share within 0.01 of the truth 95 times in 100 (Tervonen & Lahdelma 2007). */
export const DEFAULT_SAMPLING: Sampling = { samples: 10_000, seed: DEFAULT_SEED };

/** The options that take part: those with a value on an active criterion. Only they can have a total. */
function rankedOptions(values: Values, active: readonly number[]): number[] {
  const options = values[0]?.length ?? 0;
  return Array.from({ length: options }, (_, option) => option).filter((option) =>
    active.some((criterion) => values[criterion]?.[option] != null),
  );
}

/** Options are summed this many at a time: four sums that do not wait for each other, one reading of the weight. */
const LANES = 4;

/** A table of numbers by block of options, then criterion, then option in the block; zeros fill the last block. */
function inLanes(
  active: readonly number[],
  options: readonly number[],
  at: (c: number, o: number) => number,
) {
  const table = new Float64Array(Math.ceil(options.length / LANES) * LANES * active.length);
  options.forEach((option, i) => {
    const lane = i % LANES;
    const start = (i - lane) * active.length + lane;
    active.forEach((criterion, row) => {
      table[start + row * LANES] = at(criterion, option);
    });
  });
  return table;
}

/** Σ weight·number for every option of a table in lanes; `into` has a whole number of blocks. */
function sumLanes(table: Float64Array, weights: Float64Array, into: Float64Array): void {
  const rows = weights.length;
  for (let block = 0, at = 0; block < into.length; block += LANES) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let row = 0; row < rows; row += 1, at += LANES) {
      const weight = weights[row] as number;
      a += weight * (table[at] as number);
      b += weight * (table[at + 1] as number);
      c += weight * (table[at + 2] as number);
      d += weight * (table[at + 3] as number);
    }
    into[block] = a;
    into[block + 1] = b;
    into[block + 2] = c;
    into[block + 3] = d;
  }
}

/**
 * Draws weightings and gives the weighted score of every ranked option under each, blanks left out and the other
 * weights renormalised (in a unit of its own: see `tamed`).
 *
 * @param prepare gets the ranked options and returns what is called for every weighting with their totals, in
 * that order (further entries are padding), and the shares of the active criteria; the next draw overwrites both
 */
export function eachWeighting(
  values: Values,
  sampler: WeightSampler,
  { samples, seed }: Sampling,
  prepare: (options: readonly number[]) => (totals: Float64Array, shares: Float64Array) => void,
): void {
  const { active } = sampler;
  const options = rankedOptions(values, active);
  const near = tamed(values);
  const table = inLanes(active, options, (criterion, option) => near[criterion]?.[option] ?? 0);
  const scored = inLanes(active, options, (criterion, option) => (near[criterion]?.[option] == null ? 0 : 1));
  const hasBlanks = active.some((criterion) => options.some((option) => near[criterion]?.[option] == null));

  const visit = prepare(options);
  const random = seededRandom(seed);
  const shares = new Float64Array(active.length);
  const totals = new Float64Array(Math.ceil(options.length / LANES) * LANES);
  const scoredShares = new Float64Array(totals.length);
  for (let sample = 0; sample < samples; sample += 1) {
    sampler.draw(shares, random);
    sumLanes(table, shares, totals);
    if (hasBlanks) {
      sumLanes(scored, shares, scoredShares);
      for (let i = 0; i < options.length; i += 1) {
        totals[i] = (totals[i] as number) / (scoredShares[i] as number);
      }
    }
    visit(totals, shares);
  }
}
