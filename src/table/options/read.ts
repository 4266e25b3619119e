import { dayOfIso } from '../../decision/day';
import { idsOf } from '../../decision/ids';
import { nameInSentence } from '../../decision/names';
import { MUST_ANSWERS, type MustAnswer, poolNamed, type SortedOption } from '../../decision/pool';
import { sameNameKey } from '../../decision/same_name';
import type { Cell } from '../../door/cell';
import { type CellPlace, cellName } from '../a1';
import { COLUMNS, type OptionColumn } from './columns';
import type { OptionsMap } from './find';
import { type OptionsProblemCode, problemSentence } from './words';

/** An option and the row in which it stands, one-based. */
export interface OptionRow extends SortedOption {
  readonly row: number;
}

/** What is wrong with a cell of the table, in the person's own coordinates, and where to go. */
export interface OptionsProblem {
  readonly sentence: string;
  readonly cell: CellPlace;
}

export interface ReadOptions {
  readonly options: OptionRow[];
  readonly problems: OptionsProblem[];
}

/** The cells of a sheet from A1 on. */
export interface OptionsCells {
  readonly values: readonly (readonly Cell[])[];
  readonly shown: readonly (readonly string[])[];
}

/** Serial numbers from here on may be days without the format of a date: 1954. A year alone is less. */
const FIRST_DAY = 20_000;

/**
 * The options of a table, in the order of its rows. A row without a name, or with the name of an earlier one, is skipped and
 * named; a cell that can't be read is named and counts as blank.
 */
export function readOptions(cells: OptionsCells, map: OptionsMap): ReadOptions {
  const options: OptionRow[] = [];
  const problems: OptionsProblem[] = [];
  const seen = new Map<string, number>();
  const own = [...COLUMNS.map(({ field }) => map.columns[field]), ...map.musts.map(({ column }) => column)];
  for (let row = map.header + 1; row <= cells.shown.length; row += 1) {
    const shownIn = (column: number | null) => (cells.shown[row - 1]?.[(column ?? 0) - 1] ?? '').trim();
    const valueIn = (column: number | null) => cells.values[row - 1]?.[(column ?? 0) - 1] ?? null;
    const name = shownIn(map.columns.name);
    const complain = (code: OptionsProblemCode, column: number | null, header: string, earlier = 0) => {
      const cell = { row, column: column ?? 1 };
      const of = nameInSentence(name, `row ${row}`);
      const sentence = problemSentence(code, {
        at: cellName(cell),
        header,
        of,
        shown: shownIn(column),
        earlier,
      });
      problems.push({ sentence, cell });
    };
    if (name === '') {
      // The id and a must alone may be what somebody left of a row; blank rows are nothing.
      if (own.some((column) => shownIn(column) !== '')) complain('no-name', map.columns.name, 'Option');
      continue;
    }
    const earlier = seen.get(sameNameKey(name));
    if (earlier !== undefined) {
      complain('twice', map.columns.name, 'Option', earlier);
      continue;
    }
    seen.set(sameNameKey(name), row);

    const text = (field: OptionColumn) => shownIn(map.columns[field]);
    const day = (field: OptionColumn): number | null => {
      const column = map.columns[field];
      const found = dayOfCell(valueIn(column), shownIn(column));
      if (found === null && shownIn(column) !== '') complain('date', column, headerOf(field));
      return found;
    };
    const number = (field: OptionColumn): number | null => {
      const value = valueIn(map.columns[field]);
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      if (text(field) !== '') complain('number', map.columns[field], headerOf(field));
      return null;
    };
    const pool = poolNamed(text('pool'));
    if (pool === null && text('pool') !== '') complain('pool', map.columns.pool, 'Pool');
    const musts = map.musts.map(({ name: must, column }): MustAnswer | null => {
      const shown = shownIn(column);
      const answer = MUST_ANSWERS.find((each) => each === sameNameKey(shown)) ?? null;
      if (answer === null && shown !== '') complain('must', column, must);
      return answer;
    });
    options.push({
      row,
      id: text('id'),
      name,
      pool,
      pros: text('pros'),
      cons: text('cons'),
      musts,
      yearsOut: number('yearsOut'),
      possibleFrom: day('possibleFrom'),
      decideBy: day('decideBy'),
      lookAgain: day('lookAgain'),
      reason: text('reason'),
      changedOn: day('changedOn'),
    });
  }
  const ids = idsOf(
    options.map(({ id }) => id),
    options.map(({ name }) => name),
  );
  return { options: options.map((option, at) => ({ ...option, id: ids[at] ?? option.id })), problems };
}

const headerOf = (field: OptionColumn) => COLUMNS.find((column) => column.field === field)?.header ?? '';

/**
 * The whole day of a cell, or null. What it shows comes first, because that is free of time zones; the value of a date that
 * is shown in another way may be some hours off, which rounding takes away up to half a day.
 */
function dayOfCell(cell: Cell, shown: string): number | null {
  const written = dayOfIso(shown);
  if (written !== null) return written;
  if (typeof cell === 'number') return cell >= FIRST_DAY ? Math.floor(cell) : null;
  return typeof cell === 'object' && cell !== null && Number.isFinite(cell.date)
    ? Math.round(cell.date)
    : null;
}
