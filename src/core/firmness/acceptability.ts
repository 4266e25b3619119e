import type { Values } from '../decision_matrix';
import { optionsOf } from '../positions';
import { isClearlyGreater } from '../tie';
import { sortByTotal } from './sort_by_total';
import type { WeightSampler } from './weight_sampler';
import { DEFAULT_SAMPLING, eachWeighting, type Sampling } from './weightings';

/** What sampled weightings say about every option. */
export interface Acceptability {
  /** `ranks[option][rank − 1]`: the part of weightings (0…1) that put it there; null for an option without scores. */
  readonly ranks: readonly (readonly number[] | null)[];
  /**
   * The same with ties ranked as in the sheet, 1, 1, 3: every option of a tie has its best rank. Then the ranks of an
   * option still sum to 1; those of two identical options are the same, where `ranks` splits them.
   */
  readonly places: readonly (readonly number[] | null)[];
  /** The part of weightings that put the option first with no other beside it; null for one without scores. */
  readonly alone: readonly (number | null)[];
  /** `centralWeights[option][criterion]`: the mean of the shares that put it first; null if none ever does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
}

/** Adds the shares, divided by `among`, to one row of the sums. */
function addShares(sums: Float64Array, row: number, shares: Float64Array, among: number): void {
  const start = row * shares.length;
  for (let i = 0; i < shares.length; i += 1) {
    sums[start + i] = sums[start + i] + shares[i] / among;
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
 *
 * @example acceptability([[1, 0], [0.5, 0.5]], anyWeights([1, 1])).ranks // [[1, 0], [0, 1]]
 */
export function acceptability(
  values: Values,
  sampler: WeightSampler,
  sampling: Sampling = DEFAULT_SAMPLING,
): Acceptability {
  const ranks: (number[] | null)[] = optionsOf(values).map(() => null);
  const places: (number[] | null)[] = ranks.map(() => null);
  const alone: (number | null)[] = ranks.map(() => null);
  const centralWeights: (number[] | null)[] = ranks.map(() => null);
  let ranked: readonly number[] = [];
  let begun = new Float64Array(0);
  let best = new Float64Array(0);
  let singles = new Float64Array(0);
  let sums = new Float64Array(0);

  eachWeighting(values, sampler, sampling, (options) => {
    const n = options.length;
    const order = Int32Array.from(options, (_, position) => position);
    const spare = new Int32Array(n);
    ranked = options;
    // One more than there are ranks, for what ends behind the last.
    begun = new Float64Array(n * (n + 1));
    best = new Float64Array(n * n);
    singles = new Float64Array(n);
    sums = new Float64Array(n * sampler.active.length);
    return (totals, shares) => {
      sortByTotal(order, totals, spare);
      for (let first = 0; first < n; ) {
        const top = totals[order[first]];
        let end = first + 1;
        while (end < n && !isClearlyGreater(top, totals[order[end]])) end += 1;
        const level = end - first;
        if (end === 1) singles[order[0]] = singles[order[0]] + 1;
        for (let place = first; place < end; place += 1) {
          const row = order[place];
          best[row * n + first] = best[row * n + first] + 1;
          // Where a share of ranks begins and where it ends: many options that are level cost no more than as many apart.
          const from = row * (n + 1);
          begun[from + first] = begun[from + first] + 1 / level;
          begun[from + end] = begun[from + end] - 1 / level;
          if (first === 0) addShares(sums, order[place], shares, level);
        }
        first = end;
      }
    };
  });

  ranked.forEach((option, row) => {
    const n = ranked.length;
    const parts = (counts: Float64Array) => Array.from(counts, (count) => count / sampling.samples);
    const counts = summedUp(begun.subarray(row * (n + 1), row * (n + 1) + n));
    const firsts = counts[0];
    ranks[option] = parts(counts);
    places[option] = parts(best.subarray(row * n, (row + 1) * n));
    alone[option] = singles[row] / sampling.samples;
    if (firsts === 0) return;
    const central = new Array<number>(sampler.criteria).fill(0);
    sampler.active.forEach((criterion, i) => {
      central[criterion] = sums[row * sampler.active.length + i] / firsts;
    });
    centralWeights[option] = central;
  });
  return { ranks, places, alone, centralWeights };
}

/** What has begun and not ended at each rank; less than the smallest share that there can be is rounding. */
function summedUp(begun: Float64Array): Float64Array {
  const smallest = 1 / begun.length;
  let sum = 0;
  return begun.map((change) => {
    sum += change;
    return sum < smallest / 2 ? 0 : sum;
  });
}
