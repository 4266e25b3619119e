import type { Plugin, PluginCtor, Univer } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { correctEngine } from './engine_faults';
import { hastenEngine } from './engine_speed';

/** Otherwise the engine copies a large sheet bit by bit, long after it said that it had. */
const COPIES_AT_ONCE = { largeSheetOperation: { largeSheetCellCountThreshold: Number.POSITIVE_INFINITY } };

/** Google Sheets has no mark for a number in a cell that is formatted as text. */
const NO_MARKS_ON_TEXTS = { disableTextFormatAlert: true, disableTextFormatMark: true };

/** Registers the plugins that hold the model; a page registers those that draw after them, before the stand-in is made. */
export function registerModelPlugins(univer: Univer): void {
  correctEngine();
  hastenEngine();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, COPIES_AT_ONCE);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, NO_MARKS_ON_TEXTS);
  for (const plugin of AFTER_SHEETS) univer.registerPlugin(plugin);
}

/** None of them draws: they run in Node as in the browser. */
const AFTER_SHEETS: readonly PluginCtor<Plugin>[] = [
  UniverSheetsFormulaPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsSortPlugin,
];
