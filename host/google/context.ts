import type { ICellData } from '@univerjs/core';
import { type CellChanges, changesOf } from '../engine/write_cells';
import type { Run } from '../run/run';
import type { Area } from './area';
import type { HostState } from './host_state';
import { ScriptException } from './script_error';

/** What every service object of one run needs. */
export interface Context {
  run: Run;
  host: HostState;
}

/** Whether a matrix of values fits a range, with Google's message where it does not. */
export function checkSize(area: Area, values: readonly (readonly unknown[])[]): void {
  if (values.length !== area.rows) throw sizeError('rows', values.length, area.rows);
  for (const row of values) {
    if (row.length !== area.columns) throw sizeError('columns', row.length, area.columns);
  }
}

function sizeError(what: 'rows' | 'columns', given: number, wanted: number): ScriptException {
  return new ScriptException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

/** The same change for every cell of an area. */
export function changeAll(area: Area, change: ICellData): CellChanges {
  const { startRow, startColumn } = area.cells;
  return changesOf(startRow, startColumn, area.rows, area.columns, () => change);
}

/** One change for each cell of an area, from a matrix of values of its size. */
export function changeEach<T>(
  area: Area,
  values: readonly (readonly T[])[],
  of: (value: T, row: number, column: number) => ICellData,
): CellChanges {
  checkSize(area, values);
  const { startRow, startColumn } = area.cells;
  return changesOf(startRow, startColumn, area.rows, area.columns, (r, c) =>
    of(values[r]?.[c] as T, startRow + r, startColumn + c),
  );
}

/** A sheet's name as formulas write it. */
export function quotedSheetName({ host }: Context, sheetId: string): string {
  return `'${host.book.sheet(sheetId).getName().replaceAll("'", "''")}'`;
}
