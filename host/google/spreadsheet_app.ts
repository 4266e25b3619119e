import type { Run } from '../run/run';
import type { HostState } from './host_state';
import { service } from './service';
import { uiService } from './ui';

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
