import { type Block, blockName, type CellPlace, cellName, parseReference } from '../a1';
import type { CellValue } from '../changed_cells';
import { callsOf } from '../find/calls';
import { isOurs } from '../find/in_formula';
import { crossing, linesOf, type MatrixMap, type OptionField, scoresBlock } from '../map';
import type { ReadMatrix } from '../read';
import { formulaAt, noteAt, type SheetCells, shownAt } from '../sheet_cells';
import { builtTotals, isFormula, noticeOf } from './as_built';
import { headlineFormula, noticeFormula, withOptionMusts } from './cells';
import { matrixFormulas, spillCell } from './formulas';
import { referenceIn } from './option_musts';
import { COLUMN_ROLES, DETAILS } from './roles';

/** Why no criterion of a table can be given a half. */
export type NoHalf =
  /** No total of it is by a function of ours. */
  | { readonly code: 'no-totals' }
  /** A total is more than the function of ours, or another formula. */
  | { readonly code: 'own-totals'; readonly cell: string }
  /** Its scores are used as they are. */
  | { readonly code: 'no-scale' }
  /** The column for halves was deleted. */
  | { readonly code: 'no-column' };

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

/** Cells that are written together where they can be. */
interface HalfWrite {
  readonly puts: readonly CellValue[];
  /** For a sentence. */
  readonly what: string;
  /** Columns that may be written again as they are, because nothing of the person's spills over them. */
  readonly own?: readonly number[];
}

type Table = Pick<ReadMatrix, 'map' | 'decision' | 'unread'>;

