import { type CellPlace, cellName } from './a1';
import { crossing, linesOf } from './map';
import type { ReadMatrix } from './read';
import { formulaAt, type SheetCells } from './sheet_cells';

/** A cell and what is written into it, as `setValues` takes it. */
export interface CellValue extends CellPlace {
  readonly value: string | number;
  /** What it held, as every locale reads it, where that was a formula of ours; else it is put back as it was read. */
  readonly was?: string;
}

/** What a score became: its number where that changed, and its note. */
export interface ChangedCell extends CellPlace {
  /** Null for a blank; absent where the cell holds what it held. */
  readonly score?: number | null;
  readonly note: string;
}

/**
 * A sheet as it is after some scores were written, to be read again without asking Google. Totals of the person's own come later,
 * so they are blank here.
 */
export function withScores(cells: SheetCells, read: ReadMatrix, changes: readonly ChangedCell[]): SheetCells {
  const changed = new Map(changes.map((change) => [cellName(change), change]));
  const totals = totalCells(cells, read);
  const each = <Value>(
    grid: readonly (readonly Value[])[],
    change: (old: Value, cell: CellPlace) => Value,
  ): Value[][] =>
    grid.map((line, row) => line.map((old, column) => change(old, { row: row + 1, column: column + 1 })));
  const scoreAt = (cell: CellPlace) => changed.get(cellName(cell))?.score;
  return {
    ...cells,
    values: each(cells.values, (old, cell) => {
      const score = scoreAt(cell);
      if (score !== undefined) return score;
      return totals.has(cellName(cell)) ? null : old;
    }),
    shown: each(cells.shown, (old, cell) => {
      const score = scoreAt(cell);
      return score === undefined ? old : `${score ?? ''}`;
    }),
    notes: each(cells.notes, (old, cell) => changed.get(cellName(cell))?.note ?? old),
  };
}

/** The formulas in lines that hold totals. */
function totalCells(cells: SheetCells, { map, unread }: ReadMatrix): ReadonlySet<string> {
  const places = unread.flatMap(({ of, why, line }) => {
    if (why !== 'total' && why !== 'weighted') return [];
    return of === 'criteria'
      ? linesOf(map.optionSpan).map((other) => crossing(map, line, other))
      : linesOf(map.criterionSpan).map((other) => crossing(map, other, line));
  });
  return new Set(places.filter((cell) => formulaAt(cells, cell) !== '').map(cellName));
}

/**
 * A sheet as it is after some cells were written. What a formula gives comes later, so its cell keeps what it held; the sheet grows
 * where they lie beyond it.
 */
export function withValues(cells: SheetCells, puts: readonly CellValue[]): SheetCells {
  const rows = Math.max(cells.values.length, ...puts.map(({ row }) => row));
  const columns = Math.max(cells.values[0]?.length ?? 0, ...puts.map(({ column }) => column));
  const grown = <Value>(grid: readonly (readonly Value[])[], blank: Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => grid[row]?.[column] ?? blank),
    );
  const after = {
    values: grown(cells.values, null),
    shown: grown(cells.shown, ''),
    formulas: grown(cells.formulas, ''),
    notes: grown(cells.notes, ''),
  };
  const put = <Value>(grid: Value[][], { row, column }: CellPlace, value: Value) => {
    const line = grid[row - 1];
    if (line !== undefined) line[column - 1] = value;
  };
  for (const cell of puts) {
    const isFormula = typeof cell.value === 'string' && cell.value.startsWith('=');
    put(after.formulas, cell, isFormula ? `${cell.value}` : '');
    if (isFormula) continue;
    const value = typeof cell.value === 'string' ? cell.value.replace(/^'/, '') : cell.value;
    put(after.values, cell, value === '' ? null : value);
    put(after.shown, cell, `${value}`);
  }
  return { ...cells, ...after };
}
