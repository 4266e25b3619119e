import { CommandType, ICommandService, type IDisposable } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  type IReorderRangeMutationParams,
  ReorderRangeMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Beside, FilterCondition, FilterEntry } from './beside';
import type { Book, CellRange } from './book';
import { displayedAs, readCell } from './cells';
import { passesFilter } from './filter_condition';
import { sortRows } from './sort_rows';

/** Changes the filters of a file: the page draws its rows anew after it. */
export const SET_FILTERS = 'host.mutation.set-filters';

/**
 * The filter of each sheet, one at most. It hides rows when it is applied: when a condition is set, and when the rows are
 * sorted; what is typed later hides and shows nothing until then.
 */
export class Filters implements IDisposable {
  private readonly listening: IDisposable[];

  constructor(
    private readonly book: Book,
    private readonly beside: Beside,
  ) {
    const commands = book.injector.get(ICommandService);
    this.listening = [
      commands.registerCommand({
        id: SET_FILTERS,
        type: CommandType.MUTATION,
        handler: (_accessor, { filters }: { filters: FilterEntry[] }) => {
          beside.setFilters(filters);
          return true;
        },
      }),
      commands.onCommandExecuted(({ id, params }) => {
        if (id === ReorderRangeMutation.id) this.apply((params as IReorderRangeMutationParams).subUnitId);
      }),
      book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
        handler: (isFiltered, { subUnitId, row }, next) =>
          this.hidesRow(subUnitId, row) || (next(isFiltered) ?? false),
      }),
    ];
  }

  dispose(): void {
    for (const listener of this.listening) listener.dispose();
  }

  at(sheetId: string): FilterEntry | undefined {
    return this.beside.state.filters.find((filter) => filter.sheetId === sheetId);
  }

  hidesRow(sheetId: string, row: number): boolean {
    const { filters } = this.beside.state;
    return filters.length > 0 && (this.at(sheetId)?.hiddenRows.includes(row) ?? false);
  }

  /** Puts a filter that hides nothing yet on a sheet that has none. */
  create(sheetId: string, range: CellRange): void {
    this.put(sheetId, { sheetId, range, conditions: [], hiddenRows: [] });
  }

  remove(sheetId: string): void {
    this.put(sheetId, null);
  }

  /** What a column asks from now on; null asks nothing. */
  ask(sheetId: string, column: number, condition: FilterCondition | null): void {
    const filter = this.at(sheetId);
    if (filter === undefined) return;
    const others = filter.conditions.filter((each) => each.column !== column);
    const conditions = condition === null ? others : [...others, { column, condition }];
    this.put(sheetId, { ...filter, conditions, hiddenRows: this.hiddenBy(filter, conditions) });
  }

  /** Sorts what is under the header, hidden rows included. */
  sort(sheetId: string, column: number, ascending: boolean): void {
    const filter = this.at(sheetId);
    if (filter === undefined || filter.range.startRow === filter.range.endRow) return;
    const rows = { ...filter.range, startRow: filter.range.startRow + 1 };
    sortRows(this.book, sheetId, rows, [{ column, ascending }]);
  }

  private apply(sheetId: string): void {
    const filter = this.at(sheetId);
    if (filter !== undefined)
      this.put(sheetId, { ...filter, hiddenRows: this.hiddenBy(filter, filter.conditions) });
  }

  private hiddenBy({ sheetId, range }: FilterEntry, conditions: FilterEntry['conditions']): number[] {
    const rows: number[] = [];
    for (let row = range.startRow + 1; row <= range.endRow; row += 1) {
      const isShown = conditions.every(({ column, condition }) => {
        const cell = readCell(this.book, sheetId, row, column);
        return passesFilter(condition, cell, displayedAs(this.book, cell));
      });
      if (!isShown) rows.push(row);
    }
    return rows;
  }

  private put(sheetId: string, filter: FilterEntry | null): void {
    const others = this.beside.state.filters.filter((each) => each.sheetId !== sheetId);
    const filters = filter === null ? others : [...others, filter];
    this.book.execute(SET_FILTERS, { subUnitId: sheetId, filters });
  }
}
