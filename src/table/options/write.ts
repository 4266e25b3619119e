import { isNameId, newId } from '../../decision/ids';
import { POOL_NAMES, type Pool, type SortedOption } from '../../decision/pool';
import { cellName } from '../a1';
import type { Content, Put } from '../content';
import { oneLine } from '../text';
import { COLUMNS, MUST, type OptionColumn } from './columns';
import type { OptionsMap } from './find';

/** What is written of an option; what is left out stays as it is, and null empties a cell. */
export type OptionPart = Partial<Omit<SortedOption, 'musts'>>;

/** An option that is written down for the first time. */
export interface NewOption {
  /** That of the matrix from which it comes; '' for a new one. */
  id: string;
  name: string;
  /** What speaks for it, or whatever stood beside its name. */
  note: string;
  pool: Pool | null;
  /** The day on which it is written down. */
  changedOn: number;
}

/** Where a new table stands: from A1, in the order of its columns, the musts after Cons. */
export function placeOptions(musts: readonly string[]): OptionsMap {
  const before = COLUMNS.findIndex(({ field }) => field === 'cons') + 1;
  const entries = COLUMNS.map(({ field }, at) => [field, at < before ? at + 1 : at + 1 + musts.length]);
  return {
    header: 1,
    columns: Object.fromEntries(entries),
    musts: musts.map((name, at) => ({ name, column: before + 1 + at })),
  };
}

/** The headers of a table. */
export function headerPuts({ header, columns, musts }: OptionsMap): Put[] {
  const put = (column: number | null, text: string): Put[] =>
    column === null ? [] : [{ row: header, column, content: { text } }];
  return [
    ...COLUMNS.flatMap(({ field, header: text }) => put(columns[field], text)),
    ...musts.flatMap(({ name, column }) => put(column, MUST + name)),
  ];
}

/** True in a row of this pool, relative to the first cell of the column of pools. */
export function isPool({ header, columns }: OptionsMap, pool: Pool): string {
  return `=${cellName({ row: header + 1, column: columns.pool ?? 1 })}="${POOL_NAMES[pool]}"`;
}

/** The cells of an option in its row; a field that has no column is not written. */
export function optionPuts(map: OptionsMap, row: number, part: OptionPart): Put[] {
  return COLUMNS.flatMap(({ field }): Put[] => {
    const column = map.columns[field];
    return column === null || part[field] === undefined
      ? []
      : [{ row, column, content: contentOf(field, part) }];
  });
}

/**
 * The cells of new options in rows of their own, each with an id that no other has.
 *
 * @param first the row of the first one
 * @param taken the ids of the table
 * @param random gives a number in [0, 1)
 */
export function newOptionPuts(
  map: OptionsMap,
  first: number,
  options: readonly NewOption[],
  taken: readonly string[],
  random: () => number,
): Put[] {
  const ids = new Set(taken);
  return options.flatMap(({ id: given, name, note, pool, changedOn }, at) => {
    const id = given === '' || isNameId(given) || ids.has(given) ? newId(ids, random) : given;
    ids.add(id);
    return optionPuts(map, first + at, { id, name, pros: note, pool, changedOn });
  });
}

/** The answers of an option to the musts of its table. */
export function mustPuts(map: OptionsMap, row: number, musts: SortedOption['musts']): Put[] {
  return map.musts.map(({ column }, at) => ({ row, column, content: { text: musts[at] ?? '' } }));
}

function contentOf(field: OptionColumn, part: OptionPart): Content {
  if (field === 'pool') return { text: part.pool == null ? '' : POOL_NAMES[part.pool] };
  const value = part[field] ?? '';
  // A name stands in headers and lists: one line.
  return typeof value === 'number' ? value : { text: field === 'name' ? oneLine(value) : value };
}
