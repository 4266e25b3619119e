import { openHeadless } from '../../host/headless';
import { addOn } from './fixture';

const SCRIPT = `
function onOpen(event) { act('onOpen'); }
function menu() { act('menu'); }
function act() {}
`;

/** Opens an add-on whose onOpen or menu item runs a body. */
function addOnThat(body: string, scopes?: string[]) {
  const code = SCRIPT.replace('function act() {}', `function act() { ${body} }`);
  return openHeadless({ files: addOn(code, { page: '<p>x</p>' }, scopes) });
}

const CURRENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const ALL = 'https://www.googleapis.com/auth/spreadsheets';
const UI = 'https://www.googleapis.com/auth/script.container.ui';
const insufficient = (name: string, scopes: string) =>
  `Specified permissions are not sufficient to call ${name}. Required permissions: ${scopes}`;

const MENU = "SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'menu').addToUi()";
const DOCUMENT = "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1)";
const PROPERTIES = "PropertiesService.getUserProperties().setProperty('k', 'v')";
const SIDEBAR = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page'))";

describe('what onOpen may do', () => {
  test.each<['NONE' | 'LIMITED', string, string, string | null]>([
    ['NONE', 'add a menu', MENU, null],
    [
      'NONE',
      'touch the document',
      DOCUMENT,
      insufficient('SpreadsheetApp.getActiveSpreadsheet', `(${CURRENT} || ${ALL})`),
    ],
    [
      'NONE',
      'keep properties',
      PROPERTIES,
      insufficient('PropertiesService.getUserProperties', `(${CURRENT} || ${ALL})`),
    ],
    ['NONE', 'show a sidebar', SIDEBAR, insufficient('Ui.showSidebar', UI)],
    ['LIMITED', 'add a menu', MENU, null],
    ['LIMITED', 'touch the document', DOCUMENT, null],
    ['LIMITED', 'keep properties', PROPERTIES, null],
    ['LIMITED', 'show a sidebar', SIDEBAR, insufficient('Ui.showSidebar', UI)],
  ])('%s: %s', (mode, _what, body, message) => {
    const { standIn } = addOnThat(body);
    const open = () => standIn.open(mode);
    if (message === null) expect(open).not.toThrow();
    else expect(open).toThrow(message);
    standIn.dispose();
  });

  test('it may not call a service while the script loads', () => {
    const code = 'const sheet = SpreadsheetApp.getActiveSheet(); function onOpen() {}';
    const { standIn } = openHeadless({ files: addOn(code) });
    expect(() => standIn.open('NONE')).toThrow('Specified permissions are not sufficient');
    standIn.dispose();
  });
});

describe('what a menu item may do', () => {
  test.each<[string, string, string[] | undefined, string | null]>([
    ['everything that its scopes allow', [MENU, DOCUMENT, PROPERTIES, SIDEBAR].join(';'), undefined, null],
    [
      'no sidebar without its scope',
      SIDEBAR,
      ['spreadsheets.currentonly'],
      insufficient('Ui.showSidebar', UI),
    ],
    [
      'nothing in the document without a scope',
      DOCUMENT,
      ['script.container.ui'],
      insufficient('SpreadsheetApp.getActiveSpreadsheet', `(${CURRENT} || ${ALL})`),
    ],
    [
      'no other file, nor this one by its id',
      "SpreadsheetApp.openById('x')",
      undefined,
      insufficient('SpreadsheetApp.openById', ALL),
    ],
    [
      'no address of the user',
      'Session.getActiveUser()',
      undefined,
      insufficient('Session.getActiveUser', 'https://www.googleapis.com/auth/userinfo.email'),
    ],
    [
      'no triggers',
      "ScriptApp.newTrigger('x')",
      undefined,
      insufficient('ScriptApp.newTrigger', 'https://www.googleapis.com/auth/script.scriptapp'),
    ],
  ])('%s', async (_what, body, scopes, message) => {
    const { standIn } = addOnThat(body, scopes);
    const run = standIn.runMenuItem('menu');
    await (message === null ? expect(run).resolves.toBeUndefined() : expect(run).rejects.toThrow(message));
    standIn.dispose();
  });

  test.each([
    'typeof window',
    'typeof document',
    'typeof fetch',
    'typeof setTimeout',
    'typeof URL',
    'typeof TextEncoder',
    'typeof crypto',
    'typeof performance',
    'typeof process',
    'typeof require',
    'typeof Buffer',
    'typeof WebAssembly',
  ])('%s is "undefined"', async (expression) => {
    const { standIn } = openHeadless({ files: addOn(`function ask() { return ${expression}; }`) });
    await expect(standIn.callFromClient('ask', [])).resolves.toBe('undefined');
    standIn.dispose();
  });
});

test('the manifest must list its scopes', () => {
  const files = { ...addOn(''), manifest: '{"timeZone":"Etc/UTC"}' };
  expect(() => openHeadless({ files })).toThrow('appsscript.json must list its oauthScopes');
});

test('the menu has its items, separators and submenus', () => {
  const { standIn } = addOnThat(
    "const ui = SpreadsheetApp.getUi(); ui.createAddonMenu().addItem('A', 'menu').addSeparator().addSubMenu(ui.createMenu('More').addItem('B', 'act')).addToUi()",
  );
  expect(standIn.open()).toEqual([
    { kind: 'item', caption: 'A', functionName: 'menu' },
    { kind: 'separator' },
    { kind: 'menu', caption: 'More', items: [{ kind: 'item', caption: 'B', functionName: 'act' }] },
  ]);
  standIn.dispose();
});
