import type { CellPlace } from './a1';
import { criterionCell, type MatrixMap, optionCell } from './map';
import type { SheetCells } from './sheet_cells';

/** What tells the lines of a table apart: as long as these cells show what they showed, each line stands where it was read. */
export interface Standing {
  /** The cells of the names; those of one list lie in one row or column. */
  readonly names: readonly (readonly CellPlace[])[];
  /** The cells of the ids, which tell lines of the same name apart. */
  readonly ids: readonly CellPlace[];
}

/** What tells the criteria and the options of a matrix apart. */
export function standingOf(map: MatrixMap): Standing {
  const cells = (field: 'name' | 'id') =>
    [
      map.criteria.map((_, at) => criterionCell(map, field, at)),
      map.options.map((_, at) => optionCell(map, field, at)),
    ].map((list) => list.filter((cell): cell is CellPlace => cell !== null));
  return { names: cells('name'), ids: cells('id').flat() };
}

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
  return places.every(
    ({ row, column }) => (now[row - 1]?.[column - 1] ?? '') === (shown[row - 1]?.[column - 1] ?? ''),
  );
}
