import { acceptability } from '../core/firmness/acceptability';
import { readSampled } from './sampling';
import { type Result, type Spill, spillPerCell } from './spill';

/**
 * Share of weightings under which each option takes each rank. With criteria down: one row per rank, the first on
 * top, under the options. With criteria across: one column per rank. The shares of an option sum to 100%.
 *
 * @param {number[][]} scores One cell per criterion and option. Blank where not scored yet.
 * @param {number[][]} weights One weight per criterion: a column if criteria go down, a row if they go across.
 * @param {number[][]} worst Optional. The worst possible score of each criterion, or one cell for all.
 * @param {number[][]} best Optional. The best possible score of each criterion, or one cell for all.
 * @param {number} spread Optional. How far each weight may move: 50% unless told, or "any" for any weights at all.
 * @param {number} samples Optional. How many weightings to try: 10000 unless told.
 * @param {number} seed Optional. Another whole number draws other weightings.
 * @return {number[][]} A table of ranks and options.
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
