import type { WeightsChange } from '../api';
import { criterionFieldBlock, type MatrixMap } from '../table/map';
import { weighedNow, weighedOf } from '../table/matrix/weighed_note';
import { headerOfWeights, keepWeighed } from './keep_weighed';
import { onItsLines } from './on_its_lines';
import { type FoundMatrix, linesOfMatrix, readMatrix } from './read_matrix';
import { Refused, refuseChanged } from './refused';
import { writeBlock } from './write_cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes all weights of a matrix in one write, so that one Undo takes it back, and before it in a note which scales the new
 * ones were set for; one that stays was set for the scale that is kept, where that is known. A weight that stays the same is not touched,
 * so that a formula stays one; a formula whose value would change is replaced only when the person has agreed. Refuses when
 * the criteria or their weights are not as the sidebar had read them: somebody has worked in the sheet meanwhile.
 */
export function changeWeights(sheet: Sheet, change: WeightsChange): FoundMatrix {
  const found = readMatrix(sheet);
  const now = found?.read.decision.criteria.map(({ id, weight }) => ({ id, weight }));
  if (found === null || JSON.stringify(now) !== JSON.stringify(change.expected)) {
    refuseChanged('criteria or weights', 'set the weights');
  }
  const { cells, read } = found;
  const { map, decision } = read;
  const block = criterionFieldBlock(map, 'weight');
  if (block === null || change.weights.length !== map.criteria.length) {
    throw new Refused('Nothing was written, because this table has no line of weights: name one first.');
  }
  const wanted = new Map(map.criteria.map((line, at) => [line, change.weights[at] ?? null]));
  const isDown = map.orientation === 'down';
  const after = lines(map).map((line): string | number => {
    const [row, column] = isDown ? [line, block.left] : [block.top, line];
    const formula = cells.formulas[row - 1]?.[column - 1] ?? '';
    const value = cells.values[row - 1]?.[column - 1] ?? null;
    const at = map.criteria.indexOf(line);
    const old = at < 0 ? null : (decision.criteria[at]?.weight ?? null);
    const isKept = at < 0 || old === (wanted.get(line) ?? null);
    if (isKept && formula !== '') return formula;
    if (formula !== '' && !change.replacesFormulas) {
      throw new Refused(
        'Nothing was written, because a weight is a formula of yours: say that it may be replaced, and try again.',
      );
    }
    if (isKept) return typeof value === 'number' ? value : typeof value === 'string' ? value : '';
    return wanted.get(line) ?? '';
  });
  const grid = isDown ? after.map((value) => [value]) : [after];
  const criteria = decision.criteria.map((criterion, at) => ({
    ...criterion,
    weight: change.weights[at] ?? null,
  }));
  const weights = criteria.map(({ weight }) => weight ?? 0);
  const before = weighedOf(cells, map, decision.criteria);
  const weighed =
    change.weighed ??
    criteria.map((criterion, at) => {
      const isKept = criterion.weight === decision.criteria[at]?.weight;
      return (isKept ? before[at] : null) ?? weighedNow(criterion);
    });
  return {
    ...found,
    cells: onItsLines(linesOfMatrix(found, [block], headerOfWeights(map)), (onFailure) => {
      const after = keepWeighed(sheet, cells, map, criteria, weighed, onFailure);
      writeBlock(sheet, cells, block, grid, 'the weights', onFailure);
      return after;
    }),
    read: { ...read, decision: { ...decision, criteria }, checked: { ...read.checked, weights } },
  };
}

const lines = ({ criterionSpan: { first, last } }: MatrixMap) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
