import { acceptability } from '../core/firmness/acceptability';
import { readSampled } from './sampling';
import { type Result, type Spill, spillPerCell } from './spill';

/**
 * Share of weightings near yours under which each option takes each rank, one row per rank under the options, or
 * one column if criteria go across.
 *
 * @param {range} scores The scores; blanks are left out.
 * @param {range} weights A column if criteria go down, a row if across.
 * @param {range} worst Optional. Worst possible scores, or one for all.
 * @param {range} best Optional. Best possible scores, or one for all.
 * @param {number} spread Optional. How far weights may move, 50% unless told; "any" for any weights.
 * @param {number} samples Optional. How many to try, 10000 unless told.
 * @param {number} seed Optional. Another whole number draws others.
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
  const read = readSampled({ scores, weights, worst, best }, { spread, samples, seed });
  const { ranks } = acceptability(read.values, read.sampler, read.sampling);
  const places = ranks.find((own) => own !== null) ?? [null];
  const table = places.map((_, place) => ranks.map((own): Result => own?.[place] ?? null));
  return spillPerCell(read.frame, table);
}
