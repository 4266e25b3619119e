/** Scripts that are not ours: bound to a spreadsheet, with templates, older dialogs, and services that are not here. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type HeadlessOptions, openHeadless } from '../../host/headless';
import { addOn } from './fixture';

const bound = (code: string, html: Record<string, string> = {}) => ({
  code,
  html,
  manifest: '{}',
  isBound: true,
});

/** Runs `act` of a bound script; its result as a page would get it. */
async function run(code: string, html: Record<string, string> = {}, options: HeadlessOptions = {}) {
  const { standIn, shown, user } = openHeadless({ files: bound(code, html), ...options });
  standIn.open();
  try {
    return { result: await standIn.callFromClient('act', []), shown, user, menu: standIn.host.menu };
  } finally {
    standIn.dispose();
  }
}

describe('a script that is bound to the spreadsheet', () => {
  test('has menus of its own, by Ui.createMenu or Spreadsheet.addMenu', () => {
    const { standIn } = openHeadless({
      files: bound(`function onOpen() {
        SpreadsheetApp.getUi().createMenu('New').addItem('A', 'a').addToUi();
        SpreadsheetApp.getActive().addMenu('Old', [{ name: 'B', functionName: 'b' }, null]);
        SpreadsheetApp.getActive().addMenu('Gone', []);
        SpreadsheetApp.getActive().removeMenu('Gone');
      }`),
    });
    expect(standIn.open()).toEqual([
      { kind: 'menu', caption: 'New', items: [{ kind: 'item', caption: 'A', functionName: 'a' }] },
      {
        kind: 'menu',
        caption: 'Old',
        items: [{ kind: 'item', caption: 'B', functionName: 'b' }, { kind: 'separator' }],
      },
    ]);
    standIn.dispose();
  });

  test('an add-on has not', () => {
    const code = "function onOpen() { SpreadsheetApp.getActive().addMenu('Old', []); }";
    const { standIn } = openHeadless({ files: addOn(code) });
    expect(() => standIn.open()).toThrow("An add-on's menu comes from Ui.createAddonMenu.");
    standIn.dispose();
  });

  test('needs no list of scopes', async () => {
    const { result } = await run("function act() { SpreadsheetApp.getUi().alert('Hello'); return 1; }");
    expect(result).toBe(1);
  });
});

describe('asking the person', () => {
  const ASK = `function act() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Name', 'Who are you?', ui.ButtonSet.OK_CANCEL);
    return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()];
  }`;

  test('Ui.prompt gives the button and the text', async () => {
    const { result, shown } = await run(ASK, {}, { typed: 'Ann' });
    expect(result).toEqual([true, 'Ann']);
    expect(shown.prompts).toEqual([{ title: 'Name', prompt: 'Who are you?', buttons: 'OK_CANCEL' }]);
  });

  test.each([
    ["Browser.inputBox('Row?')", 'OK', '2'],
    ["Browser.inputBox('Rows', 'Which?', Browser.Buttons.OK_CANCEL)", 'CANCEL', 'cancel'],
    ["Browser.msgBox('Sure?', Browser.Buttons.YES_NO)", 'NO', 'no'],
  ])('%s answered by %s is "%s"', async (call, answer, given) => {
    const { result } = await run(`function act() { return ${call}; }`, {}, { answer, typed: '2' });
    expect(result).toBe(given);
  });
});

describe('templates', () => {
  const PAGE =
    '<ul><? for (const name of names) { ?><li><?= name ?></li><? } ?></ul><?!= include("part"); ?>';
  const CODE = `
    const MARK = '!';
    function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent() + MARK; }
    function act() {
      const page = HtmlService.createTemplateFromFile('page');
      page.names = ['Ann & Ben', '<b>'];
      return page.evaluate().setTitle('T').append('<hr>').getContent();
    }`;

  test('run their scriptlets inside the script, escape what is printed, and print what is forced as it is', async () => {
    const { result } = await run(CODE, { page: PAGE, part: '<i>part</i>' });
    expect(result).toBe('<ul><li>Ann &amp; Ben</li><li>&lt;b&gt;</li></ul><i>part</i>!<hr>');
  });

  test('a page can be made of a text', async () => {
    const code =
      "function act() { return HtmlService.createHtmlOutput('<p>').setContent('<i>').append('x').getContent(); }";
    expect((await run(code)).result).toBe('<i>x');
  });
});

