import type { GridFilter, PersonFilters } from './contract';
import { displayedAs, readCell } from './engine/cells';
import { lastCell } from './engine/extent';
import type { HostState } from './google/host_state';
import { selectedAreas } from './google/selection';

/** What a person does with the filter of the sheet in view. */
export function personFilters(host: HostState): PersonFilters {
  const { book, filters, undo } = host;
  const inView = (): string => book.workbook.getActiveSheet().getSheetId();
  const shown = (row: number, column: number): string =>
    displayedAs(book, readCell(book, inView(), row, column));
  const conditionOn = (column: number) =>
    filters.at(inView())?.conditions.find((each) => each.column === column)?.condition;

  /** A single cell stands for all that the sheet holds. */
  const chosen = () => {
    const selected = selectedAreas({ host }).at(-1);
    if (selected !== undefined && (selected.rows > 1 || selected.columns > 1)) return selected.cells;
    const { row, column } = lastCell(book, inView(), false);
    return { startRow: 0, startColumn: 0, endRow: Math.max(0, row), endColumn: Math.max(0, column) };
  };

  return {
    shown: (): GridFilter | null => {
      const range = filters.at(inView())?.range;
      if (range === undefined) return null;
      const { startRow, endRow, startColumn, endColumn } = range;
      const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at);
      const rows = Array.from({ length: endRow - startRow }, (_, at) => startRow + 1 + at);
      return {
        row: startRow,
        columns: columns.map((column) => ({
          column,
          name: shown(startRow, column),
          values: [...new Set(rows.map((row) => shown(row, column)))].sort(),
          hiddenValues: conditionOn(column)?.hiddenValues ?? [],
        })),
      };
    },
    create: () => undo.ofPerson(() => filters.create(inView(), chosen())),
    remove: () => undo.ofPerson(() => filters.remove(inView())),
    sort: (column, ascending) => undo.ofPerson(() => filters.sort(inView(), column, ascending)),
    hide: (column, hiddenValues) =>
      undo.ofPerson(() => {
        const criterion = conditionOn(column)?.criterion ?? null;
        filters.ask(inView(), column, { criterion, hiddenValues });
      }),
  };
}
