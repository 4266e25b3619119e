import type { Univer } from '@univerjs/core';
import { SheetsRenderService } from '@univerjs/sheets-ui';
import type { StandIn } from '../../contract';
import { SET_FILTERS } from '../../engine/filters';
import { WARNING } from '../../person';
import { ChartLayer } from '../chart/chart_layer';
import { ask } from '../chrome/ask';
import type { StatusLine } from '../chrome/status_line';
import type { Scripts } from '../scripts';
import { calmFrames } from './calm_frames';
import { showCellErrors } from './cell_errors';
import { guardEdits } from './edit_guard';
import { FilterButtons } from './filter_buttons';
import { fitRows } from './fit_rows';
import { showInFormulaBar } from './formula_bar';
import { GridView } from './grid_view';
import { useSheetFontInLists } from './list_font';
import { keepMergedListsOpen } from './merged_lists';
import { pasteAsSheetsDoes } from './paste';
import { revealSelection } from './reveal';
import { keepSheetInAddress } from './sheet_in_address';
import { tellSelections } from './tell_selections';
import { whenDrawn } from './when_drawn';

/** What Google's grid has and the engine's does not: charts, reasons of errors, warnings, rows that fit their text, arrows of a filter. */
export async function liveGrid(
  univer: Univer,
  standIn: StandIn,
  runs: Scripts,
  status: StatusLine,
  focusGrid: () => void,
): Promise<void> {
  await whenDrawn(univer);
  const view = new GridView(univer);
  calmFrames(standIn, view);
  keepSheetInAddress(univer, view);
  const revealSelected = revealSelection(univer, view, runs.isRunning);
  runs.onDone(() => {
    fitRows(univer);
    view.drawSheetInView();
    revealSelected();
    showInFormulaBar(univer, view);
  });
  useSheetFontInLists(univer);
  keepMergedListsOpen(univer, view);
  showCellErrors(univer, standIn, view, status.cell);
  pasteAsSheetsDoes(univer, standIn, view);
  guardEdits({ univer, standIn, view, isScriptRunning: runs.isRunning, confirm: warn });
  tellSelections(univer, standIn, view, runs.isRunning);
  new ChartLayer(standIn, view);
  univer.__getInjector().get(SheetsRenderService).registerSkeletonChangingMutations(SET_FILTERS);
  new FilterButtons(standIn, view, focusGrid);
}

function warn(): Promise<boolean> {
  return ask({ ...WARNING, confirm: 'OK', cancel: 'Cancel' });
}
