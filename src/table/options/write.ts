import { POOL_NAMES, type SortedOption } from '../../decision/pool';
import type { Content, Put } from '../content';
import { oneLine } from '../text';
import { COLUMNS, MUST, type OptionColumn } from './columns';
import type { OptionsMap } from './find';

/** What is written of an option; what is left out stays as it is, and null empties a cell. */
export type OptionPart = Partial<Omit<SortedOption, 'musts'>>;

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

/** The cells of an option in its row; a field that has no column is not written. */
export function optionPuts(map: OptionsMap, row: number, part: OptionPart): Put[] {
  return COLUMNS.flatMap(({ field }): Put[] => {
    const column = map.columns[field];
    return column === null || part[field] === undefined
      ? []
      : [{ row, column, content: contentOf(field, part) }];
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