describe('what is not here is named', () => {
  test.each([
    ['Maps.newDirectionFinder()', 'The stand-in does not know the service Maps (Maps.newDirectionFinder).'],
    ["UrlFetchApp.fetch('x')", 'The stand-in does not know the service UrlFetchApp (UrlFetchApp.fetch).'],
    ['GmailApp.getDrafts()', 'The stand-in does not know the service GmailApp (GmailApp.getDrafts).'],
    ['Sheets.Spreadsheets.get("x")', 'The stand-in does not know the service Sheets (Sheets.Spreadsheets).'],
    [
      'AdminGroupsSettings.Groups.get("x")',
      'The stand-in does not know the service AdminGroupsSettings (AdminGroupsSettings.Groups).',
    ],
    ['SpreadsheetApp.create("x")', 'The stand-in does not know SpreadsheetApp.create.'],
  ])('%s, also where the script catches what is thrown', async (call, sentence) => {
    await expect(run(`function act() { try { ${call} } catch (e) { return e.message; } }`)).rejects.toThrow(
      sentence,
    );
  });

  test('an advanced service by the name that the manifest gives it', async () => {
    const manifest =
      '{"dependencies":{"enabledAdvancedServices":[{"userSymbol":"Crowd","serviceId":"people"}]}}';
    const files = { ...bound('function act() { return Crowd.People; }'), manifest };
    const { standIn } = openHeadless({ files });
    await expect(standIn.callFromClient('act', [])).rejects.toThrow('the service Crowd (Crowd.People)');
    standIn.dispose();
  });
});

test.each([
  ["sheet.getRange('B2:D6').getHeight()", 5],
  ["sheet.getRange('B2:D6').getWidth()", 3],
  ['SpreadsheetApp.getActive().getFormUrl()', null],
  [
    "typeof sheet.newChart().asColumnChart().setOption('a', 1).setXAxisTitle('x').setYAxisTitle('y').build()",
    'object',
  ],
])('%s is %p', async (expression, value) => {
  const { result } = await run(
    `function act() { const sheet = SpreadsheetApp.getActiveSheet(); return ${expression}; }`,
  );
  expect(result).toEqual(value);
});

describe('npm run host -- FOLDER --try', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'script-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says of each menu item and function whether it ran, what it showed, and what it lacks', async () => {
    writeFileSync(
      path.join(folder, 'a.gs'),
      `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Greet', 'greet').addToUi(); }
/** @customfunction */
function TWICE(x) { return 2 * x; }
function onEdit(e) { throw new Error('Not ' + e.value + ' for ' + e.oldValue); }
`,
    );
    writeFileSync(
      path.join(folder, 'b.js'),
      `function greet() { Browser.msgBox('Hello ' + SpreadsheetApp.getActiveSheet().getRange('A2').getValue()); }
function mail() { GmailApp.getDrafts(); }
`,
    );
    const { code, text } = await tried(folder);
    expect(text.trim().split('\n')).toEqual([
      expect.stringMatching(/^ran {5}open the file: \d+ service calls$/),
      expect.stringMatching(/^ran {5}Greet: 4 service calls, showed "Hello Ann"$/),
      expect.stringMatching(/^stopped mail\(\): 0 service calls$/),
      '        The stand-in does not know the service GmailApp (GmailApp.getDrafts).',
      expect.stringMatching(/^stopped edit a cell: 0 service calls$/),
      '        Not Paris for Bern',
      'functions for cells: TWICE',
    ]);
    expect(code).toBe(2);
  });

  test('an empty folder is said', async () => {
    const empty = mkdtempSync(path.join(folder, 'empty-'));
    expect(await tried(empty)).toEqual({ code: 1, text: `There are no .gs or .js files in ${empty}.\n` });
  });
});

function tried(folder: string): Promise<{ code: number; text: string }> {
  const script = path.resolve(__dirname, '../../host/try_add_on.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, folder, '--try'], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }),
    );
  });
}
