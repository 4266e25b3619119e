import { isBlank } from '../core/blank';
import type { Score } from '../core/decision_matrix';
import { serialNumber } from '../core/serial_number';
import { type Place, refuse } from './refusal';

/** Cells as Sheets passes a range: rows of numbers, text, booleans, dates and "" for a blank. */
export type Grid = readonly (readonly unknown[])[];

/** A grid with the name that the person knows it by: the argument's name in the help card. */
export interface NamedGrid {
  readonly name: string;
  readonly cells: Grid;
  readonly rows: number;
  readonly columns: number;
}

/** Sheets passes one cell as a bare value, a range as rows. */
export function namedGrid(name: string, argument: unknown): NamedGrid {
  const cells: Grid = Array.isArray(argument) ? argument : [[argument]];
  let columns = 0;
  for (const row of cells) if (row.length > columns) columns = row.length;
  // No range is empty; should one come, it is a blank cell.
  if (columns === 0) return { name, cells: [['']], rows: 1, columns: 1 };
  return { name, cells, rows: cells.length, columns };
}

/** The number in a cell, null for a blank; refuses everything else and says where it stands. */
export function numberAt(grid: NamedGrid, row: number, column: number): Score {
  const cell: unknown = grid.cells[row]?.[column];
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return null;
  const number = serialNumber(cell);
  if (number !== null && Number.isFinite(number)) return number;
  return refuseStranger(cell, placeOf(grid, row, column));
}

/** "Scores, row 3, column 2": counted from the corner of the range; a line or a single cell needs less. */
export function placeOf({ name, rows, columns }: NamedGrid, row: number, column: number): Place {
  const down = rows > 1 ? `, row ${row + 1}` : '';
  const across = columns > 1 ? `, column ${column + 1}` : '';
  return { name, row, column, text: name + down + across };
}

/** The cells of a line, in order, whichever way it lies. */
export function lineOf(grid: NamedGrid): Score[] {
  const line: Score[] = [];
  const isRow = grid.rows === 1;
  const length = isRow ? grid.columns : grid.rows;
  for (let at = 0; at < length; at += 1) line.push(isRow ? numberAt(grid, 0, at) : numberAt(grid, at, 0));
  return line;
}

/** Where the nth cell of a line stands. */
export function linePlace(grid: NamedGrid, at: number): Place {
  return grid.rows === 1 ? placeOf(grid, 0, at) : placeOf(grid, at, 0);
}

/** "3 rows × 1 column" */
export function sizeOf({ rows, columns }: NamedGrid): string {
  return `${counted(rows, 'row')} × ${counted(columns, 'column')}`;
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Why a cell that should hold a number does not. */
function refuseStranger(cell: unknown, at: Place): never {
  if (typeof cell === 'boolean') refuse('boolean', at, { text: cell ? 'TRUE' : 'FALSE' });
  if (typeof cell !== 'string') refuse('not-finite', at);
  const text = cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
  if (/^#[A-Z/0]+[A!?]$/.test(cell)) refuse('error-value', at, { text });
  const isNumeric = /^\s*[-+]?[\d.,\s]*\d[\d.,\s]*%?\s*$/.test(cell);
  refuse(isNumeric ? 'number-as-text' : 'text', at, { text });
}
