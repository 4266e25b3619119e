import type { Values } from '../decision_matrix';
import { optionsOf } from '../positions';
import { isClearlyGreater } from '../tie';
import type { WeightSampler } from './weight_sampler';
import { DEFAULT_SAMPLING, eachWeighting, type Sampling } from './weightings';

/** What sampled weightings say about every option. */
export interface Acceptability {
  /** `ranks[option][rank − 1]`: the part of weightings (0…1) that put it there; null for an option without scores. */
  readonly ranks: readonly (readonly number[] | null)[];
  /** `centralWeights[option][criterion]`: the mean of the shares that put it first; null if none ever does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
}

/** Sorts positions by total, highest first, starting from the order of the last weighting: seldom far off. */
function sortByTotal(order: Int32Array, totals: Float64Array): void {
  for (let place = 1; place < order.length; place += 1) {
    const option = order[place] as number;
    const total = totals[option] as number;
    let at = place - 1;
    while (at >= 0 && (totals[order[at] as number] as number) < total) {
      order[at + 1] = order[at] as number;
      at -= 1;
    }
    order[at + 1] = option;
  }
}

/** Adds the shares, divided by `among`, to one row of the sums. */
function addShares(sums: Float64Array, row: number, shares: Float64Array, among: number): void {
  const start = row * shares.length;
  for (let i = 0; i < shares.length; i += 1) {
    sums[start + i] = (sums[start + i] as number) + (shares[i] as number) / among;
  }
}

/**
 * Rank acceptabilities and central weights by sampling (SMAA-2, Lahdelma & Salminen 2001, with
 * exact scores). Options that tie (with the highest of them) share the ranks they span
 * equally: three level at the top get a third of ranks 1, 2 and 3 each. The paper gives all of them the best
 * rank, which is the same for continuous scores, where ties have no weight; sharing keeps both sums at 1: over
 * the ranks of an option and over the options of a rank.
 *
 * The sampling error of every part is `samplingError`. Options without scores are not ranked.
 */
export function acceptability(
  values: Values,
  sampler: WeightSampler,
  sampling: Sampling = DEFAULT_SAMPLING,
): Acceptability {
  const ranks: (number[] | null)[] = optionsOf(values).map(() => null);
  const centralWeights: (number[] | null)[] = ranks.map(() => null);
  let ranked: readonly number[] = [];
  let counts = new Float64Array(0);
  let sums = new Float64Array(0);

  eachWeighting(values, sampler, sampling, (options) => {
    const n = options.length;
    const order = Int32Array.from(options, (_, position) => position);
    ranked = options;
    counts = new Float64Array(n * n);
    sums = new Float64Array(n * sampler.active.length);
    return (totals, shares) => {
      sortByTotal(order, totals);
      for (let first = 0; first < n; ) {
        const top = totals[order[first] as number] as number;
        let end = first + 1;
        while (end < n && !isClearlyGreater(top, totals[order[end] as number] as number)) end += 1;
        const level = end - first;
        for (let place = first; place < end; place += 1) {
          const row = (order[place] as number) * n;
          for (let rank = first; rank < end; rank += 1) {
            counts[row + rank] = (counts[row + rank] as number) + 1 / level;
          }
          if (first === 0) addShares(sums, order[place] as number, shares, level);
        }
        first = end;
      }
    };
  });

  ranked.forEach((option, row) => {
    const n = ranked.length;
    const own = Array.from(counts.subarray(row * n, (row + 1) * n));
    const firsts = own[0] as number;
    ranks[option] = own.map((count) => count / sampling.samples);
    if (firsts === 0) return;
    const central = new Array<number>(sampler.criteria).fill(0);
    sampler.active.forEach((criterion, i) => {
      central[criterion] = (sums[row * sampler.active.length + i] as number) / firsts;
    });
    centralWeights[option] = central;
  });
  return { ranks, centralWeights };
}
