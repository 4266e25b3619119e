import type { Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { GridView } from './grid_view';

/**
 * Makes the selected cell the one that the formula bar shows and that typing goes to. The engine waits for a
 * person to select a cell, and keeps to that of another sheet when a script has changed sheets. A cell that is
 * being edited stays so.
 */
export function followSelectedCell(univer: Univer, view: GridView): void {
  const injector = univer.__getInjector();
  const editor = injector.get(IEditorBridgeService);
  if (editor.isVisible().visible) return;
  const selections = injector.get(SheetsSelectionsService);
  selections.setSelections(view.unitId, view.sheetId, [...selections.getCurrentSelections()]);
  editor.refreshEditCellState();
}
