import { type Block, type CellPlace, LAST_COLUMN, LAST_ROW, parseReference, type Reference } from '../a1';
import {
  crossing,
  linesOf,
  type MatrixMap,
  noCriterionFields,
  noOptionFields,
  type Orientation,
  type Span,
} from '../map';
import { PLAIN_NAMES } from '../matrix/plain';
import { COLUMN_ROLES, detailOf, ROW_ROLES } from '../matrix/roles';
import { formulaAt, formulaCells, type SheetCells, shownAt, valueAt } from '../sheet_cells';
import { callsOf } from './calls';

/** A matrix is where this function stands: its ranges say where everything is. */
const MODEL = 'WEIGHTED_SCORE';

/** A call of the model as its ranges give it. */
interface Model {
  readonly at: CellPlace;
  readonly scores: Block;
  readonly weights: Block;
  /** Cells, or one number for all criteria that is written into the formula. */
  readonly worst: Block | number | null;
  readonly best: Block | number | null;
  /** The scores that are half as good as the best, where the totals take them in. */
  readonly half: Block | null;
}

/** How far above the scores the names of the options are looked for. */
const HEADER_REACH = 6;

/**
 * The matrices of a sheet that its formulas show, the largest first: each `WEIGHTED_SCORE(scores; weights; worst; best)`
 * whose ranges lie on this sheet, alone or inside another formula.
 */
export function mapsOfFormulas(cells: SheetCells): MatrixMap[] {
  return modelsOf(cells)
    .map((model) => mapOf(cells, model))
    .filter((map): map is MatrixMap => map !== null)
    .sort((a, b) => areaOf(b) - areaOf(a));
}

const length = ({ first, last }: Span) => last - first + 1;
const areaOf = ({ criterionSpan, optionSpan }: MatrixMap) => length(criterionSpan) * length(optionSpan);

function modelsOf(cells: SheetCells): Model[] {
  return formulaCells(cells).flatMap(({ formula, ...at }) =>
    modelCalls(formula).flatMap((list) => {
      const [own = '', , , , bend = ''] = list;
      const [straightened] = callsOf(own, 'MIDVALUE_SCORE');
      const half = onSheet(cells, parseReference(straightened?.[3] ?? bend));
      const [scores, weights] = [straightened?.[0] ?? own, list[1] ?? ''].map((text) =>
        onSheet(cells, parseReference(text)),
      );
      if (!scores || !weights) return [];
      const [worst, best] = [2, 3].map((place) => anchor(cells, list[place] ?? ''));
      return [{ at, scores, weights, worst: worst ?? null, best: best ?? null, half }];
    }),
  );
}

/** The arguments of each call of the model, or of the plain formula that stands for it, which names them as it begins. */
function modelCalls(formula: string): string[][] {
  const calls = callsOf(formula, MODEL);
  if (calls.length > 0) return calls;
  return callsOf(formula, 'LET')
    .filter((list) => PLAIN_NAMES.every((name, at) => list[2 * at]?.toLowerCase() === name))
    .map((list) => {
      const isBent = list[2 * PLAIN_NAMES.length]?.toLowerCase() === 'half';
      return [...PLAIN_NAMES, ...(isBent ? ['half'] : [])].map((_, at) => list[2 * at + 1] ?? '');
    });
}

/** Worst or best as the formula gives it: cells of this sheet or a number, with the decimal mark of any locale. */
function anchor(cells: SheetCells, text: string): Block | number | null {
  const isNumber = /^-?\d+(?:[.,]\d+)?$/.test(text);
  return isNumber ? Number(text.replace(',', '.')) : onSheet(cells, parseReference(text));
}

/**
 * A reference to this sheet, no larger than what the sheet holds and one line more, for a thin line at its edge may hold nothing;
 * whole columns and rows end with what it holds. Null for another sheet.
 */
function onSheet({ sheetName, values }: SheetCells, reference: Reference | null): Block | null {
  if (reference === null || (reference.sheet !== null && reference.sheet !== sheetName)) return null;
  const { top, left, bottom, right } = reference;
  const within = (end: number, last: number, held: number) => Math.min(end, end < last ? held + 1 : held);
  return {
    ...{ top, left },
    bottom: within(bottom, LAST_ROW, values.length),
    right: within(right, LAST_COLUMN, values[0]?.length ?? 0),
  };
}

