import { between, gridOf } from '../adopt/grid';
import { type Layout, layoutOf } from '../adopt/layout';
import { areWeightsPlaces } from '../adopt/places';
import { certainHeader } from '../adopt/words';
import { type CriterionField, ORIENTATIONS } from '../map';
import { detailOf } from '../matrix/roles';
import type { SheetCells } from '../sheet_cells';

/** Headers of details; any other table may have one of them, but not these together. */
const OUR_DETAILS: readonly CriterionField[] = ['id', 'kind', 'unit'];

/**
 * The matrix of a sheet read off its headers: a line with Criterion, Weight, Worst and Best, in any of the languages that
 * are known, is one without being asked, unless its weights may be places. Criteria may go down or across. Null where there is no such line.
 */
export function layoutOfHeaders(cells: SheetCells): Layout | null {
  for (const orientation of ORIENTATIONS) {
    const grid = gridOf(cells, orientation);
    for (const line of between(1, grid.lines)) {
      const at: Partial<Record<CriterionField, number>> = {};
      for (const cross of between(1, grid.crosses)) {
        const field = certainHeader(grid.shown(line, cross));
        if (field !== null) at[field] ??= cross;
      }
      const { name, weight, worst, best } = at;
      if (name === undefined || weight === undefined || worst === undefined || best === undefined) continue;
      const details = detailsAt((cross) => grid.shown(line, cross), grid.crosses);
      const layout = layoutOf(cells, {
        orientation,
        header: line,
        name,
        weight,
        worst,
        best,
        details: details ?? {},
        countsUnnamed: details !== null,
      });
      // What may be places is asked about first.
      if (layout !== null && !areWeightsPlaces(layout)) return layout;
    }
  }
  return null;
}

/** Where the details of a matrix of ours stand, or null in any other table. */
function detailsAt(
  header: (cross: number) => string,
  crosses: number,
): Partial<Record<CriterionField, number>> | null {
  const found: Partial<Record<CriterionField, number>> = {};
  for (const cross of between(1, crosses)) {
    const role = detailOf(header(cross));
    if (role !== undefined) found[role.field] ??= cross;
  }
  return OUR_DETAILS.every((field) => found[field] !== undefined) ? found : null;
}
