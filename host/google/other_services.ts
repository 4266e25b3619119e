import type { Run } from '../run/run';
import { unknownToStandIn } from './script_error';

/** Services that every script of Google's has, and the stand-in has not (developers.google.com/apps-script/reference). */
const OTHER_SERVICES = (
  'CacheService CalendarApp CardService ConferenceDataService ContactsApp ContentService DataStudioApp ' +
  'DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps ScriptProperties SitesApp ' +
  'SlidesApp UrlFetchApp UserProperties XmlService'
).split(' ');

/**
 * The usual names of services that a manifest has to switch on (developers.google.com/apps-script/guides/services/advanced, and what
 * clasp offers to switch on). A script that lost its manifest, as samples have, names them all the same.
 */
const USUAL_ADVANCED = (
  'AdminDirectory AdminGroupsMigration AdminGroupsSettings AdminLicenseManager AdminReports ' +
  'AdminReseller AdSense Analytics AnalyticsAdmin AnalyticsData AnalyticsReporting AppsActivity ' +
  'Area120Tables BigQuery Calendar Chat Classroom CloudIoT DisplayVideo Docs DoubleClickBidManager DoubleClickCampaigns Drive DriveActivity ' +
  'DriveLabels Forms Gmail People Sheets ShoppingContent Slides TagManager Tasks WorkspaceEvents ' +
  'YouTube YouTubeAnalytics YouTubeContentId'
).split(' ');

/** Under other names a manifest gives them. */
const ADVANCED = /"userSymbol"\s*:\s*"([A-Za-z_$][\w$]*)"/g;

/**
 * The services that are not here, each an object that says so by its name when it is used, also to a script that
 * would catch the error.
 */
export function otherServices(run: Run, manifest: string): Record<string, unknown> {
  const advanced = [...manifest.matchAll(ADVANCED)].map(([, name = '']) => name);
  return Object.fromEntries(
    [...OTHER_SERVICES, ...USUAL_ADVANCED, ...advanced].map((name) => [name, absent(run, name)]),
  );
}

function absent(run: Run, service: string): unknown {
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name === 'symbol') return undefined;
        throw run.breachOf(unknownToStandIn(`the service ${service} (${service}.${name})`));
      },
    },
  );
}
