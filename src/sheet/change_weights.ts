import type { MatrixCells, WeightsChange } from '../api';
import { allOrNothing } from './all_or_nothing';
import { refuseChanged } from './changed_meanwhile';
import { readMatrix } from './read_matrix';
import { saveWeighting } from './weighting_store';

/**
 * Writes all weights of a matrix in one write, so that one Undo takes them back. Refuses when the criteria or
 * their weights are not as the sidebar had read them: somebody has worked in the sheet meanwhile.
 */
export function changeWeights(sheet: GoogleAppsScript.Spreadsheet.Sheet, change: WeightsChange): MatrixCells {
  const now = readMatrix(sheet);
  const { expected, weights, weighting } = change;
  if (now === null || !isSame({ criteria: now.criteria, weights: now.weights }, expected)) {
    refuseChanged('criteria or weights', 'set the weights');
  }
  const cells = sheet.getRange(now.top, now.columns.weight, weights.length, 1);
  allOrNothing((onFailure) => {
    onFailure(() => cells.setValues(now.weights.map((weight) => [weight ?? ''])));
    cells.setValues(weights.map((weight) => [weight ?? '']));
    if (weighting !== null) {
      onFailure(() => saveWeighting(now.sheetId, now.weighting));
      saveWeighting(now.sheetId, weighting);
    }
  });
  return { ...now, weights, weighting: weighting ?? now.weighting };
}

function isSame(a: WeightsChange['expected'], b: WeightsChange['expected']): boolean {
  return JSON.stringify([a.criteria, a.weights]) === JSON.stringify([b.criteria, b.weights]);
}
