import { acceptability } from '../core/firmness/acceptability';
import { readSampled } from './sampling';
import { type Result, type Spill, spillLines } from './spill';
import { workOfRanks } from './work';

/**
 * Share of weightings near yours under which each option takes each rank, one row per rank under the options, or
 * one column if criteria go across.
 *
 * @param {range} scores One score per criterion and option; blanks are left out.
 * @param {range} weights One weight per criterion: a column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible score per criterion, or one for all.
 * @param {range} best Optional. Best possible score per criterion, or one for all.
 * @param {number} spread Optional. How far weights may move, 50% unless told; "any" for any weights.
 * @param {number} samples Optional. How many weightings to try, 10000 unless told.
 * @param {number} seed Optional. Another whole number draws other weightings.
 * @customfunction
 */
export function RANK_ACCEPTABILITY(
  scores: unknown,
  weights: unknown,
  worst?: unknown,
  best?: unknown,
  spread?: unknown,
  samples?: unknown,
  seed?: unknown,
): Spill {
  const read = readSampled({ scores, weights, worst, best }, { spread, samples, seed }, workOfRanks);
  const { ranks } = acceptability(read.values, read.sampler, read.sampling);
  const places = ranks.find((own) => own !== null) ?? [null];
  const table = places.map((_, place) => ranks.map((own): Result => own?.[place] ?? null));
  return spillLines(read.ranges, table, read.leftOut);
}
