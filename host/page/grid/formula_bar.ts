import type { Univer } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { GridView } from './grid_view';

/**
 * Shows the selected cell in the formula bar. The engine waits for a person to select one, and shows nothing when a
 * script has brought another sheet into view. A cell that is being edited keeps its editor.
 */
export function showInFormulaBar(univer: Univer, view: GridView): void {
  const injector = univer.__getInjector();
  const editor = injector.get(IEditorBridgeService);
  if (editor.isVisible().visible) return;
  const selections = injector.get(SheetsSelectionsService);
  selections.setSelections(view.unitId, view.sheetId, [...selections.getCurrentSelections()]);
  editor.refreshEditCellState();
}
