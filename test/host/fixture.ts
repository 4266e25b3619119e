import type { BuiltFiles } from '../../host/contract';
import { type Headless, type HeadlessOptions, openHeadless } from '../../host/headless';

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'];

/** A small add-on: the files as Google would hold them. */
export function addOn(code: string, html: Record<string, string> = {}, scopes = SCOPES): BuiltFiles {
  const oauthScopes = scopes.map((name) => `https://www.googleapis.com/auth/${name}`);
  return { code, html, manifest: JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes }) };
}

/** Runs any body of a function as a script would run it; what it returns comes back as it would to the sidebar. */
const ANY_SCRIPT = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Run', 'run').addToUi(); }
function run(body) { return new Function(body)(); }
`;

export interface Bench extends Headless {
  /** Runs a function body; `sheet` is the sheet in view. */
  script(body: string): Promise<unknown>;
  /** The add-on, for another file that has it too. */
  files: BuiltFiles;
}

/** A new spreadsheet with an add-on that runs what a test asks, and further top-level code. */
export function bench(code = '', options: HeadlessOptions = {}): Bench {
  const files = addOn(ANY_SCRIPT + code);
  const open = openHeadless({ files, ...options });
  open.standIn.open();
  const script = (body: string): Promise<unknown> =>
    open.standIn.callFromClient('run', [`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`]);
  return { ...open, script, files };
}
