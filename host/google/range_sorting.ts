import { Rectangle } from '@univerjs/core';
import { sortRows } from '../engine/sort_rows';
import type { Area } from './area';
import type { Context } from './context';
import { unknownToStandIn } from './script_error';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Range.sort(): by columns counted from the sheet's first, ascending unless told otherwise. */
export function rangeSorting({ host }: Context, area: Area, self: () => Range): Partial<Range> {
  return {
    sort: (specification: unknown) => {
      const given = Array.isArray(specification) ? specification : [specification];
      const keys = given.map(sortKey);
      const { startColumn, endColumn } = area.cells;
      const outside = keys.find(({ column }) => column < startColumn || column > endColumn);
      if (outside !== undefined)
        throw unknownToStandIn(`how ${area.a1} is sorted by column ${outside.column + 1}`);
      if (
        host.book
          .sheet(area.sheetId)
          .getMergeData()
          .some((merge) => Rectangle.intersects(merge, area.cells))
      )
        throw unknownToStandIn('how merged cells are sorted');
      sortRows(host.book, area.sheetId, area.cells, keys);
      return self();
    },
  };
}

function sortKey(specification: unknown): { column: number; ascending: boolean } {
  if (typeof specification === 'number') return { column: specification - 1, ascending: true };
  if (typeof specification === 'object' && specification !== null) {
    const { column, ascending = true } = specification as { column?: unknown; ascending?: unknown };
    if (typeof column === 'number' && typeof ascending === 'boolean')
      return { column: column - 1, ascending };
  }
  throw unknownToStandIn(`the sort specification ${JSON.stringify(specification)}`);
}
