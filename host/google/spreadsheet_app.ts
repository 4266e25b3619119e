import type { Run } from '../run/run';
import { formatRuleBuilder } from './conditional_format';
import type { Context } from './context';
import { dataValidationBuilder } from './data_validation';
import { enumOf } from './enums';
import { filterCriteriaBuilder } from './filter_criteria';
import type { HostState } from './host_state';
import { rangeService } from './range';
import { rangeListService } from './range_list';
import { unknownToStandIn } from './script_error';
import { selectedAreas, showSheetTab } from './selection';
import { selectionMethods } from './selection_service';
import { service } from './service';
import { stateOf } from './service_class';
import { SheetState, sheetService } from './sheet';
import { spreadsheetService } from './spreadsheet';
import { uiService } from './ui';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(run: Run, host: HostState): SpreadsheetApp {
  const context: Context = { run, host };
  const activeSheet = () => sheetService(context, host.book.workbook.getActiveSheet().getSheetId());
  const lastSelected = () => {
    const area = selectedAreas(context).at(-1);
    if (area === undefined) throw unknownToStandIn('a spreadsheet in which nothing is selected');
    return area;
  };
  return service<SpreadsheetApp>(
    run,
    'SpreadsheetApp',
    {
      ...enums(run),
      getUi: () => uiService(run, host),
      getActive: () => spreadsheetService(context),
      getActiveSpreadsheet: () => spreadsheetService(context),
      getActiveSheet: activeSheet,
      setActiveSheet: (sheet: object) => {
        const { sheetId } = stateOf(sheet, (state): state is SheetState => state instanceof SheetState);
        showSheetTab(context, sheetId);
        return sheetService(context, sheetId);
      },
      getActiveRange: () => rangeService(context, lastSelected()),
      getActiveRangeList: () => rangeListService(context, selectedAreas(context)),
      ...selectionMethods(context),
      newDataValidation: () => dataValidationBuilder(context),
      newFilterCriteria: () => filterCriteriaBuilder(context),
      newConditionalFormatRule: () => formatRuleBuilder(context),
      flush: () => undefined,
    },
    undefined,
  );
}

const ENUMS = [
  'AutoFillSeries',
  'BandingTheme',
  'BooleanCriteria',
  'BorderStyle',
  'ColorType',
  'CopyPasteType',
  'DataValidationCriteria',
  'DeveloperMetadataLocationType',
  'DeveloperMetadataVisibility',
  'Dimension',
  'Direction',
  'InterpolationType',
  'ProtectionType',
  'RelativeDate',
  'SheetType',
  'TextDirection',
  'ValueType',
  'WrapStrategy',
] as const;

/** The enums that hang on SpreadsheetApp. */
function enums(run: Run): Partial<SpreadsheetApp> {
  return Object.fromEntries(ENUMS.map((name) => [name, enumOf(run, name)]));
}
