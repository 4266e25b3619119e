import type { Decision } from '../../decision/decision';
import { oneLine } from '../text';

/** What the chart of Rounds draws: a column per option right of the table, by which every row holds the totals of its round. */
export interface ChartBlock {
  /** The one-based column of each option of the round, by its place in the decision. */
  readonly columns: readonly number[];
  /** The headers from the first column to the last, options of other rounds too, each by its latest name. */
  readonly headers: readonly string[];
  /** The notes of these headers, which hold the ids. */
  readonly notes: readonly string[];
  /** Columns are new, or their options are called otherwise now. */
  readonly isNew: boolean;
  /** The first and the last column of all, those of other options too. */
  readonly first: number;
  readonly last: number;
  /** The last column before this round; null for the first one. */
  readonly lastBefore: number | null;
}

const OF_OPTION = 'Weighted score (0–100) of the option with this id: ';

/** The columns for the options of a round: an option keeps its column, which is known by the id in the note of its header. */
export function chartBlock(
  header: readonly string[],
  notesBefore: readonly string[],
  { options }: Pick<Decision, 'options'>,
): ChartBlock {
  const known = new Map<string, number>();
  notesBefore.forEach((note, at) => {
    const [, id] = note.split(OF_OPTION);
    if (id !== undefined && !known.has(id.trim())) known.set(id.trim(), at + 1);
  });
  const old = [...known.values()];
  // Beside the last column of all, so that a person who sorts the table sorts them with it.
  let next = Math.max(...old, header.length) + 1;
  const named = new Map<number, Decision['options'][number]>();
  const columns = options.map((option) => {
    const column = known.get(option.id) ?? next;
    if (column === next) next += 1;
    named.set(column, option);
    return column;
  });
  const all = [...old, ...columns];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const before = places.map((column) => header[column - 1] ?? '');
  const headers = places.map((column, at) => {
    const option = named.get(column);
    return option === undefined ? (before[at] ?? '') : oneLine(option.name);
  });
  return {
    columns,
    headers,
    notes: places.map((column) => {
      const option = named.get(column);
      return option === undefined || known.has(option.id)
        ? (notesBefore[column - 1] ?? '')
        : `${OF_OPTION}${option.id}`;
    }),
    isNew: headers.some((text, at) => text !== before[at]),
    first,
    last,
    lastBefore: old.length > 0 ? Math.max(...old) : null,
  };
}

/** The row of a round with the totals of its options in their columns. */
export function withTotals(
  row: readonly (string | number)[],
  { columns, last }: ChartBlock,
  totals: readonly (number | null)[],
): (string | number)[] {
  const whole = Array.from({ length: Math.max(row.length, last) }, (_, at) => row[at] ?? '');
  columns.forEach((column, option) => {
    whole[column - 1] = totals[option] ?? '';
  });
  return whole;
}
