import type { Values } from '../decision_matrix';
import { optionsOf, scoreAt } from '../positions';
import { DEFAULT_SEED, seededRandom } from '../seeded_random';
import { coverages, scoredShare } from './coverage';
import { inLanes, LANES, sumLanes } from './lanes';
import { tamed } from './tamed_values';
import type { WeightSampler } from './weight_sampler';

/** How many weightings are drawn, and from which seed: the same two give the same result every time. */
export interface Sampling {
  /** At least 1. */
  readonly samples: number;
  readonly seed: number;
}

/** 10 000 draws hold every share within 0.01 of the truth 95 times in 100: 1.96·√(¼/10 000) = 0.0098. */
export const DEFAULT_SAMPLING: Sampling = { samples: 10_000, seed: DEFAULT_SEED };

/** The options that take part: those with a value on an active criterion. Only they can have a total. */
function rankedOptions(values: Values, active: readonly number[]): number[] {
  return optionsOf(values).filter((option) =>
    active.some((criterion) => scoreAt(values, criterion, option) !== null),
  );
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
  const table = inLanes(tamed(values), active, options);
  const covered = coverages(values, active, options);

  const visit = prepare(options);
  const random = seededRandom(seed);
  const shares = new Float64Array(active.length);
  const totals = new Float64Array(Math.ceil(options.length / LANES) * LANES);
  for (let sample = 0; sample < samples; sample += 1) {
    sampler.draw(shares, random);
    sumLanes(table, shares, totals);
    for (let i = 0; i < covered.length; i += 1) {
      const coverage = covered[i] ?? null;
      if (coverage !== null) totals[i] = totals[i] / scoredShare(coverage, shares);
    }
    visit(totals, shares);
  }
}
