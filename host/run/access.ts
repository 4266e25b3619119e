import { ScriptException } from '../google/script_error';
import { fullName, type Run } from './run';

const SCOPES = 'https://www.googleapis.com/auth/';
const CURRENT_FILE = [`${SCOPES}spreadsheets.currentonly`, `${SCOPES}spreadsheets`];
const ALL_FILES = [`${SCOPES}spreadsheets`];
const CONTAINER_UI = [`${SCOPES}script.container.ui`];
const EMAIL = [`${SCOPES}userinfo.email`];
const TRIGGERS = [`${SCOPES}script.scriptapp`];

/** What Google would find in a script that lists no scopes: as many as the stand-in knows. */
export const ALL_SCOPES = [...ALL_FILES, ...CONTAINER_UI, ...EMAIL, ...TRIGGERS];

const OTHER_FILES = new Set(['create', 'open', 'openById', 'openByUrl']);
const MENU_METHODS = new Set(['createAddonMenu', 'createMenu']);
const BUILDERS_WITHOUT_DOCUMENT = new Set([
  'newDataValidation',
  'newConditionalFormatRule',
  'newFilterCriteria',
]);
const OUTSIDE_DOCUMENT = new Set([
  'HtmlService',
  'HtmlOutput',
  'HtmlTemplate',
  'LockService',
  'Lock',
  'Utilities',
  'Charts',
  'Logger',
  'Menu',
  'PromptResponse',
  'User',
  'AuthorizationInfo',
]);
const READS = /^(get|is|has|can|offset|build|with|find|create\w*Finder|new[A-Z]|flush|on[A-Z])/;

/**
 * Whether this run may make this call: the authorization modes of PLATFORM C, and the scopes of the manifest.
 * Throws as Google does where it may not.
 */
export function checkAccess(run: Run, className: string, method: string): void {
  if (OUTSIDE_DOCUMENT.has(className)) return;
  if (className === 'Session') checkSession(run, method);
  else if (className === 'ScriptApp' && method === 'getAuthorizationInfo') return;
  else if (className === 'ScriptApp') requireScope(run, className, method, TRIGGERS);
  else if (className === 'PropertiesService' || className === 'Properties')
    checkProperties(run, className, method);
  else if (className === 'Ui') checkUi(run, method);
  else if (className === 'Browser') checkUi(run, method);
  else if (className === 'SpreadsheetApp' && method === 'getUi') checkGetUi(run);
  else checkDocument(run, className, method);
}

function checkDocument(run: Run, className: string, method: string): void {
  if (className === 'SpreadsheetApp' && OTHER_FILES.has(method)) {
    requireScope(run, className, method, ALL_FILES);
    return;
  }
  if (className === 'SpreadsheetApp' && BUILDERS_WITHOUT_DOCUMENT.has(method)) return;
  if (run.settings.authMode === 'NONE') throw insufficient(className, method, CURRENT_FILE);
  requireScope(run, className, method, CURRENT_FILE);
  if (run.settings.authMode === 'CUSTOM_FUNCTION' && !READS.test(method)) {
    throw new ScriptException(`You do not have permission to call ${method}`);
  }
}

function checkGetUi(run: Run): void {
  if (run.settings.authMode !== 'CUSTOM_FUNCTION') return;
  throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
}

function checkUi(run: Run, method: string): void {
  if (MENU_METHODS.has(method)) return;
  if (run.settings.authMode !== 'FULL') throw insufficient('Ui', method, CONTAINER_UI);
  requireScope(run, 'Ui', method, CONTAINER_UI);
}

function checkProperties(run: Run, className: string, method: string): void {
  if (run.settings.authMode === 'NONE') throw insufficient(className, method, CURRENT_FILE);
}

function checkSession(run: Run, method: string): void {
  if (/User$/.test(method)) requireScope(run, 'Session', method, EMAIL);
}

function requireScope(run: Run, className: string, method: string, anyOf: readonly string[]): void {
  if (!anyOf.some((scope) => run.settings.scopes.includes(scope)))
    throw insufficient(className, method, anyOf);
}

function insufficient(className: string, method: string, anyOf: readonly string[]): ScriptException {
  const scopes = anyOf.length === 1 ? anyOf[0] : `(${anyOf.join(' || ')})`;
  const name = `${fullName(className)}.${method}`;
  return new ScriptException(
    `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopes}`,
  );
}
