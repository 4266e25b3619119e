import { type ILanguagePack, type ILocales, LocaleType, Tools } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import dataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import noteUi from '@univerjs/sheets-note-ui/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sortUi from '@univerjs/sheets-sort-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

/** The engine's English texts. Where Google Sheets has another word for the same thing, Google's is used. */
const TEXTS: readonly ILanguagePack[] = [
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  dataValidation,
  dataValidationUi,
  conditionalFormattingUi,
  noteUi,
  sortUi,
  { 'sheets-ui': { sheetConfig: { copy: 'Duplicate' } } },
  { 'sheets-data-validation-ui': { alert: { title: 'There was a problem', ok: 'OK' } } },
];

// The engine's own mergeLocales would put a package's texts of ours in place of all of its own.
export const LOCALES: ILocales = { [LocaleType.EN_US]: Tools.deepMerge({}, ...TEXTS) };
