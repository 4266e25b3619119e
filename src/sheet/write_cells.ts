import { dayOfIso } from '../decision/day';
import { type Block, blockName } from '../table/a1';
import { linesOf } from '../table/map';
import { formulaAt, type SheetCells } from '../table/sheet_cells';
import { cellsOf } from '../table/stretches';
import { asText } from '../table/text';
import type { OnFailure } from './transaction';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

/**
 * Writes a block in one call, so that one Undo takes it back, and registers how to put back what was there, formulas
 * included. Whoever calls it has asked for filters.
 *
 * @param cells the sheet as it was read in this run
 */
export function writeBlock(
  sheet: Sheet,
  cells: SheetCells,
  block: Block,
  after: readonly (readonly Value[])[],
  what: string,
  onFailure: OnFailure,
): void {
  const before = contentsOf(cells, block);
  writeRange(sheet.getRange(blockName(block)), cells, { block, after, before, what }, onFailure);
}

/** What is written into a block, and what to write so that it is as it was. */
export interface Write {
  readonly block: Block;
  readonly after: readonly (readonly Value[])[];
  readonly before: readonly (readonly Value[])[];
  /** In a sentence, before its place. */
  readonly what: string;
}

/** The same for several blocks, in two calls and one for each. */
export function writeBlocks(
  sheet: Sheet,
  cells: SheetCells,
  writes: readonly Write[],
  onFailure: OnFailure,
): void {
  if (writes.length === 0) return;
  const ranges = sheet.getRangeList(writes.map(({ block }) => blockName(block))).getRanges();
  ranges.forEach((range, at) => {
    const write = writes[at];
    if (write !== undefined) writeRange(range, cells, write, onFailure);
  });
}

export function writeRange(
  range: GoogleAppsScript.Spreadsheet.Range,
  cells: SheetCells,
  { block, after, before, what }: Write,
  onFailure: OnFailure,
): void {
  onFailure({
    back: () => range.setValues(before.map((row) => [...row])),
    isBack: () => isSame(range, cells, block),
    what: `${what} in ${blockName(block)}`,
  });
  range.setValues(after.map((row) => [...row]));
}

/** What to write so that a block is as it was: the formula of each cell, else its value, text behind an apostrophe. */
export function contentsOf(cells: SheetCells, { top, left, bottom, right }: Block): Value[][] {
  return linesOf({ first: top, last: bottom }).map((row) =>
    linesOf({ first: left, last: right }).map((column): Value => {
      const formula = cells.formulas[row - 1]?.[column - 1] ?? '';
      if (formula !== '') return formula;
      const value = cells.values[row - 1]?.[column - 1] ?? null;
      if (value === null) return '';
      if (typeof value === 'string') return asText(value);
      if (typeof value !== 'object') return value;
      // The value of a date may be some hours off where the script runs in another time zone; what it shows is not.
      return dayOfIso(cells.shown[row - 1]?.[column - 1] ?? '') ?? value.date;
    }),
  );
}

/** Whether a block is as it was read. Of a formula only its text is asked: its value may come later. */
function isSame(range: GoogleAppsScript.Spreadsheet.Range, cells: SheetCells, block: Block): boolean {
  const { top, left } = block;
  const places = cellsOf(block);
  const before = places.map((place) => formulaAt(cells, place));
  const formulas = range.getFormulas().flat();
  if (before.some((formula, at) => formula !== (formulas[at] ?? ''))) return false;
  const others = places.filter((_, at) => before[at] === '');
  const shown =
    others.length === places.length
      ? range.getDisplayValues().flat()
      : others.map(({ row, column }) => range.getCell(row - top + 1, column - left + 1).getDisplayValue());
  return others.every(
    ({ row, column }, at) => (cells.shown[row - 1]?.[column - 1] ?? '') === (shown[at] ?? ''),
  );
}
