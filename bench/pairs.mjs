import { medians } from './measure.mjs';
import { load } from './subject.mjs';
import { tableOf } from './tables.mjs';

export const pairsCases = [{ criteria: 5 }, { criteria: 15 }];

/** AHP by eigenvector, consistency and the worst judgment, from comparisons that contradict each other a little. */
export async function pairsCase({ criteria }) {
  const { WEIGHTS_FROM_PAIRS, pairWeights } = await load(`
    export { WEIGHTS_FROM_PAIRS } from './src/functions/weights_from_pairs';
    export { pairWeights } from './src/core/weights/pair_weights';
  `);
  const judged = (row, column) =>
    Math.min(9, Math.max(1, Math.round((column + 1) / (row + 1)) + ((row * column) % 3) - 1));
  const upper = tableOf(criteria, criteria, (row, column) => (row < column ? judged(row, column) : ''));
  const full = tableOf(criteria, criteria, (row, column) =>
    row === column ? 1 : row < column ? judged(row, column) : 1 / judged(column, row),
  );
  return medians({
    discern: () => pairWeights(full),
    'WEIGHTS_FROM_PAIRS()': () => WEIGHTS_FROM_PAIRS(upper),
  });
}
