import type { Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { StandIn } from '../../contract';
import type { GridView } from './grid_view';

/** Tells the script which cells a person selects, once they let go. */
export function tellSelections(
  univer: Univer,
  standIn: Pick<StandIn, 'selected'>,
  view: GridView,
  isScriptRunning: () => boolean,
): void {
  const selections = univer.__getInjector().get(SheetsSelectionsService);
  const tell = () => {
    const range = selections.getCurrentLastSelection()?.range;
    if (range === undefined || isScriptRunning()) return;
    const { startRow, startColumn, endRow, endColumn } = range;
    standIn.selected({ engineSheetId: view.sheetId, startRow, startColumn, endRow, endColumn });
  };
  // By the pointer and the keys, and by the name box.
  selections.selectionMoveEnd$.subscribe(tell);
  selections.selectionSet$.subscribe(tell);
}
