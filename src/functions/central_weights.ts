import { acceptability } from '../core/firmness/acceptability';
import { readSampled } from './sampling';
import { type Result, type Spill, spillPerCell } from './spill';

/**
 * The weights that typically put each option first: the mean of the weightings under which it comes first. Blank
 * for an option that never does, and for a criterion without weight. The shares of an option sum to 100%.
 *
 * @param {number[][]} scores One cell per criterion and option. Blank where not scored yet.
 * @param {number[][]} weights One weight per criterion: a column if criteria go down, a row if they go across.
 * @param {number[][]} worst Optional. The worst possible score of each criterion, or one cell for all.
 * @param {number[][]} best Optional. The best possible score of each criterion, or one cell for all.
 * @param {number} spread Optional. How far each weight may move: 50% unless told, or "any" for any weights at all.
 * @param {number} samples Optional. How many weightings to try: 10000 unless told.
 * @param {number} seed Optional. Another whole number draws other weightings.
 * @return {number[][]} Shares, in a table laid out as the scores.
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
  const read = readSampled({ scores, weights, worst, best }, { spread, samples, seed });
  const { centralWeights } = acceptability(read.values, read.sampler, read.sampling);
  const table = read.weights.map((weight, criterion) =>
    centralWeights.map((own): Result => (weight === 0 ? null : (own?.[criterion] ?? null))),
  );
  return spillPerCell(read.frame, table);
}
