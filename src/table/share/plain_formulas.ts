import { type Block, type CellPlace, cellName } from '../a1';
import { callsOf } from '../find/calls';
import { crossing, type MatrixMap, optionFieldBlock } from '../map';
import { builtTotals, isFormula, noticeOf } from '../matrix/as_built';
import { addOnHint, headlineFormula, isNotice, MARK, noticeFormula, withOptionMusts } from '../matrix/cells';
import { keptIn, noteWith, withoutKept } from '../matrix/kept';
import { referenceIn } from '../matrix/option_musts';
import { formulaAt, formulaCells, noteAt, type SheetCells, shownAt, valueAt } from '../sheet_cells';
import { asText } from '../text';
import { callsOurs } from './our_functions';

/** Cells to write, and how to write them so that they are as before. */
export interface Rewrite {
  readonly block: Block;
  readonly before: readonly (string | number)[][];
  readonly after: readonly (string | number)[][];
  /** What the cells are, for a sentence. */
  readonly what: string;
}

/** A matrix that changes between the functions of the add-on and plain formulas. */
export interface PlainChange {
  readonly rewrites: readonly Rewrite[];
  readonly note: { readonly cell: CellPlace; readonly before: string; readonly after: string };
  /** Cells with functions of the add-on that stay as they are. */
  readonly left: readonly string[];
}

/** What is kept while a matrix is plain, beside the label of its totals. */
interface Kept {
  readonly plainSince: string;
  readonly hasHeadline: boolean;
}

/** Since when a matrix calculates without the add-on, in the words of that day; null where it does not. */
export function plainSince(cells: SheetCells, map: MatrixMap): string | null {
  return keptOf(cells, map)?.plainSince ?? null;
}

function keptOf(cells: SheetCells, map: MatrixMap): Kept | null {
  const cell = labelOf(map);
  const text = cell === null ? null : keptIn(noteAt(cells, cell));
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return null;
    const { plainSince: since, hasHeadline } = kept as Partial<Record<keyof Kept, unknown>>;
    return typeof since === 'string' ? { plainSince: since, hasHeadline: hasHeadline === true } : null;
  } catch {
    return null;
  }
}

function labelOf(map: MatrixMap): CellPlace | null {
  const { score } = map.optionFields;
  const { name } = map.criterionFields;
  return score === null || name === null ? null : crossing(map, score, name);
}

/**
 * A matrix of ours without functions of the add-on: totals by their plain formula; what has none, the first-place shares and
 * the headline, as it is now, with the date. Null where the totals are not as they were built.
 *
 * @param date in words: "26 November 2026"
 */
export function toPlain(cells: SheetCells, map: MatrixMap, date: string): PlainChange | null {
  const totals = builtTotals(cells, map);
  const label = labelOf(map);
  const hint = hintCell(map);
  if (totals === null || label === null || hint === null) return null;
  const { score, firstPlace } = totals.cells;
  if (!isFormula(cells, score, totals.score)) return null;
  const rewrites = [single(score, totals.score, totals.plainScore, 'the totals')];
  if (firstPlace !== null && isFormula(cells, firstPlace, totals.firstPlace)) {
    const said = `as of ${date}, by the Discern add-on`;
    rewrites.push(
      row(cells, map, totals.firstPlace, 'values'),
      single(hint, `=${addOnHint(map)}`, asText(said), 'the note beside the first-place shares'),
    );
  }
  const notice = noticeOf(map);
  const written = formulaAt(cells, notice);
  const options = referenceIn(written);
  const live = noticeFormula(map, headlineFormula(map, options));
  const isOurs = isNotice(written) && callsOf(written, 'DECISION_SUMMARY').length > 0;
  // The sheet of options was deleted.
  const isBroken = written.includes('#REF!');
  const hasHeadline = isFormula(cells, notice, live) || (isOurs && isBroken);
  if (hasHeadline) {
    const text =
      shownAt(cells, notice)
        .split('\n')
        .filter((line) => !line.startsWith(MARK))
        .pop() ?? '';
    const fixed = withOptionMusts(map, options, `"On ${date}: ${text.replace(/"/g, '""')}"`);
    rewrites.push(single(notice, written, `=${noticeFormula(map, fixed)}`, 'the headline'));
  }
  const kept: Kept = { plainSince: date, hasHeadline };
  const before = noteAt(cells, label);
  const after = noteWith(
    before,
    `Plain formulas since ${date}: nothing here needs the Discern add-on.`,
    JSON.stringify(kept),
  );
  return { rewrites, note: { cell: label, before, after }, left: leftIn(cells, rewrites) };
}

