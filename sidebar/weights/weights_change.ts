import type { MatrixView, WeightsChange } from '../../src/api';

/**
 * The one write that puts new weights into the sheet. A blank cell whose criterion gets no weight stays blank.
 *
 * @param weights one per criterion of the view
 * @param replacesFormulas whether weights that are formulas may become numbers
 */
export function weightsChange(
  { sheetId, decision }: MatrixView,
  weights: readonly number[],
  replacesFormulas = false,
): WeightsChange {
  const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
  const wanted = expected.map(({ weight }, at) => weights[at] || (weight === null ? null : 0));
  return { sheetId, expected, weights: wanted, replacesFormulas };
}
