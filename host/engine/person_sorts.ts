import { type ICommand, ICommandService } from '@univerjs/core';
import {
  type ISortRangeCommandParams,
  SheetsSortService,
  SortRangeCommand,
  SortType,
} from '@univerjs/sheets-sort';
import type { Book, CellRange } from './book';
import { sortRows } from './sort_rows';
import type { UndoSteps } from './undo_steps';

/**
 * What the page's own menu for sorting does is done as Sheets does it: in the order of Sheets, notes going along, and
 * also where a formula's result reaches into the range, at which the engine would refuse.
 */
export function sortAsSheetsDoes(
  book: Book,
  undo: UndoSteps,
  mayEdit: (sheetId: string, range: CellRange) => boolean,
): void {
  book.injector.get(SheetsSortService).formulaCheck = () => true;
  const commands = book.injector.get(ICommandService);
  const sort: ICommand<ISortRangeCommandParams> = {
    ...SortRangeCommand,
    handler: (_accessor, params) => {
      if (params === undefined) return false;
      const { subUnitId, range, hasTitle, orderRules } = params;
      const rows = { ...range, startRow: range.startRow + (hasTitle ? 1 : 0) };
      if (!mayEdit(subUnitId, rows)) return false;
      const keys = orderRules.map(({ colIndex, type }) => ({
        column: colIndex,
        ascending: type === SortType.ASC,
      }));
      undo.ofPerson(() => sortRows(book, subUnitId, rows, keys));
      return true;
    },
  };
  commands.unregisterCommand(SortRangeCommand.id);
  commands.registerCommand(sort as ICommand<object, boolean>);
}
