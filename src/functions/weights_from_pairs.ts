import { geometricWeights } from '../core/weights/geometric_weights';
import { pairWeights } from '../core/weights/pair_weights';
import { optionalChoice } from '../door/ranges/arguments';
import { readPairs } from '../door/ranges/pairs';
import { columnOf, type Result, type Spill } from './spill';

/**
 * Weights from comparing criteria in pairs (AHP): how many times the row matters as much as the column, from =1/9 to 9.
 * One side of the diagonal is enough, and pairs may be blank while the others connect all criteria. Sums to 1.
 *
 * @param {range} pairs A square with one row and one column per criterion.
 * @param {string} method Optional. "eigenvector" (the usual), or "geometric" for the geometric mean as a second opinion.
 * @customfunction
 */
export function WEIGHTS_FROM_PAIRS(pairs: unknown, method?: unknown): Spill {
  const isGeometric = optionalChoice('Method', method, ['eigenvector', 'geometric']) === 'geometric';
  const read = readPairs(pairs);
  const weights = isGeometric ? geometricWeights(read.pairs) : pairWeights(read.pairs).weights;
  const column = new Array<Result>(read.range.rows).fill(null);
  read.used.forEach((criterion, at) => {
    column[criterion] = weights[at] as number;
  });
  return columnOf(column);
}
