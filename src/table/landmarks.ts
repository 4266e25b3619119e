import type { CellPlace } from './a1';
import { criterionCell, linesOf, type MatrixMap, optionCell } from './map';
import type { OptionsMap } from './options/find';
import { type SheetCells, shownAt } from './sheet_cells';

/**
 * What tells the lines of a table apart, as cells in lists of one row or column each: as long as these show what they showed, every
 * line stands where it was read. Ids do it alone, so that a name may be changed meanwhile; where a line has no id of its own, names do.
 */
export type Landmarks = readonly (readonly CellPlace[])[];

/** What tells the criteria and the options of a matrix apart. */
export function landmarksOf(cells: Pick<SheetCells, 'shown'>, map: MatrixMap): Landmarks {
  const inList = (list: readonly (CellPlace | null)[]) =>
    list.filter((cell): cell is CellPlace => cell !== null);
  const criteria = (field: 'name' | 'id') =>
    inList(map.criteria.map((_, at) => criterionCell(map, field, at)));
  const options = (field: 'name' | 'id') => inList(map.options.map((_, at) => optionCell(map, field, at)));
  return [
    ...keysOf(cells, criteria('name'), criteria('id')),
    ...keysOf(cells, options('name'), options('id')),
  ];
}

/** What tells the rows and the columns of a table of options apart. */
export function landmarksOfOptions(
  cells: Pick<SheetCells, 'shown'>,
  { header, columns, musts }: OptionsMap,
): Landmarks {
  const used = [...Object.values(columns), ...musts.map(({ column }) => column)];
  const headers = used.flatMap((column) => (column === null ? [] : [{ row: header, column }]));
  const inColumn = (column: number | null) =>
    column === null
      ? []
      : linesOf({ first: header + 1, last: cells.shown.length }).map((row) => ({ row, column }));
  const isUsed = ({ row }: CellPlace) => shownAt(cells, { row, column: columns.name ?? 1 }) !== '';
  const [names, ids] = [inColumn(columns.name).filter(isUsed), inColumn(columns.id).filter(isUsed)];
  return [headers, ...keysOf(cells, names, ids)];
}

function keysOf(
  cells: Pick<SheetCells, 'shown'>,
  names: readonly CellPlace[],
  ids: readonly CellPlace[],
): Landmarks {
  const texts = ids.map((cell) => shownAt(cells, cell));
  const isEnough =
    texts.length >= names.length && new Set(texts).size === texts.length && !texts.includes('');
  return (isEnough ? [ids] : [names, ids]).filter(({ length }) => length > 0);
}

/** What a cell shows, with the white space around it. */
export const shownIn = (shown: readonly (readonly string[])[], { row, column }: CellPlace): string =>
  shown[row - 1]?.[column - 1] ?? '';

/**
 * Whether cells show what they showed.
 *
 * @param now what each cell shows now, from A1 on
 */
export function showsSame(
  { shown }: Pick<SheetCells, 'shown'>,
  now: readonly (readonly string[])[],
  places: readonly CellPlace[],
): boolean {
  return places.every((place) => shownIn(now, place) === shownIn(shown, place));
}
