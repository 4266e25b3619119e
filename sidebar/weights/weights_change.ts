import type { MatrixView, WeightsChange } from '../../src/api';

/**
 * The one write that puts new weights into the sheet. A blank cell whose criterion gets no weight stays blank.
 *
 * @param rows the row of each criterion, counted from 0 within the view
 * @param weighting how the weights were set, to keep with the matrix; null keeps what is there
 */
export function weightsChange(
  view: MatrixView,
  rows: readonly number[],
  weights: readonly number[],
  weighting: string | null,
): WeightsChange {
  const cells = view.weights.map((cell) => (typeof cell === 'number' ? cell : null));
  rows.forEach((row, at) => {
    cells[row] = weights[at] || (view.weights[row] === null ? null : 0);
  });
  const { sheetId, criteria } = view;
  return { sheetId, expected: { criteria, weights: view.weights }, weights: cells, weighting };
}
