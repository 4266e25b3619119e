import type { ScaleChange } from '../api';
import { type CriterionField, criterionCell } from '../table/map';
import { weighedNow, weighedOf } from '../table/matrix/weighed_note';
import { formulaAt } from '../table/sheet_cells';
import { stretchesOf } from '../table/stretches';
import { headerOfWeights, keepWeighed } from './keep_weighed';
import { onItsLines } from './on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from './read_matrix';
import { Refused, refuseChanged } from './refused';
import { writeBlocks } from './write_cells';
import { overBlocks } from './write_over';

/** Writes worst, best and weight of one criterion. Refuses where the criterion changed meanwhile or holds formulas. */
export function changeScale(sheet: GoogleAppsScript.Spreadsheet.Sheet, change: ScaleChange): FoundMatrix {
  const { expected, worst, best, weight } = change;
  const found = readMatrix(sheet);
  const criteria = found?.read.decision.criteria ?? [];
  const at = criteria.findIndex(({ id }) => id === expected.id);
  const now = criteria[at];
  const isSame =
    now?.worst === expected.worst && now.best === expected.best && now.weight === expected.weight;
  if (found === null || now === undefined || !isSame) refuseChanged('criterion', 'change its scale');
  const { cells, read } = found;
  // The scale last: one Undo in the sheet takes back that alone, and then it is asked about as moved since the weight was set.
  const wanted: [CriterionField, number | null, number | null][] = [
    ['weight', now.weight, weight],
    ['worst', now.worst, worst],
    ['best', now.best, best],
  ];
  const writes = wanted.flatMap(([field, before, after]) => {
    const cell = criterionCell(read.map, field, at);
    if (before === after) return [];
    if (cell === null)
      throw new Refused('Nothing was written, because this table has one scale for all criteria.');
    if (formulaAt(cells, cell) !== '') {
      throw new Refused(
        'Nothing was written, because the scale or the weight of this criterion is a formula of yours: change it there.',
      );
    }
    return [{ ...cell, value: after ?? '' }];
  });
  const after = { ...now, worst, best, weight };
  const changed = criteria.map((each, place) => (place === at ? after : each));
  const weighed = weighedOf(cells, read.map, criteria);
  const over = stretchesOf(cells, writes, () => false);
  const kept = onItsLines(linesOfMatrix(found, over, headerOfWeights(read.map)), (onFailure) => {
    weighed[at] = weighedNow(after);
    const noted = keepWeighed(sheet, cells, read.map, criteria, weighed, onFailure);
    writeBlocks(sheet, cells, overBlocks(cells, over, writes, 'the scale'), onFailure);
    return noted;
  });
  return { ...found, cells: kept, read: { ...read, decision: { ...read.decision, criteria: changed } } };
}
