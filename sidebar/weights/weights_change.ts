import type { MatrixView, WeightsChange } from '../../src/api';

/**
 * The one write that puts new weights into the sheet. A blank cell whose criterion gets no weight stays blank.
 *
 * @param criteria the places, in the decision of the view, of the criteria that get a weight
 * @param weights one per place
 * @param replacesFormulas whether weights that are formulas may become numbers
 */
export function weightsChange(
  { sheetId, decision }: MatrixView,
  criteria: readonly number[],
  weights: readonly number[],
  replacesFormulas = false,
): WeightsChange {
  const expected = decision.criteria.map(({ id, weight }) => ({ id, weight }));
  const wanted = expected.map(({ weight }) => weight);
  criteria.forEach((place, at) => {
    wanted[place] = weights[at] || (wanted[place] === null ? null : 0);
  });
  return { sheetId, expected, weights: wanted, replacesFormulas };
}
