import type { Cell } from '../../door/cell';
import { type Block, parseReference } from '../a1';
import type { Orientation } from '../map';
import { formulaAt, type SheetCells, shownAt, valueAt } from '../sheet_cells';

/**
 * A sheet seen as if its criteria went down: `line` is a row where they do, and a column where they go across; `cross` is the
 * other one. Whatever reads a table reads it through this, once for both ways.
 */
export interface Grid {
  readonly cells: SheetCells;
  readonly orientation: Orientation;
  readonly lines: number;
  readonly crosses: number;
  value(line: number, cross: number): Cell;
  /** A number or a date. */
  isNumeric(line: number, cross: number): boolean;
  /** What the cell shows, without white space around it. */
  shown(line: number, cross: number): string;
  formula(line: number, cross: number): string;
  /** What the formula of a cell refers to on this sheet, as it lies in the grid. */
  references(line: number, cross: number): readonly Lines[];
}

/** A reference as it lies in a grid; both ends included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
  readonly firstCross: number;
  readonly lastCross: number;
}

export function gridOf(cells: SheetCells, orientation: Orientation): Grid {
  const isDown = orientation === 'down';
  const rows = cells.values.length;
  const columns = cells.values[0]?.length ?? 0;
  const place = (line: number, cross: number) =>
    isDown ? { row: line, column: cross } : { row: cross, column: line };
  const value = (line: number, cross: number) => valueAt(cells, place(line, cross));
  const known = new Map<string, readonly Lines[]>();
  return {
    cells,
    orientation,
    lines: isDown ? rows : columns,
    crosses: isDown ? columns : rows,
    value,
    isNumeric(line, cross) {
      const cell = value(line, cross);
      return typeof cell === 'number' || (typeof cell === 'object' && cell !== null);
    },
    shown: (line, cross) => shownAt(cells, place(line, cross)),
    formula: (line, cross) => formulaAt(cells, place(line, cross)),
    references(line, cross) {
      const formula = formulaAt(cells, place(line, cross));
      if (formula === '') return [];
      const kept = known.get(formula);
      if (kept !== undefined) return kept;
      const found = referencesOf(formula, cells.sheetName).map(
        ({ top, left, bottom, right }): Lines =>
          isDown
            ? { first: top, last: bottom, firstCross: left, lastCross: right }
            : { first: left, last: right, firstCross: top, lastCross: bottom },
      );
      known.set(formula, found);
      return found;
    },
  };
}

const REFERENCES =
  /(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(!.])|(?<![\p{L}\p{N}_$])\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])/gu;

/** All references of a formula to one sheet; texts in quotation marks hold none. */
export function referencesOf(formula: string, sheetName: string): Block[] {
  const code = formula.replace(/"(?:[^"]|"")*"?/g, '""');
  return [...code.matchAll(REFERENCES)].flatMap((match) => {
    const before = code[match.index - 1] ?? '';
    if (/[\p{L}\p{N}_]/u.test(before)) return [];
    const reference = parseReference(match[0]);
    return reference === null || (reference.sheet !== null && reference.sheet !== sheetName)
      ? []
      : [reference];
  });
}

export const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
