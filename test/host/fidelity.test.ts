/** FIDELITY.md: each behaviour has a source, and what it says is lacking is named by the sentence that a script stops with. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Headless, openHeadless } from '../../host/headless';

const text = readFileSync(path.resolve(__dirname, '../../host/FIDELITY.md'), 'utf8');
const lacking = text.split('## What it lacks')[1]?.replace(/\s+/g, ' ') ?? '';

/** A script that is bound to the spreadsheet, so that no permission is missing. */
const FILES = {
  code: 'function act(body) { return new Function(body)(); }',
  html: {},
  manifest: '{}',
  isBound: true,
};

let open: Headless;
beforeAll(() => {
  open = openHeadless({ files: FILES });
});
afterAll(() => open.standIn.dispose());

const caught = (expression: string) =>
  open.standIn.callFromClient('act', [
    `const file = SpreadsheetApp.getActive(); const sheet = file.getActiveSheet(); const cell = sheet.getRange('A1');
     try { ${expression}; } catch (error) { return error.message; }`,
  ]);

test('every behaviour has its source, or says that it is not known', () => {
  const [behaviours = ''] = text.split('### What was tried');
  const rows = [...behaviours.matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
    row.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  );
  const claims = rows.filter(([first = '']) => first !== 'behaviour' && !/^-+$/.test(first));
  expect(claims.length).toBeGreaterThan(50);
  const sourced = /\b[DTG]\b|not known|Intl|follows from|here only/;
  expect(
    claims.filter((row) => row.length !== 2 || !sourced.test(row[1] ?? '')).map(([first]) => first),
  ).toEqual([]);
});

const services = [
  ...(/Not there at all: ([^.]*?) and the other services/.exec(lacking)?.[1] ?? '').matchAll(/\w+/g),
].map(([name]) => name);

test('services that are lacking are listed', () => expect(services.length).toBeGreaterThan(10));

test.each(services)('%s is named, also where the script catches the error', async (service) => {
  await expect(caught(`${service}.anything()`)).rejects.toThrow(
    `The stand-in does not know the service ${service} (${service}.anything).`,
  );
});

/** What stands in the list of what is lacking, a call that needs it, and what the sentence names. */
test.each<[said: string, call: string, named: string]>([
  ['rich text', 'SpreadsheetApp.newRichTextValue()', 'SpreadsheetApp.newRichTextValue'],
  ['rich text', 'cell.getRichTextValue()', 'Range.getRichTextValue'],
  ['text finders of a sheet or range', "sheet.createTextFinder('a')", 'Sheet.createTextFinder'],
  ['text finders of a sheet or range', "cell.createTextFinder('a')", 'Range.createTextFinder'],
  [
    'filters by date, colour or formula',
    'SpreadsheetApp.newFilterCriteria().whenDateAfter(new Date())',
    'FilterCriteriaBuilder.whenDateAfter',
  ],
  [
    'filters by date, colour or formula',
    "SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=A1')",
    'FilterCriteriaBuilder.whenFormulaSatisfied',
  ],
  ['pivot tables', 'sheet.getPivotTables()', 'Sheet.getPivotTables'],
  ['slicers', 'sheet.getSlicers()', 'Sheet.getSlicers'],
  ['drawings', 'sheet.getDrawings()', 'Sheet.getDrawings'],
  ['images', 'sheet.getImages()', 'Sheet.getImages'],
  ['banding', 'cell.applyRowBanding()', 'Range.applyRowBanding'],
  ['groups of lines', 'cell.shiftRowGroupDepth(1)', 'Range.shiftRowGroupDepth'],
  ['`insertCheckboxes`', 'cell.insertCheckboxes()', 'Range.insertCheckboxes'],
  ['R1C1 formulas', "cell.setFormulaR1C1('=R[1]C')", 'Range.setFormulaR1C1'],
  ['theme colours', 'SpreadsheetApp.newColor()', 'SpreadsheetApp.newColor'],
  ['editors and viewers', 'file.getEditors()', 'Spreadsheet.getEditors'],
  ['editors and viewers', 'file.getViewers()', 'Spreadsheet.getViewers'],
  ['editors and viewers', "sheet.protect().addEditor('ann@example.org')", 'Protection.addEditor'],
  [
    'rules about dates',
    'SpreadsheetApp.newDataValidation().requireDate()',
    'DataValidationBuilder.requireDate',
  ],
  ['`moveTo`', "cell.moveTo(sheet.getRange('B1'))", 'Range.moveTo'],
  ['`trimWhitespace`', 'cell.trimWhitespace()', 'Range.trimWhitespace'],
  ['`getUrl`', 'file.getUrl()', 'Spreadsheet.getUrl'],
  ...['Pie', 'Area', 'Combo', 'Scatter', 'Histogram'].map((kind): [string, string, string] => [
    kind.toLowerCase(),
    `sheet.newChart().as${kind}Chart()`,
    `EmbeddedChartBuilder.as${kind}Chart`,
  ]),
  ['`openById`', "SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById'],
  ['`openByUrl`', "SpreadsheetApp.openByUrl('x')", 'SpreadsheetApp.openByUrl'],
  ['`create`', "SpreadsheetApp.create('x')", 'SpreadsheetApp.create'],
  ['triggers', "ScriptApp.newTrigger('act')", 'ScriptApp.newTrigger'],
])('what is lacking says “%s”, and %s is named', async (said, call, named) => {
  expect(lacking).toContain(said);
  await expect(caught(call)).rejects.toThrow(`The stand-in does not know ${named}.`);
});
