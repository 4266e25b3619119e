import { type Block, type CellPlace, cellName, parseReference } from '../a1';
import type { CellValue } from '../changed_cells';
import { callsOf } from '../find/calls';
import { isOurs } from '../find/in_formula';
import { type MatrixMap, type OptionField, scoresBlock } from '../map';
import type { ReadMatrix } from '../read';
import { formulaAt, formulaCells, type SheetCells } from '../sheet_cells';
import { builtTotals, isFormula, noticeOf } from './as_built';
import { headlineFormula, noticeFormula, withOptionMusts } from './cells';
import { matrixFormulas, spillCell } from './formulas';
import { MODEL, STRAIGHTENED, withHalf } from './half_in_formula';
import { referenceIn } from './option_musts';

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

/** Cells that are written together where they can be. */
export interface HalfWrite {
  readonly puts: readonly CellValue[];
  /** For a sentence. */
  readonly what: string;
  /** Columns that may be written again as they are, because nothing of the person's spills over them. */
  readonly own?: readonly number[];
}

/** What is computed from the scores, as it is with halves or without. */
export interface Totals {
  /** Where they stand near the halves, they are written with them. */
  readonly near: readonly CellValue[];
  readonly others: readonly HalfWrite[];
}

export type Table = Pick<ReadMatrix, 'map' | 'decision' | 'unread'>;

/** The totals and what else is computed from the scores, as they are with another map. */
export function totalsFor(cells: SheetCells, table: Table, after: MatrixMap): Totals | NoHalf {
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
      const was = noticeFormula(map, old, isCopy, options);
      if (isFormula(cells, cell, was)) {
        const value = noticeFormula(after, next, isCopy, options);
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

const overlap = (a: Block, b: Block) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
