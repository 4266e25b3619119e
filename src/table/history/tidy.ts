import { dayOfIso } from '../../decision/round';
import type { Cell } from '../../door/cell';
import { asValue } from '../content';
import type { SheetCells } from '../sheet_cells';
import { HISTORY_COLUMNS, ROUND_COLUMNS, type TidyColumn } from './columns';
import type { TidyRow } from './rows';

/** A tidy sheet as it is read: its headers, and rows with their place in the sheet. */
export interface TidyTable {
  /** The row of the headers, one-based. */
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly Cell[];
    /** What the cells show; only needed where the table has dates. */
    readonly shown?: readonly string[];
  }[];
}

/** The header of a column may stand in one of the first rows: somebody may have put a title above. */
export const FIRST_ROWS = 5;

/** Which of the first rows of a sheet holds these headers, as an index, or null. */
export function headerAt(rows: readonly (readonly unknown[])[], wanted: readonly string[]): number | null {
  const at = rows.slice(0, FIRST_ROWS).findIndex((row) => {
    const names = row.map(headerText);
    return wanted.every((name) => names.includes(name));
  });
  return at < 0 ? null : at;
}

/** By so many headers a sheet is known, whatever it is called. */
const MARKS = 3;

/** Headers that only this sheet has: its first ones are common words. */
export function marksOf(columns: readonly TidyColumn[]): string[] {
  const plain = columns.filter(({ isDetail }) => !isDetail).map(({ header }) => header);
  return plain
    .slice(0, MARKS)
    .concat(plain.includes('Criterion') ? ['Criterion', 'Contribution'] : ['Decision']);
}

/** Whether a sheet is one that rounds are recorded on: its criteria stand there once per option and round, and are no matrix. */
export const isOfRounds = ({ values }: Pick<SheetCells, 'values'>): boolean =>
  [HISTORY_COLUMNS, ROUND_COLUMNS].some((columns) => headerAt(values, marksOf(columns)) !== null);

/** The header by which a sheet is looked for that was renamed: of those that only this sheet has, the rarest word. */
export function rarestOf(columns: readonly TidyColumn[]): string {
  return marksOf(columns).slice(-1).join();
}

/** A header as it is compared: as text, without white space around it. */
export const headerText = (cell: unknown): string => String(cell ?? '').trim();

/** The place of each header in a row of headers, by its text, wherever it stands; −1 for none. */
export function placesOf<Header extends string>(
  header: readonly string[],
  columns: readonly TidyColumn<Header>[],
): Record<Header, number> {
  return Object.fromEntries(
    columns.map((column) => [column.header, header.indexOf(column.header)]),
  ) as Record<Header, number>;
}

/** Rows as one block for `setValues`, as wide as the header; columns that are not ours stay blank. */
export function blockOfRows<Header extends string>(
  rows: readonly TidyRow<Header>[],
  header: readonly string[],
  columns: readonly TidyColumn<Header>[],
): (string | number)[][] {
  const places = placesOf(header, columns);
  return rows.map((row) => {
    const line: (string | number)[] = header.map(() => '');
    for (const { header: name } of columns) {
      const content = row[name];
      if (places[name] >= 0 && content !== null) line[places[name]] = asValue(content);
    }
    return line;
  });
}

/** How the cells of a column are written. */
export const FORMATS: Record<TidyColumn['kind'], string> = {
  text: 'General',
  number: 'General',
  date: 'yyyy-mm-dd',
  percent: '0%',
};

/**
 * The whole day of a cell. What it shows comes first, because it is free of time zones; the value of a date that is shown
 * in another way may be some hours off, which rounding takes away up to half a day.
 */
export function dayOfCell(cell: Cell, shown = ''): number | null {
  const written = dayOfIso(shown);
  if (written !== null) return written;
  if (typeof cell === 'number') return Number.isFinite(cell) && cell > 0 ? Math.floor(cell) : null;
  if (typeof cell === 'string') return dayOfIso(cell);
  return typeof cell === 'object' && cell !== null ? Math.round(cell.date) : null;
}
