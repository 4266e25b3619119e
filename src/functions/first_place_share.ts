import { firstPlaceShares } from '../core/firmness/first_place';
import { readSampled } from './sampling';
import { type Spill, spillPerOption } from './spill';
import { workOfFirstPlaces } from './work';

/**
 * Share of weightings near yours under which each option comes first: how firm a lead is. Tries 10000, always the
 * same; within one percentage point of the truth 95 times in 100.
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
export function FIRST_PLACE_SHARE(
  scores: unknown,
  weights: unknown,
  worst?: unknown,
  best?: unknown,
  spread?: unknown,
  samples?: unknown,
  seed?: unknown,
): Spill {
  const read = readSampled({ scores, weights, worst, best }, { spread, samples, seed }, workOfFirstPlaces);
  const shares = firstPlaceShares(read.values, read.sampler, read.sampling);
  return spillPerOption(read.ranges, shares, read.leftOut);
}
