import type { Values } from '../decision_matrix';
import { optionsOf } from '../positions';
import { isClearlyGreater } from '../tie';
import type { WeightSampler } from './weight_sampler';
import { DEFAULT_SAMPLING, eachWeighting, type Sampling } from './weightings';

/** How often an option comes first, as parts of the weightings (0…1). */
export interface FirstPlace {
  /** Options that tie for first share it equally: over all options it sums to 1. */
  readonly shared: number;
  /** First with no other beside it. */
  readonly alone: number;
  /** First, alone or level with others. */
  readonly first: number;
}

/**
 * How often each option comes first: what `acceptability` says of the first rank, without ranking the others. Null
 * for an option without scores.
 *
 * @example
 * firstPlaces([[1, 0], [0.5, 0.5]], anyWeights([1, 1]))
 * // [{ shared: 1, alone: 1, first: 1 }, { shared: 0, alone: 0, first: 0 }]
 */
export function firstPlaces(
  values: Values,
  sampler: WeightSampler,
  sampling: Sampling = DEFAULT_SAMPLING,
): (FirstPlace | null)[] {
  const result: (FirstPlace | null)[] = optionsOf(values).map(() => null);
  let ranked: readonly number[] = [];
  let shared = new Float64Array(0);
  let alone = new Float64Array(0);
  let firsts = new Float64Array(0);
  const add = (to: Float64Array, at: number, part = 1) => {
    to[at] = to[at] + part;
  };
  eachWeighting(values, sampler, sampling, (options) => {
    ranked = options;
    shared = new Float64Array(options.length);
    alone = new Float64Array(options.length);
    firsts = new Float64Array(options.length);
    return (totals) => {
      let best = 0;
      let second = -1;
      for (let i = 1; i < options.length; i += 1) {
        const total = totals[i];
        if (total > totals[best]) {
          second = best;
          best = i;
        } else if (second < 0 || total > totals[second]) second = i;
      }
      const top = totals[best];
      if (second < 0 || isClearlyGreater(top, totals[second])) {
        add(alone, best);
        return;
      }
      const level = options.map((_, i) => i).filter((i) => !isClearlyGreater(top, totals[i]));
      for (const i of level) {
        add(shared, i, 1 / level.length);
        add(firsts, i);
      }
    };
  });
  const part = (of: Float64Array, at: number) => of[at] / sampling.samples;
  ranked.forEach((option, i) => {
    const single = part(alone, i);
    result[option] = { shared: single + part(shared, i), alone: single, first: single + part(firsts, i) };
  });
  return result;
}

/**
 * The share of first place of each option, ties split equally: the first column of `acceptability`.
 *
 * @example firstPlaceShares([[1, 0], [0.5, 0.5]], anyWeights([1, 1])) // [1, 0]
 */
export function firstPlaceShares(
  values: Values,
  sampler: WeightSampler,
  sampling: Sampling = DEFAULT_SAMPLING,
): (number | null)[] {
  return firstPlaces(values, sampler, sampling).map((place) => place?.shared ?? null);
}
