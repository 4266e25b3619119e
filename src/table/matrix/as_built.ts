import type { CellPlace } from '../a1';
import type { MatrixMap } from '../map';
import { formulaAt, type SheetCells } from '../sheet_cells';
import { noticeCell } from './cells';
import { spillCell, totalFormulas } from './formulas';
import { isCoveredFormula } from './state';

/** A formula without white space and with one kind of separator, as Sheets may give either back. */
const bare = (formula: string) => formula.replace(/\s+/g, '').replace(/;/g, ',');

/** Whether two formulas are one, however either is spaced and separated, and in whichever case it is written. */
export const isSameFormula = (one: string, other: string): boolean =>
  bare(one).toUpperCase() === bare(other).toUpperCase();

/** Whether a cell holds a formula, however Sheets spaces and separates it. */
export const isFormula = (cells: SheetCells, cell: CellPlace, wanted: string): boolean =>
  bare(formulaAt(cells, cell)) === bare(wanted.startsWith('=') ? wanted : `=${wanted}`);

/** The formulas that show who leads, as they are built, and the cells where they belong; null in any other table. */
export function builtTotals(cells: SheetCells, map: MatrixMap) {
  if (map.optionFields.score === null) return null;
  const score = spillCell(map, 'score');
  // Its row may be deleted.
  const firstPlace = map.optionFields.firstPlace === null ? null : spillCell(map, 'firstPlace');
  const isCovered = isCoveredFormula(formulaAt(cells, score));
  return { ...totalFormulas(map, isCovered), cells: { score, firstPlace } };
}

/** The notice stands right above the header, however many rows were inserted above both. */
export const noticeOf = (map: MatrixMap): CellPlace => ({
  ...noticeCell(map),
  row: (map.optionFields.name ?? 1) - 1,
});