function mapOf(cells: SheetCells, { at, scores, weights, worst, best, half }: Model): MatrixMap | null {
  const orientation = orientationOf(scores, weights);
  if (orientation === null) return null;
  const rows = { first: scores.top, last: scores.bottom };
  const columns = { first: scores.left, last: scores.right };
  const isDown = orientation === 'down';
  const map = { orientation, criterionSpan: isDown ? rows : columns, optionSpan: isDown ? columns : rows };
  const lineOf = (block: Block | number | null) => {
    if (block === null || typeof block === 'number') return null;
    const isLine = isDown ? block.left === block.right : block.top === block.bottom;
    const isWhole = isDown ? block.bottom - block.top > 0 || rows.first === rows.last : true;
    return isLine && isWhole ? (isDown ? block.left : block.top) : null;
  };
  const given = lineOf(weights);
  if (given === null) return null;
  const scale = { worst: lineOf(worst), best: lineOf(best), half: lineOf(half) };
  const source = sourceOfShares(cells, map, given, Object.values(scale));
  const criterionFields = {
    ...noCriterionFields(),
    weight: source ?? given,
    share: source === null ? null : given,
    ...scale,
  };
  const taken = [criterionFields.weight, criterionFields.share, criterionFields.worst, criterionFields.best];
  const header = headerLine(cells, map);
  criterionFields.name = nameLine(cells, map, taken, header);
  const optionFields = { ...noOptionFields(), name: header };
  const scoreLine = isDown ? at.row : at.column;
  if (scoreLine < map.criterionSpan.first || scoreLine > map.criterionSpan.last)
    optionFields.score = scoreLine;
  readLabels(cells, map, criterionFields, optionFields);
  const { name, weight } = criterionFields;
  return {
    ...map,
    criteria: [],
    options: [],
    criterionFields,
    optionFields,
    title: titleOf(cells, map, header, name),
    baseline: optionFields.gap === null ? null : crossing(map, optionFields.gap, weight ?? 1),
    scale: scaleOf(cells, worst, best, criterionFields),
    ...(half !== null && { isBent: true }),
  };
}

/** Weights in a column beside the scores: criteria down. In a row: across. */
function orientationOf(scores: Block, weights: Block): Orientation | null {
  const isColumn = weights.left === weights.right && weights.top === scores.top;
  const isRow = weights.top === weights.bottom && weights.left === scores.left;
  if (isColumn && (!isRow || scores.bottom > scores.top || scores.right === scores.left)) return 'down';
  if (isRow) return 'across';
  return isColumn ? 'down' : null;
}

/**
 * Where the shares that stand for the weights are computed from weights, the line of these; else null. Shares look at worst and
 * best too, and where the line of the weights was deleted they look at nothing else.
 */
function sourceOfShares(
  cells: SheetCells,
  map: Pick<MatrixMap, 'orientation' | 'criterionSpan'>,
  given: number,
  scale: readonly (number | null)[],
): number | null {
  // In the first line, unless that was moved.
  const formula =
    linesOf(map.criterionSpan)
      .map((line) => formulaAt(cells, crossing(map, line, given)))
      .find((text) => text !== '') ?? '';
  for (const [text] of formula.matchAll(/\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}\$?\d+/g)) {
    const range = parseReference(text);
    if (range === null) continue;
    const [line, other, from, to] =
      map.orientation === 'down'
        ? [range.left, range.right, range.top, range.bottom]
        : [range.top, range.bottom, range.left, range.right];
    const isSameLength = from === map.criterionSpan.first && to === map.criterionSpan.last;
    if (isSameLength && line === other && line !== given && !scale.includes(line)) return line;
  }
  return null;
}

/**
 * The line before the scores that shows the names of the options: the nearest with a header of ours, else the nearest with a
 * text, else the nearest with anything. A criterion that was typed between header and scores is none.
 */
