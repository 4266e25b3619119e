import type { FilterEntry } from '../engine/beside';
import { type Area, areaOfCells } from './area';
import type { Context } from './context';
import { conditionOf, filterCriteria } from './filter_criteria';
import { rangeService } from './range';
import { ScriptException } from './script_error';
import { service } from './service';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** Range.createFilter(): a sheet has one at most. */
export function createFilter(context: Context, { sheetId, cells }: Area): Filter {
  const { filters } = context.host;
  if (filters.at(sheetId) !== undefined)
    throw new ScriptException("You can't create a filter in a sheet that already has a filter.");
  filters.create(sheetId, cells);
  return filterService(context, sheetId);
}

export function filterOf(context: Context, sheetId: string): Filter | null {
  return context.host.filters.at(sheetId) === undefined ? null : filterService(context, sheetId);
}

/** Columns are counted from the sheet's first. */
function filterService(context: Context, sheetId: string): Filter {
  const { filters } = context.host;
  const entry = (): FilterEntry => {
    const found = filters.at(sheetId);
    if (found === undefined) throw new ScriptException('The filter was removed.');
    return found;
  };
  const columnAt = (position: number): number => {
    const { startColumn, endColumn } = entry().range;
    const column = position - 1;
    if (column < startColumn || column > endColumn)
      throw new ScriptException('The column is not within the range of the filter.');
    return column;
  };
  const ask = (position: number, criteria: object | null): Filter => {
    filters.ask(sheetId, columnAt(position), criteria === null ? null : conditionOf(criteria));
    return filter;
  };
  const filter: Filter = service<Filter>(
    context.run,
    'Filter',
    {
      getRange: () => rangeService(context, areaOfCells(sheetId, entry().range)),
      getColumnFilterCriteria: (position) => {
        const column = columnAt(position);
        const asked = entry().conditions.find((each) => each.column === column);
        return asked === undefined ? null : filterCriteria(context, asked.condition);
      },
      setColumnFilterCriteria: ask,
      removeColumnFilterCriteria: (position) => ask(position, null),
      remove: () => {
        entry();
        filters.remove(sheetId);
      },
      sort: (position, ascending) => {
        filters.sort(sheetId, columnAt(position), ascending);
        return filter;
      },
    },
    undefined,
  );
  return filter;
}
