import type { Criterion, Decision, ScaleKind } from '../decision/decision';
import { idsOf } from '../decision/ids';
import { placeOfName } from '../decision/same_name';
import type { Cell } from '../door/cell';
import { kindOfLine, type LineKind } from '../door/line';
import { type CheckedMatrix, checkMatrix } from '../door/matrix';
import type { WhyUnread } from './adopt/kinds';
import { type CriterionField, crossing, linesOf, type MatrixMap, type OptionField } from './map';
import { type SheetCells, shownAt, valueAt } from './sheet_cells';

/** A line that is not read although something stands there, and why. */
export interface Unread {
  readonly of: 'criteria' | 'options';
  readonly line: number;
  readonly why: WhyUnread;
  /** The totals in the sheet take it in all the same: it stands among what their ranges cover, and formulas can't tell. */
  readonly isCounted?: true;
}

/** A decision as it was read off a sheet. */
export interface ReadMatrix {
  /** With the lines of its criteria and options. */
  readonly map: MatrixMap;
  readonly decision: Decision;
  /** What the door says of its cells; the indices are those of the decision. */
  readonly checked: CheckedMatrix;
  readonly unread: readonly Unread[];
}

/**
 * The decision that stands where a map says: criteria and options by their lines, names as the cells show them, numbers
 * checked at the door. Headings, notes and blank lines are left out wherever they stand. A map that names its lines is
 * kept to; one that does not takes every line of its spans that is one.
 */
export function readDecision(cells: SheetCells, map: MatrixMap): ReadMatrix {
  const candidates = map.criteria.length > 0 ? map.criteria : linesOf(map.criterionSpan);
  const columns = map.options.length > 0 ? map.options : linesOf(map.optionSpan);
  const kinds = new Map(candidates.map((line) => [line, kindAt(cells, map, line, columns)]));
  const criteria = candidates.filter((line) => kinds.get(line) === 'criterion');
  const nameOf = (field: 'criterionFields' | 'optionFields', line: number) => {
    const at = map[field].name;
    if (at === null) return '';
    return shownAt(cells, field === 'criterionFields' ? crossing(map, line, at) : crossing(map, at, line));
  };
  const isScored = (option: number) =>
    criteria.some((criterion) => valueAt(cells, crossing(map, criterion, option)) !== null);
  const options = columns.filter((line) => nameOf('optionFields', line) !== '' || isScored(line));
  const found = { ...map, criteria, options };

  const checked = checkMatrix({
    scores: criteria.map((line) => options.map((option) => valueAt(cells, crossing(map, line, option)))),
    weights: criteria.map((line) => fieldValue(cells, map, 'weight', line)),
    worst: anchorLine(cells, found, 'worst'),
    best: anchorLine(cells, found, 'best'),
    // One that the totals do not take in bends nothing.
    ...(map.isBent && { half: criteria.map((line) => fieldValue(cells, map, 'half', line)) }),
  });
  const unread = candidates.flatMap((line): Unread[] => {
    const kind = kinds.get(line);
    if (kind === 'heading' || kind === 'note') return [{ of: 'criteria', line, why: kind }];
    const isNamed = kind === 'blank' && nameOf('criterionFields', line) !== '';
    return isNamed ? [{ of: 'criteria', line, why: 'heading' }] : [];
  });
  const optionIds = idsOf(
    options.map((line) => optionText(cells, map, 'id', line)),
    options.map((line) => nameOf('optionFields', line)),
  );
  const criterionIds = idsOf(
    criteria.map((line) => fieldText(cells, map, 'id', line)),
    criteria.map((line) => nameOf('criterionFields', line)),
  );
  const decision: Decision = {
    title: map.title === null ? '' : shownAt(cells, map.title),
    criteria: criteria.map((line, at) => criterionAt(cells, map, line, criterionIds[at] ?? '', checked, at)),
    options: options.map((line, at) => ({ id: optionIds[at] ?? '', name: nameOf('optionFields', line) })),
    scores: checked.scores,
    baseline: placeOfName(
      options.map((line) => nameOf('optionFields', line)),
      map.baseline === null ? '' : shownAt(cells, map.baseline),
    ),
  };
  return { map: found, decision, checked, unread };
}

function kindAt(cells: SheetCells, map: MatrixMap, line: number, options: readonly number[]): LineKind {
  return kindOfLine({
    weight: fieldValue(cells, map, 'weight', line),
    worst: fieldValue(cells, map, 'worst', line),
    best: fieldValue(cells, map, 'best', line),
    scores: options.map((option) => valueAt(cells, crossing(map, line, option))),
    ownAnchors: map.criterionFields.worst !== null || map.criterionFields.best !== null,
  });
}

/** What stands in a field of a line; null for a blank and where the map has no such field. */
function fieldValue(cells: SheetCells, map: MatrixMap, field: CriterionField, line: number): Cell {
  const at = map.criterionFields[field];
  return at === null ? null : valueAt(cells, crossing(map, line, at));
}

function fieldText(cells: SheetCells, map: MatrixMap, field: CriterionField, line: number): string {
  const at = map.criterionFields[field];
  return at === null ? '' : shownAt(cells, crossing(map, line, at));
}

function optionText(cells: SheetCells, map: MatrixMap, field: OptionField, line: number): string {
  const at = map.optionFields[field];
  return at === null ? '' : shownAt(cells, crossing(map, at, line));
}

/** Worst or best of every criterion, or the one that serves all; null where the matrix has none. */
function anchorLine(cells: SheetCells, map: MatrixMap, field: 'worst' | 'best'): readonly Cell[] | null {
  if (map.criterionFields[field] !== null) {
    return map.criteria.map((line) => fieldValue(cells, map, field, line));
  }
  return map.scale === null ? null : [map.scale[field]];
}

function criterionAt(
  cells: SheetCells,
  map: MatrixMap,
  line: number,
  id: string,
  checked: CheckedMatrix,
  at: number,
): Criterion {
  const label = fieldText(cells, map, 'name', line);
  const unit = fieldText(cells, map, 'unit', line);
  const suffix = ` (${unit})`;
  const number = (field: 'worst' | 'best' | 'least') => {
    const cell = fieldValue(cells, map, field, line);
    if (typeof cell === 'number') return cell;
    return typeof cell === 'object' && cell !== null ? cell.date : null;
  };
  const weight = fieldValue(cells, map, 'weight', line);
  const [worst, best] = [
    number('worst') ?? map.scale?.worst ?? null,
    number('best') ?? map.scale?.best ?? null,
  ];
  return {
    id,
    name: unit !== '' && label.endsWith(suffix) ? label.slice(0, -suffix.length) : label,
    kind: kindFrom(fieldText(cells, map, 'kind', line), worst, best),
    unit,
    weight: typeof weight === 'number' && weight >= 0 ? (checked.weights[at] ?? null) : null,
    worst,
    best,
    least: number('least'),
    half: checked.half[at] ?? null,
    group: fieldText(cells, map, 'group', line),
    worstMeans: fieldText(cells, map, 'worstMeans', line),
    bestMeans: fieldText(cells, map, 'bestMeans', line),
  };
}

/** The longest scale of whole numbers that is taken for a rating where nobody says. */
const LONGEST_RATING = 10;

function kindFrom(text: string, worst: number | null, best: number | null): ScaleKind {
  if (text === 'rating' || text === 'measure') return text;
  if (worst === null || best === null) return 'rating';
  const isWhole = Number.isInteger(worst) && Number.isInteger(best);
  return isWhole && Math.abs(best - worst) <= LONGEST_RATING ? 'rating' : 'measure';
}
