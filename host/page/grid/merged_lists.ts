import type { Univer } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { GridView } from './grid_view';

/**
 * Keeps the list of a merged cell open. The engine opens it for the cell that holds the rule, and then closes it
 * again because the one of the merged cells that was clicked has none.
 */
export function keepMergedListsOpen(univer: Univer, view: GridView): void {
  const model = univer.__getInjector().get(SheetDataValidationModel);
  const ruleAt = model.getRuleByLocation.bind(model);
  model.getRuleByLocation = (unitId, sheetId, row, column) => {
    const own = ruleAt(unitId, sheetId, row, column);
    const merged = own === undefined ? view.mergedCell(sheetId, row, column) : null;
    return merged === null ? own : ruleAt(unitId, sheetId, merged.startRow, merged.startColumn);
  };
}
