import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import '@univerjs/sheets-sort-ui/lib/index.css';
import { LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import { registerModelPlugins } from '../../engine/model_plugins';
import { HIDDEN_MENUS } from './hidden_menus';
import { LOCALES } from './locale';

const GRID_PLUGINS: readonly PluginCtor<Plugin>[] = [
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsDataValidationUIPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
  UniverSheetsNoteUIPlugin,
  UniverSheetsSortUIPlugin,
];

/** Google Sheets has no mark for a text that looks like a number. */
const NO_MARKS_ON_TEXTS = { disableForceStringAlert: true, disableForceStringMark: true };

/** The spreadsheet engine with its own toolbar, formula bar, grid and sheet tabs drawn in `container`. */
export function drawnEngine(container: HTMLElement): Univer {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: LOCALES,
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', contextMenu: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerModelPlugins(univer);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
    clipboardConfig: { hidePasteOptions: true },
    menu: HIDDEN_MENUS,
    ...NO_MARKS_ON_TEXTS,
  });
  for (const plugin of GRID_PLUGINS) univer.registerPlugin(plugin);
  return univer;
}