/** What is computed from the scores, as it is with halves or without. */
interface Totals {
  /** Where they stand near the halves, they are written with them. */
  readonly near: readonly CellValue[];
  readonly others: readonly HalfWrite[];
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
  const half = map.criterionFields.half ?? (isOurs(map) ? freeDetail(cells, map) : lineBeside(cells, map));
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

/** A line with one blank line between, beyond all that stands on the sheet. */
function lineBeside({ values }: SheetCells, { orientation }: MatrixMap): number {
  return (orientation === 'down' ? (values[0]?.length ?? 0) : values.length) + 2;
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

/** The totals and what else is computed from the scores, as they are with another map. */
function totalsFor(cells: SheetCells, table: Table, after: MatrixMap): Totals | NoHalf {
  return isOurs(table.map) ? oursFor(cells, table, after) : ownFor(cells, table, after);
}

function oursFor(cells: SheetCells, { map, unread }: Table, after: MatrixMap): Totals | NoHalf {
  const [before, next] = [builtTotals(cells, map), builtTotals(cells, after)];
  if (before === null || next === null) return { code: 'no-totals' };
  const { score, firstPlace } = before.cells;
  const isPlain = isFormula(cells, score, before.plainScore);
  if (!isPlain && !isFormula(cells, score, before.score)) {
    return { code: 'own-totals', cell: cellName(score) };
  }
  const notice = noticeChange(cells, { map, unread }, after);
  const formulas = matrixFormulas(map);
  /** From one formula of ours to another, where it stands there. */
  const put = (cell: CellPlace | null, was: string, value: string): CellValue[] =>
    cell !== null && isFormula(cells, cell, was) ? [{ ...cell, value, was }] : [];
  const own = (field: OptionField) => (map.optionFields[field] === null ? null : spillCell(map, field));
  return {
    near: [
      ...put(score, isPlain ? before.plainScore : before.score, isPlain ? next.plainScore : next.score),
      ...put(firstPlace, before.firstPlace, next.firstPlace),
      // As they are: they stand between, and so all of it is one write.
      ...put(own('rank'), formulas.ranks, formulas.ranks),
      ...put(own('gap'), formulas.gaps, formulas.gaps),
    ],
    others: notice === null ? [] : [{ puts: [notice], what: 'the line under the title' }],
  };
}

/** A headline that was fixed when the matrix went over to plain formulas. */
const FIXED_HEADLINE = /[;,]\s*headline[;,]\s*("(?:[^"]|"")*")\s*&/;

/** The line under the title with another map, where it is one of ours. */
function noticeChange(
  cells: SheetCells,
  { map, unread }: Pick<Table, 'map' | 'unread'>,
  after: MatrixMap,
): CellValue | null {
  const cell = noticeOf(map);
  const written = formulaAt(cells, cell);
  const options = referenceIn(written);
  const fixed = FIXED_HEADLINE.exec(written)?.[1];
  const headlines: [string | null, string | null][] = [
    [null, null],
    [headlineFormula(map, options, unread), headlineFormula(after, options, unread)],
    ...(fixed === undefined
      ? []
      : [
          [withOptionMusts(map, options, fixed), withOptionMusts(after, options, fixed)] satisfies [
            string,
            string,
          ],
        ]),
  ];
  for (const isCopy of [false, true]) {
    for (const [old, next] of headlines) {
      if (isFormula(cells, cell, noticeFormula(map, old, isCopy))) {
        const [was, value] = [noticeFormula(map, old, isCopy), noticeFormula(after, next, isCopy)];
        return { ...cell, value: `=${value}`, was: `=${was}` };
      }
    }
  }
  return null;
}

/** In a table of the person's own the totals that are the function and nothing else, in her own writing. */
function ownFor(cells: SheetCells, { map, unread }: Table, after: MatrixMap): Totals | NoHalf {
  const found = formulaCells(cells).filter(({ formula }) => callsOf(formula, MODEL).some(isOfTable));
  if (found.length === 0) return { code: 'no-totals' };
  const puts: CellValue[] = [];
  for (const { row, column, formula } of found) {
    const rewritten = withHalf(formula, after);
    if (rewritten === 'no-scale') return { code: 'no-scale' };
    if (rewritten === null) return { code: 'own-totals', cell: cellName({ row, column }) };
    puts.push({ row, column, value: rewritten, was: withHalf(formula, map) ?? formula });
  }
  const headlines = formulaCells(cells).flatMap((cell): CellValue[] => {
    const options = referenceIn(cell.formula);
    const headline = headlineFormula(map, options, unread);
    if (!isFormula(cells, cell, headline)) return [];
    const { row, column } = cell;
    return [{ row, column, value: `=${headlineFormula(after, options, unread)}`, was: `=${headline}` }];
  });
  return {
    near: [],
    others: [
      ...headlines.map((put) => ({ puts: [put], what: 'the headline' })),
      { puts, what: 'the totals' },
    ],
  };

  function isOfTable([scores = '']: readonly string[]): boolean {
    const [straightened] = callsOf(scores, STRAIGHTENED);
    const block = parseReference(straightened?.[0] ?? scores);
    return (
      block !== null &&
      (block.sheet ?? cells.sheetName) === cells.sheetName &&
      overlap(block, scoresBlock(map))
    );
  }
}

const MODEL = 'WEIGHTED_SCORE';
const STRAIGHTENED = 'MIDVALUE_SCORE';

/** A formula that is the function of the totals alone, with halves or without; null for any other. */
function withHalf(formula: string, after: MatrixMap): string | 'no-scale' | null {
  const [list = []] = callsOf(formula, MODEL);
  const [given = '', weights = '', worst = '', best = '', ...more] = list;
  const isWhole = bare(formula) === bare(`=${MODEL}(${list.join()})`);
  const [straightened] = callsOf(given, STRAIGHTENED);
  const isStraightened = bare(given) === bare(`${STRAIGHTENED}(${(straightened ?? []).join()})`);
  if (!isWhole || more.length > 0 || (straightened !== undefined && !isStraightened)) return null;
  if (worst === '' || best === '') return 'no-scale';
  const scores = straightened?.[0] ?? given;
  const ranges = [scores, weights, worst, best];
  const block = parseReference(scores);
  if (block === null || !ranges.every((text) => /^-?\d+$/.test(text) || parseReference(text) !== null))
    return null;
  if (!after.isBent) return `=${MODEL}(${ranges.join('; ')})`;
  const line = after.criterionFields.half ?? 1;
  const isDown = after.orientation === 'down';
  const halves = blockName(
    isDown ? { ...block, left: line, right: line } : { ...block, top: line, bottom: line },
  );
  // As she has written the weights, so that her formula can be copied on.
  const half = weights.includes('$') ? halves.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : halves;
  return `=${MODEL}(${STRAIGHTENED}(${[scores, worst, best, half].join('; ')}); ${ranges.slice(1).join('; ')})`;
}

const bare = (formula: string) => formula.replace(/[\s;,]+/g, '').toUpperCase();

const overlap = (a: Block, b: Block) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

interface FormulaCell extends CellPlace {
  readonly formula: string;
}

const formulaCells = ({ formulas }: SheetCells): FormulaCell[] =>
  formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula === '' ? [] : [{ row: row + 1, column: column + 1, formula }],
    ),
  );

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
