import { acceptability } from '../core/firmness/acceptability';
import { readSampled } from './sampling';
import { type Result, type Spill, spillPerCell } from './spill';
import { workOfRanks } from './work';

/**
 * The weights that put each option first, as shares: the mean of all weightings tried under which it comes first.
 * Blank for an option that never does.
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
export function CENTRAL_WEIGHTS(
  scores: unknown,
  weights: unknown,
  worst?: unknown,
  best?: unknown,
  spread?: unknown,
  samples?: unknown,
  seed?: unknown,
): Spill {
  const read = readSampled({ scores, weights, worst, best }, { spread, samples, seed }, workOfRanks);
  const { centralWeights } = acceptability(read.values, read.sampler, read.sampling);
  const table = read.weights.map((weight, criterion) =>
    centralWeights.map((own): Result => (weight === 0 ? null : (own?.[criterion] ?? null))),
  );
  return spillPerCell(read.ranges, table, read.leftOut);
}
