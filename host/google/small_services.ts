import { isTimeZone, serialOfDate } from '../engine/dates';
import { displayOf } from '../engine/display';
import { sheetLocale } from '../engine/locale';
import type { Run } from '../run/run';
import { enumMember, enumOf, memberNameOf } from './enums';
import type { HostState } from './host_state';
import { ScriptException, unknownToStandIn } from './script_error';
import { service } from './service';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Session = GoogleAppsScript.Base.Session;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;
type Charts = GoogleAppsScript.Charts.Charts;
type Logger = GoogleAppsScript.Base.Logger;

/** Five minutes in milliseconds. */
const LONGEST_SLEEP = 300_000;

export function utilities(run: Run): Utilities {
  return service<Utilities>(
    run,
    'Utilities',
    {
      getUuid: () => uuid(),
      sleep: (milliseconds) => {
        if (milliseconds < 0 || milliseconds > LONGEST_SLEEP)
          throw new ScriptException(`Invalid argument: ${milliseconds}`);
        run.sleep(milliseconds);
      },
      formatDate: (date, timeZone, format) => formatDate(new Date(date.getTime()), timeZone, format),
    },
    undefined,
  );
}

export function session(run: Run, { book }: HostState): Session {
  return service<Session>(
    run,
    'Session',
    {
      getActiveUserLocale: () => book.locale.name.split('_')[0] ?? '',
      getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    undefined,
  );
}

export function scriptApp(run: Run): ScriptApp {
  return service<ScriptApp>(
    run,
    'ScriptApp',
    {
      AuthMode: enumOf<ScriptApp['AuthMode']>(run, 'AuthMode'),
      AuthorizationStatus: enumOf<ScriptApp['AuthorizationStatus']>(run, 'AuthorizationStatus'),
      getAuthorizationInfo: (mode) => authorizationInfo(run, memberNameOf(mode) === 'FULL'),
    },
    undefined,
  );
}

/** What a person has allowed; only the mode FULL asks for anything. */
function authorizationInfo(run: Run, asksForAll: boolean): AuthorizationInfo {
  const lacks = asksForAll && run.settings.refusedScopes.length > 0;
  return service<AuthorizationInfo>(
    run,
    'AuthorizationInfo',
    {
      getAuthorizationStatus: () =>
        enumMember<GoogleAppsScript.Script.AuthorizationStatus>(
          'AuthorizationStatus',
          lacks ? 'REQUIRED' : 'NOT_REQUIRED',
        ),
    },
    undefined,
  );
}

/** The enums that charts in a sheet use. */
export function charts(run: Run): Charts {
  return service<Charts>(
    run,
    'Charts',
    {
      ChartHiddenDimensionStrategy: enumOf<Charts['ChartHiddenDimensionStrategy']>(
        run,
        'ChartHiddenDimensionStrategy',
      ),
      ChartMergeStrategy: enumOf<Charts['ChartMergeStrategy']>(run, 'ChartMergeStrategy'),
      ChartType: enumOf<Charts['ChartType']>(run, 'ChartType'),
      CurveStyle: enumOf<Charts['CurveStyle']>(run, 'CurveStyle'),
      PointStyle: enumOf<Charts['PointStyle']>(run, 'PointStyle'),
      Position: enumOf<Charts['Position']>(run, 'Position'),
    },
    undefined,
  );
}

export function logger(run: Run): Logger {
  const log: Logger = service<Logger>(
    run,
    'Logger',
    {
      log: (...values: unknown[]) => {
        console.log('[script]', ...values);
        return log;
      },
    },
    undefined,
  );
  return log;
}

function uuid(): string {
  const digit = (): string => Math.floor(Math.random() * 16).toString(16);
  const digits = (count: number): string => Array.from({ length: count }, digit).join('');
  const variant = (8 + Math.floor(Math.random() * 4)).toString(16);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}

/** The letters of Java's SimpleDateFormat that mean the same in a number format. */
const KNOWN_PATTERN = /^(?:yyyy|yy|MMMM|MMM|MM|M|dd|d|EEEE|EEE|HH|H|mm|ss|[^A-Za-z]|'[^']*')+$/;

function formatDate(date: Date, timeZone: string, format: string): string {
  if (!isTimeZone(timeZone)) throw unknownToStandIn(`the time zone "${timeZone}"`);
  if (!KNOWN_PATTERN.test(format)) throw unknownToStandIn(`the date format "${format}"`);
  const shown = new Date(date.toLocaleString('en-US', { timeZone }));
  const pattern = format
    .replace(/'([^']*)'/g, '"$1"')
    .replaceAll('EEEE', 'dddd')
    .replaceAll('EEE', 'ddd');
  return displayOf(serialOfDate(shown, null), minutesApart(pattern), sheetLocale('en_US'));
}

/** Number formats write months and minutes alike, in small letters, and tell them apart by their neighbours. */
function minutesApart(pattern: string): string {
  return pattern.replace(/M+/g, (months) => months.toLowerCase());
}
