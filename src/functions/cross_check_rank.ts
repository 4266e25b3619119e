import { type CheckMethod, crossCheck } from '../core/cross_check/cross_check';
import { competitionRanks } from '../core/rank';
import { optionalChoice } from './arguments';
import { readMatrix } from './matrix';
import { type Spill, spillPerOption } from './spill';

/** What the methods are called in a cell. */
const METHODS = { topsis: 'topsis', product: 'weighted-product', ranks: 'rank-only' } as const;

/**
 * Rank of every option by another method, to see whether the leader depends on the method: "topsis" (distance to the
 * best and the worst), "product" (values multiplied instead of added) or "ranks" (only the order counts).
 *
 * @param {number[][]} scores One cell per criterion and option. Blank where not scored yet.
 * @param {number[][]} weights One weight per criterion: a column if criteria go down, a row if they go across.
 * @param {number[][]} worst Optional. The worst possible score of each criterion, or one cell for all.
 * @param {number[][]} best Optional. The best possible score of each criterion, or one cell for all.
 * @param {string} method Optional. "topsis" (the usual), "product" or "ranks".
 * @return {number[][]} One rank per option, beside the scores.
 * @customfunction
 */
export function CROSS_CHECK_RANK(
  scores: unknown,
  weights: unknown,
  worst?: unknown,
  best?: unknown,
  method?: unknown,
): Spill {
  const wanted: CheckMethod = METHODS[optionalChoice('Method', method, ['topsis', 'product', 'ranks'])];
  const matrix = readMatrix(
    { scores, weights, worst, best },
    (criteria, options) => 10 * criteria * options * options,
  );
  const { checks } = crossCheck(matrix.scores, matrix.weights, matrix.anchors);
  const found = checks.find((check) => check.method === wanted);
  return spillPerOption(matrix.frame, competitionRanks(found?.scores ?? []));
}
