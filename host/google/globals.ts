import type { Run } from '../run/run';
import type { HostState } from './host_state';
import { htmlService } from './html_service';
import { lockService } from './lock_service';
import { otherServices } from './other_services';
import { propertiesService } from './properties_service';
import { charts, logger, scriptApp, session, utilities } from './small_services';
import { spreadsheetApp } from './spreadsheet_app';
import { browserService } from './ui';

/** The global names of Apps Script: what the stand-in has, and what it lacks, which says so when it is used. */
export function googleGlobals(run: Run, host: HostState): Record<string, unknown> {
  return {
    SpreadsheetApp: spreadsheetApp(run, host),
    HtmlService: htmlService(run, host),
    LockService: lockService(run, host),
    PropertiesService: propertiesService(run, host),
    Session: session(run, host),
    Utilities: utilities(run),
    ScriptApp: scriptApp(run),
    Charts: charts(run),
    Logger: logger(run),
    Browser: browserService(run, host),
    ...otherServices(run, host.manifest),
    console: scriptConsole(),
  };
}

/** What a script logs goes to the host's console, marked as the script's. */
function scriptConsole(): Pick<Console, 'log' | 'info' | 'warn' | 'error'> {
  const write =
    (level: 'log' | 'info' | 'warn' | 'error') =>
    (...values: unknown[]): void =>
      console[level]('[script]', ...values);
  return { log: write('log'), info: write('info'), warn: write('warn'), error: write('error') };
}
