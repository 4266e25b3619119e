import type { Score } from '../../core/decision_matrix';
import { positions } from '../../core/positions';
import { type Cell, cellOf } from '../cell';
import { readCell } from '../line';
import { problemSentence } from '../problem';
import { refuse, refuseWith } from './refusal';

/** A range as Sheets passes it to a function: rows of numbers, text, booleans, dates and "" for a blank. */
export type Rows = readonly (readonly unknown[])[];

/** A range with the name that the person knows it by: the argument's name in the help card. */
export interface NamedRange {
  readonly name: string;
  readonly cells: Rows;
  readonly rows: number;
  readonly columns: number;
}

/** Sheets passes one cell as a bare value, a range as rows. */
export function namedRange(name: string, argument: unknown): NamedRange {
  const cells: Rows = Array.isArray(argument) ? argument : [[argument]];
  let columns = 0;
  for (const row of cells) if (row.length > columns) columns = row.length;
  // No range is empty; should one come, it is a blank cell.
  if (columns === 0) return { name, cells: [['']], rows: 1, columns: 1 };
  return { name, cells, rows: cells.length, columns };
}

export function cellAt({ cells }: NamedRange, row: number, column: number): Cell {
  return cellOf(cells[row]?.[column]);
}

/** The number in a cell, null for a blank; refuses everything else, a date too, and says where it stands. */
export function numberAt(range: NamedRange, row: number, column: number): Score {
  const cell = cellAt(range, row, column);
  if (cell === null) return null;
  const number = readCell(cell, false);
  return typeof number === 'number'
    ? number
    : refuseWith(placeOf(range, row, column), problemSentence(number));
}

/** "Scores, row 3, column 2": counted from the corner of the range; a line or a single cell needs less. */
export function placeOf({ name, rows, columns }: NamedRange, row: number, column: number): string {
  const down = rows > 1 ? `, row ${row + 1}` : '';
  const across = columns > 1 ? `, column ${column + 1}` : '';
  return name + down + across;
}

/** Whether a range is one row or one column. */
export function isLine({ rows, columns }: NamedRange): boolean {
  return rows === 1 || columns === 1;
}

/** The number of cells of a line, whichever way it lies. */
export function lengthOf({ rows, columns }: NamedRange): number {
  return rows === 1 ? columns : rows;
}

/** The cells of a line as they came. */
export function rawLine({ cells, rows, columns }: NamedRange): readonly unknown[] {
  return rows === 1 && columns > 1 ? (cells[0] ?? []) : cells.map((row) => row[0]);
}

/** The numbers of a line, in order, blanks as null. */
export function numbersOf(range: NamedRange): Score[] {
  return positions(lengthOf(range)).map((at) =>
    range.rows === 1 ? numberAt(range, 0, at) : numberAt(range, at, 0),
  );
}

/** Where the nth cell of a line stands. */
export function linePlace(range: NamedRange, at: number): string {
  return range.rows === 1 ? placeOf(range, 0, at) : placeOf(range, at, 0);
}

/** The numbers of a line that has to be a line. */
export function numbersInLine(range: NamedRange): Score[] {
  if (!isLine(range)) refuse('not-a-line', range.name, { size: sizeOf(range) });
  return numbersOf(range);
}

/** "3 rows × 1 column" */
export function sizeOf({ rows, columns }: NamedRange): string {
  return `${counted(rows, 'row')} × ${counted(columns, 'column')}`;
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
