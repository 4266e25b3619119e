import type { Cell } from '../door/cell';
import type { CellPlace } from './a1';

/** A sheet as it is read, each block from A1 on and of the same size. */
export interface SheetCells {
  readonly sheetName: string;
  readonly values: readonly (readonly Cell[])[];
  /** What each cell shows, in the locale of the spreadsheet. */
  readonly shown: readonly (readonly string[])[];
  /** With its equals sign, "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

export const valueAt = ({ values }: SheetCells, { row, column }: CellPlace): Cell =>
  values[row - 1]?.[column - 1] ?? null;

/** The cells with another note in one of them. */
export function withNote(cells: SheetCells, { row, column }: CellPlace, note: string): SheetCells {
  const notes = cells.notes.map((line, at) =>
    at === row - 1 ? line.map((own, place) => (place === column - 1 ? note : own)) : line,
  );
  return { ...cells, notes };
}

/** What a cell shows, without white space around it; a name is this, whatever the cell holds. */
export const shownAt = ({ shown }: Pick<SheetCells, 'shown'>, { row, column }: CellPlace): string =>
  (shown[row - 1]?.[column - 1] ?? '').trim();

export const formulaAt = ({ formulas }: SheetCells, { row, column }: CellPlace): string =>
  formulas[row - 1]?.[column - 1] ?? '';

/** A cell with its formula. */
export interface FormulaCell extends CellPlace {
  readonly formula: string;
}

/** The cells that hold a formula, row by row. */
export const formulaCells = ({ formulas }: SheetCells): FormulaCell[] =>
  formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula === '' ? [] : [{ row: row + 1, column: column + 1, formula }],
    ),
  );

export const noteAt = ({ notes }: SheetCells, { row, column }: CellPlace): string =>
  notes[row - 1]?.[column - 1] ?? '';
