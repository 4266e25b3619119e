import type { MatrixView, WeightsChange } from '../../src/api';

/**
 * The one write that puts new weights into the sheet. A criterion that was not weighed gets a blank.
 *
 * @param weights one per criterion of the view
 * @param replacesFormulas whether weights that are formulas may become numbers
 */
export function weightsChange(
  { sheetId, decision }: MatrixView,
  weights: readonly (number | null)[],
  replacesFormulas = false,
): WeightsChange {
  const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
  return { sheetId, expected, weights: [...weights], replacesFormulas };
}