function headerLine(
  cells: SheetCells,
  map: Pick<MatrixMap, 'orientation' | 'criterionSpan' | 'optionSpan'>,
): number | null {
  const last = map.criterionSpan.first - 1;
  const near = linesOf({ first: Math.max(1, last - HEADER_REACH + 1), last }).reverse();
  const at = (line: number) => linesOf(map.optionSpan).map((option) => crossing(map, line, option));
  const isNamed = (line: number) => at(line).some((cell) => shownAt(cells, cell) !== '');
  const hasText = (line: number) => at(line).some((cell) => typeof valueAt(cells, cell) === 'string');
  const before = linesOf({ first: 1, last: map.optionSpan.first - 1 });
  const isOurs = (line: number) =>
    before.some((field) => HEADERS.has(shownAt(cells, crossing(map, line, field))));
  return (
    near.find((line) => isNamed(line) && isOurs(line)) ?? near.find(hasText) ?? near.find(isNamed) ?? null
  );
}

const HEADERS: ReadonlySet<string> = new Set(COLUMN_ROLES.map(({ header }) => header));

/** The line of the criteria's names: by its header, else the first beside the scores that holds mostly texts. */
function nameLine(
  cells: SheetCells,
  map: Pick<MatrixMap, 'orientation' | 'criterionSpan' | 'optionSpan'>,
  taken: readonly (number | null)[],
  header: number | null,
): number | null {
  const width = map.orientation === 'down' ? (cells.values[0]?.length ?? 0) : cells.values.length;
  const free = linesOf({ first: 1, last: width }).filter(
    (line) => !taken.includes(line) && (line < map.optionSpan.first || line > map.optionSpan.last),
  );
  const texts = (line: number) =>
    linesOf(map.criterionSpan).filter(
      (criterion) => typeof valueAt(cells, crossing(map, criterion, line)) === 'string',
    ).length;
  const own = COLUMN_ROLES.find(({ field }) => field === 'name')?.header;
  const byHeader =
    header === null ? undefined : free.find((line) => shownAt(cells, crossing(map, header, line)) === own);
  if (byHeader !== undefined) return byHeader;
  const before = free.filter(
    (line) =>
      line < map.optionSpan.first &&
      (header === null || detailOf(shownAt(cells, crossing(map, header, line))) === undefined),
  );
  const most = Math.max(0, ...before.map(texts));
  return most === 0 ? null : (before.find((line) => texts(line) === most) ?? null);
}

/** Lines that carry a header or label of ours. */
function readLabels(
  cells: SheetCells,
  map: Pick<MatrixMap, 'orientation' | 'criterionSpan' | 'optionSpan'>,
  criterionFields: Record<string, number | null>,
  optionFields: Record<string, number | null>,
): void {
  const { name } = optionFields;
  const across = map.orientation === 'down' ? (cells.values[0]?.length ?? 0) : cells.values.length;
  if (name !== null && name !== undefined) {
    const { first, last } = map.optionSpan;
    for (const line of linesOf({ first: 1, last: across })) {
      const role =
        line < first || line > last ? detailOf(shownAt(cells, crossing(map, name, line))) : undefined;
      if (role !== undefined) criterionFields[role.field] ??= line;
    }
  }
  const label = criterionFields.name;
  if (label === null || label === undefined) return;
  const down = map.orientation === 'down' ? cells.values.length : (cells.values[0]?.length ?? 0);
  for (let line = map.criterionSpan.last + 1; line <= down; line += 1) {
    const text = shownAt(cells, crossing(map, line, label));
    const role = ROW_ROLES.find((each) => each.label === text);
    if (role !== undefined) optionFields[role.field] ??= line;
  }
}

/** The first text above the header, where the names of the criteria stand. */
function titleOf(
  cells: SheetCells,
  map: Pick<MatrixMap, 'orientation'>,
  header: number | null,
  name: number | null,
): CellPlace | null {
  if (map.orientation !== 'down' || header === null || name === null) return null;
  for (let row = 1; row < header; row += 1) {
    if (shownAt(cells, { row, column: name }) !== '') return { row, column: name };
  }
  return null;
}

/** One worst and one best for all criteria, where each is a single cell or a number. */
function scaleOf(
  cells: SheetCells,
  worst: Block | number | null,
  best: Block | number | null,
  fields: Record<string, number | null>,
): MatrixMap['scale'] {
  if (worst === null || best === null || fields.worst !== null || fields.best !== null) return null;
  const [low, high] = [worst, best].map((each) =>
    typeof each === 'number' ? each : valueAt(cells, { row: each.top, column: each.left }),
  );
  return typeof low === 'number' && typeof high === 'number' ? { worst: low, best: high } : null;
}
