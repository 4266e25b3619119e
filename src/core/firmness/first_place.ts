import type { Values } from '../decision_matrix';
import { optionsOf } from '../positions';
import { isClearlyGreater } from '../tie';
import type { WeightSampler } from './weight_sampler';
import { DEFAULT_SAMPLING, eachWeighting, type Sampling } from './weightings';

/**
 * The part of weightings (0…1) under which each option comes first: the first column of `acceptability`, without
 * ranking the others. Options that tie for first share it equally. Null for an option without scores.
 */
export function firstPlaceShares(
  values: Values,
  sampler: WeightSampler,
  sampling: Sampling = DEFAULT_SAMPLING,
): (number | null)[] {
  const result: (number | null)[] = optionsOf(values).map(() => null);
  let ranked: readonly number[] = [];
  let counts = new Float64Array(0);
  eachWeighting(values, sampler, sampling, (options) => {
    ranked = options;
    counts = new Float64Array(options.length);
    return (totals) => {
      let best = 0;
      let second = -1;
      for (let i = 1; i < options.length; i += 1) {
        const total = totals[i] as number;
        if (total > (totals[best] as number)) {
          second = best;
          best = i;
        } else if (second < 0 || total > (totals[second] as number)) second = i;
      }
      const top = totals[best] as number;
      if (second < 0 || isClearlyGreater(top, totals[second] as number)) {
        counts[best] = (counts[best] as number) + 1;
        return;
      }
      const level = options.map((_, i) => i).filter((i) => !isClearlyGreater(top, totals[i] as number));
      for (const i of level) counts[i] = (counts[i] as number) + 1 / level.length;
    };
  });
  ranked.forEach((option, i) => {
    result[option] = (counts[i] as number) / sampling.samples;
  });
  return result;
}
