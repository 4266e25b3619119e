import type { Block, CellPlace } from '../a1';
import { crossing, type MatrixMap } from '../map';
import { decisionRanges } from '../matrix/formulas';
import { rangesOf } from '../matrix/pieces';
import { formulaAt, type SheetCells, shownAt } from '../sheet_cells';
import { between } from './grid';
import type { Layout } from './layout';

/** Formulas of results and the block that they are written into. */
export interface Results {
  readonly block: Block;
  readonly formulas: readonly (readonly string[])[];
}

/** What stands before the totals. */
export const LABEL = 'Weighted score';

/**
 * The weighted scores of an adopted table, in the line of the cell that the person has picked: one formula for all options,
 * or one each where a helper stands between them. The one stands before the first option where that cell is free, under a
 * label: below an option it would go along when that is moved, and give the others the totals of their neighbours. Null where
 * the line lies inside the table or anything stands in the way.
 */
export function resultsOf(cells: SheetCells, layout: Layout, picked: CellPlace): Results | null {
  const { map, unread, frame } = layout;
  const line = map.orientation === 'down' ? picked.row : picked.column;
  const { first, last } = map.optionSpan;
  const top = Math.min(frame.header, ...frame.zone);
  if (line >= top && line <= map.criterionSpan.last) return null;
  const crosses = between(first, last);
  const places = crosses.map((cross) => crossing(map, line, cross));
  if (!places.every((cell) => isFree(cells, cell))) return null;
  const { isPieced } = rangesOf(map, unread);
  const before = first > 1 ? crossing(map, line, first - 1) : null;
  const isLabelled = !isPieced && before !== null && isFree(cells, before);
  const totals = `WEIGHTED_SCORE(${decisionRanges(map, unread)})`;
  const stack = map.orientation === 'down' ? 'HSTACK' : 'VSTACK';
  const formulas = isPieced
    ? crosses.map((cross) => (map.options.includes(cross) ? scoreOf(map, layout, cross) : ''))
    : [isLabelled ? `=${stack}("${LABEL}"; ${totals})` : `=${totals}`];
  const start = isLabelled ? first - 1 : first;
  const end = isPieced ? last : start;
  const [from, to] = [crossing(map, line, start), crossing(map, line, end)];
  return {
    block: { top: from.row, left: from.column, bottom: to.row, right: to.column },
    formulas: map.orientation === 'down' ? [formulas] : formulas.map((formula) => [formula]),
  };
}

const isFree = (cells: SheetCells, cell: CellPlace) =>
  shownAt(cells, cell) === '' && formulaAt(cells, cell) === '';

const scoreOf = (map: MatrixMap, { unread }: Layout, option: number) =>
  `=WEIGHTED_SCORE(${decisionRanges({ ...map, optionSpan: { first: option, last: option } }, unread)})`;
