import type { Run } from '../run/run.js';
import type { HostState } from './host_state.js';
import { service } from './service.js';
import { uiService } from './ui.js';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function spreadsheetApp(run: Run, host: HostState): SpreadsheetApp {
  return service<SpreadsheetApp>(
    run,
    'SpreadsheetApp',
    {
      getUi: () => uiService(run, host),
      flush: () => undefined,
    },
    undefined,
  );
}
