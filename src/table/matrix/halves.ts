import { type CellPlace, cellName } from '../a1';
import { callsOf } from '../find/calls';
import { isOurs } from '../find/in_formula';
import { lineBeyond } from '../line_beyond';
import { crossing, linesOf, type MatrixMap } from '../map';
import { formulaCells, noteAt, type SheetCells, shownAt } from '../sheet_cells';
import { STRAIGHTENED } from './half_in_formula';
import { type HalfWrite, type NoHalf, type Table, totalsFor } from './half_totals';
import { COLUMN_ROLES, DETAILS } from './roles';

/** What changes on a sheet when a criterion is given a half, or loses it. */
export interface HalfChange {
  /** In the order in which they are written: what is computed first, so that one Undo leaves no half that is not counted. */
  readonly writes: readonly HalfWrite[];
  /** The header of their line and its note; null for what stays. */
  readonly header: {
    readonly cell: CellPlace;
    readonly text: string | null;
    readonly note: string | null;
  } | null;
  /** The column to show or to hide; null where it stays as it is. */
  readonly column: { readonly at: number; readonly isShown: boolean } | null;
  /** Formulas of the person's that stay as they are. */
  readonly left: readonly string[];
}

/**
 * Why no half can be given in this table, or null where it can.
 *
 * @example noHalf(cells, read)?.code // 'own-totals'
 */
export function noHalf(cells: SheetCells, table: Table): NoHalf | null {
  if (table.map.isBent) return null;
  const bent = bentMap(cells, table.map);
  if (bent === null) return { code: 'no-column' };
  const totals = totalsFor(cells, table, bent);
  return 'code' in totals ? totals : null;
}

/**
 * The cells of a table with a half for one criterion, or without one. With the first half all that reads the scores takes the
 * halves in, and with the last one it is as it was before.
 */
export function halfChange(
  cells: SheetCells,
  table: Table,
  criterion: number,
  half: number | null,
): HalfChange | NoHalf {
  const { map, decision } = table;
  const willBend = decision.criteria.some((each, at) => (at === criterion ? half : each.half) !== null);
  const own = (at: MatrixMap) => ({
    ...crossing(at, at.criteria[criterion] ?? 1, at.criterionFields.half ?? 1),
    value: half ?? '',
  });
  const alone = (left: readonly string[]): HalfChange => ({
    writes: [{ puts: [own(map)], what: WHAT }],
    header: null,
    column: null,
    left,
  });
  if (willBend === (map.isBent ?? false)) return alone([]);
  const after = willBend ? bentMap(cells, map) : straightMap(map);
  if (after === null) return { code: 'no-column' };
  const totals = totalsFor(cells, table, after);
  if ('code' in totals) return willBend ? totals : alone('cell' in totals ? [totals.cell] : []);
  const withHeader = willBend ? after : map;
  const halves = {
    puts: [own(withHeader), ...totals.near],
    what: totals.near.length > 0 ? `${WHAT} and the totals` : WHAT,
    own: untouchedDetails(cells, map),
  };
  // In a table of hers the totals stand elsewhere. Those that take in blank halves are those of straight lines.
  const isLast = willBend || totals.near.length > 0;
  const writes = isLast ? [...totals.others, halves] : [halves, ...totals.others];
  const column = withHeader.criterionFields.half;
  return {
    writes,
    header: headerChange(cells, withHeader, willBend),
    column: isOurs(map) && column !== null ? { at: column, isShown: willBend } : null,
    left: willBend ? leftIn(cells, writes) : [],
  };
}

const WHAT = 'the scores that are half as good';

/** The map as it is with halves; null where a matrix of ours has lost the column for them. */
function bentMap(cells: SheetCells, map: MatrixMap): MatrixMap | null {
  const half =
    map.criterionFields.half ??
    (isOurs(map) ? freeDetail(cells, map) : lineBeyond(cells, map.orientation !== 'down'));
  return half === null ? null : { ...map, isBent: true, criterionFields: { ...map.criterionFields, half } };
}

function straightMap({ isBent: _, ...map }: MatrixMap): MatrixMap {
  return { ...map, criterionFields: { ...map.criterionFields, half: null } };
}

/** A column among the details of a matrix of ours in which nothing stands. */
function freeDetail(cells: SheetCells, map: MatrixMap): number | null {
  const { criterionFields, criterionSpan, optionSpan, optionFields } = map;
  const used = Object.values(criterionFields);
  const lines = [optionFields.name ?? 1, ...linesOf(criterionSpan)];
  const isFree = (line: number) =>
    !used.includes(line) && lines.every((criterion) => shownAt(cells, crossing(map, criterion, line)) === '');
  const details = linesOf({ first: (criterionFields.best ?? 0) + 1, last: optionSpan.first - 1 });
  return details.find(isFree) ?? null;
}

/** Columns of details of ours in which no formula stands. */
function untouchedDetails(cells: SheetCells, map: MatrixMap): number[] {
  if (!isOurs(map)) return [];
  return DETAILS.flatMap(({ field }) => map.criterionFields[field] ?? []).filter((column) =>
    cells.formulas.every((line) => (line[column - 1] ?? '') === ''),
  );
}

/** The header of the halves and its note: written with the first one, taken away with the last; what she put there stays. */
function headerChange(cells: SheetCells, map: MatrixMap, isWritten: boolean): HalfChange['header'] {
  const role = COLUMN_ROLES.find(({ field }) => field === 'half');
  const { name } = map.optionFields;
  const { half } = map.criterionFields;
  if (role === undefined || name === null || half === null) return null;
  const cell = crossing(map, name, half);
  const [text, note] = [shownAt(cells, cell), noteAt(cells, cell)];
  const [oldText, newText] = isWritten ? ['', role.header] : [role.header, ''];
  const [oldNote, newNote] = isWritten ? ['', role.note] : [role.note, ''];
  return {
    cell,
    text: text === oldText ? newText : null,
    note: note === oldNote ? newNote : null,
  };
}

/** Functions that take scores and are told nothing of halves. */
const STRAIGHT =
  /(?<![A-Za-z0-9_.])(?:WEIGHTED_SCORE|CONTRIBUTION|FIRST_PLACE_SHARE|RANK_ACCEPTABILITY|CENTRAL_WEIGHTS|TIPPING_WEIGHT|TIPPING_SCORE|DECISION_SUMMARY)\s*\(/i;

/** Formulas of the person's that go on taking every line as straight. */
function leftIn(cells: SheetCells, writes: HalfChange['writes']): string[] {
  const written = new Set(writes.flatMap(({ puts }) => puts.map(cellName)));
  return formulaCells(cells)
    .filter(({ formula }) => STRAIGHT.test(formula.replace(/"(?:[^"]|"")*"?/g, '""')))
    .filter(({ formula }) => callsOf(formula, STRAIGHTENED).length === 0)
    .map(cellName)
    .filter((name) => !written.has(name));
}