/** The same matrix with the functions of the add-on again. Null where it is not plain, or its totals were changed since. */
export function fromPlain(cells: SheetCells, map: MatrixMap): PlainChange | null {
  const kept = keptOf(cells, map);
  const totals = builtTotals(cells, map);
  const label = labelOf(map);
  const hint = hintCell(map);
  if (kept === null || totals === null || label === null || hint === null) return null;
  const { score } = totals.cells;
  if (!isFormula(cells, score, totals.plainScore)) return null;
  const rewrites = [
    single(score, totals.plainScore, totals.score, 'the totals'),
    row(cells, map, totals.firstPlace, 'formula'),
    single(hint, contentAt(cells, hint), `=${addOnHint(map)}`, 'the note beside the first-place shares'),
  ];
  const notice = noticeOf(map);
  if (kept.hasHeadline) {
    const options = referenceIn(formulaAt(cells, notice));
    const live = `=${noticeFormula(map, headlineFormula(map, options))}`;
    rewrites.push(single(notice, contentAt(cells, notice), live, 'the headline'));
  }
  const before = noteAt(cells, label);
  return { rewrites, note: { cell: label, before, after: withoutKept(before) }, left: [] };
}

/** Whether the totals are plain formulas, also where nothing says since when, as in a copy for others. */
export function hasPlainTotals(cells: SheetCells, map: MatrixMap): boolean {
  const totals = builtTotals(cells, map);
  return totals !== null && isFormula(cells, totals.cells.score, totals.plainScore);
}

const hintCell = (map: MatrixMap) => {
  const { firstPlace } = map.optionFields;
  const { weight } = map.criterionFields;
  return firstPlace === null || weight === null ? null : crossing(map, firstPlace, weight);
};

const single = (
  { row, column }: CellPlace,
  before: string | number,
  after: string | number,
  what: string,
): Rewrite => ({
  block: { top: row, left: column, bottom: row, right: column },
  before: [[before]],
  after: [[after]],
  what,
});

/** The first-place shares: one formula that spills, or a value each. What a formula has spilled is no content of its cell. */
function row(cells: SheetCells, map: MatrixMap, formula: string, after: 'values' | 'formula'): Rewrite {
  const block = optionFieldBlock(map, 'firstPlace') ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, at) => block.left + at);
  const spilled = columns.map((_, at) => (at === 0 ? formula : ''));
  const values = columns.map((column) => {
    const value = valueAt(cells, { row: block.top, column });
    return typeof value === 'number' ? value : '';
  });
  const [old, next] = after === 'values' ? [spilled, values] : [values, spilled];
  return { block, before: [old], after: [next], what: 'the first-place shares' };
}

function contentAt(cells: SheetCells, cell: CellPlace): string | number {
  const formula = formulaAt(cells, cell);
  const value = valueAt(cells, cell);
  if (formula !== '') return formula;
  return typeof value === 'number' ? value : asText(shownAt(cells, cell));
}

/** Formulas with functions of the add-on that no rewrite replaces. */
function leftIn(cells: SheetCells, rewrites: readonly Rewrite[]): string[] {
  const replaced = new Set(rewrites.map(({ block: { top, left } }) => cellName({ row: top, column: left })));
  return formulaCells(cells)
    .filter(({ formula }) => callsOurs(formula))
    .map(cellName)
    .filter((name) => !replaced.has(name));
}
