/** Copies of a file, and of a sheet in another file. */
import { makeCopy } from '../../host/headless';
import { type Bench, bench } from './fixture';

const TWICE = `
/**
 * @customfunction
 */
function TWICE(value) { return 2 * value; }
`;

const FILE = 'const file = SpreadsheetApp.getActiveSpreadsheet();';

let open: Bench;
beforeEach(async () => {
  open = bench(TWICE, { locale: 'de_DE' });
  await open.script(`${FILE} sheet.setName('Table');
    sheet.getRange('A1:B3').setValues([['Name', 'Score'], ['a', 1.5], ['b', 4]]).setBackground('#aabbcc');
    sheet.getRange('B2').setNote('why').setNumberFormat('0.00');
    sheet.getRange('C1:C3').setFormulas([['=TWICE(B2)'], ["='Table'!B3*10"], ['=Other!A1']]);
    sheet.getRange('B2:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B2<=Table!$B$3').setAllowInvalid(false).build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B2=$B$3').setBackground('#ff0000').setRanges([sheet.getRange('B2:B3')]).build()]);
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setPosition(5, 1, 0, 0).build());
    sheet.getRange('D1:E1').merge(); sheet.setFrozenRows(1); sheet.setColumnWidth(1, 222);
    file.insertSheet('Other').getRange('A1').setValue('there');
    file.setNamedRange('Scores', sheet.getRange('B2:B3')); file.setActiveSheet(sheet);
    sheet.addDeveloperMetadata('key', 'value');
    PropertiesService.getDocumentProperties().setProperty('kept', 'document');
    PropertiesService.getUserProperties().setProperty('kept', 'user');`);
  await open.user.settled();
});
afterEach(() => open.standIn.dispose());

const ASKED = `${FILE} return {
  metadata: sheet.getDeveloperMetadata().map((entry) => entry.getKey()),
  document: PropertiesService.getDocumentProperties().getProperties(),
  user: PropertiesService.getUserProperties().getProperties(),
  names: file.getNamedRanges().map((entry) => entry.getName()),
  sheets: file.getSheets().map((each) => each.getName() + each.getSheetId()),
  shown: sheet.getRange('A1:C3').getDisplayValues(),
  locale: file.getSpreadsheetLocale() }`;

test('a copy of the file is a file of its own with everything but the document properties', async () => {
  const asked = (await open.script(ASKED)) as object;
  const copy = makeCopy(open, { files: open.files });
  copy.standIn.open();
  await copy.user.settled();
  const body = `const sheet = SpreadsheetApp.getActiveSheet(); ${ASKED}`;
  await expect(copy.standIn.callFromClient('run', [body])).resolves.toEqual({ ...asked, document: {} });
  expect(copy.standIn.title()).toBe('Copy of Untitled spreadsheet');
  expect(copy.standIn.host.book.unitId).not.toBe(open.standIn.host.book.unitId);
  copy.user.type('B3', '3');
  expect(open.user.read('Table!B3')).toBe(4);
  copy.standIn.dispose();
});

test('a copy may lose the metadata, and its owner may lack the add-on', async () => {
  const copy = makeCopy(open, { files: open.files, keepsMetadata: false, withoutFunctions: true });
  copy.standIn.open();
  await copy.user.settled();
  const body = 'return SpreadsheetApp.getActiveSheet().getDeveloperMetadata().length';
  await expect(copy.standIn.callFromClient('run', [body])).resolves.toBe(0);
  expect(copy.user.readRange('C1:C3').flat()).toEqual(['#NAME?', 40, 'there']);
  copy.standIn.dispose();
});

describe('a sheet copied into another file', () => {
  let other: Bench;
  beforeEach(async () => {
    other = bench(TWICE);
    expect(open.user.copySheetTo('Table', other.standIn)).toBe('Copy of Table');
    await other.user.settled();
    other.user.switchTo('Copy of Table');
  });
  afterEach(() => other.standIn.dispose());

  test('stands at the end with its values, and formulas of its own; other sheets are out of reach', () => {
    expect(other.user.sheetNames()).toEqual(['Sheet1', 'Copy of Table']);
    expect(other.user.readRange('A1:C3')).toEqual([
      ['Name', 'Score', 3],
      ['a', 1.5, 40],
      ['b', 4, '#REF!'],
    ]);
    expect(other.user.formula('C2')).toBe("='Copy of Table'!B3*10");
  });

  test('keeps looks, sizes, merged cells, notes, rules and the chart', async () => {
    expect(other.user.shown('B2')).toBe('1.50');
    expect(other.user.note('B2')).toBe('why');
    expect(other.user.look('B2').background).toBe('#aabbcc');
    expect(other.user.look('B3').background).toBe('#ff0000');
    expect(other.user.type('B2', '9').accepted).toBe(false);
    expect(other.user.type('B2', '2').accepted).toBe(true);
    await other.user.settled();
    expect(other.standIn.charts().map(({ table }) => table)).toEqual([
      [
        ['Name', 'Score'],
        ['a', 2],
        ['b', 4],
      ],
    ]);
    await expect(
      other.script(
        "return [sheet.getColumnWidth(1), sheet.getFrozenRows(), sheet.getRange('D1').isPartOfMerge()]",
      ),
    ).resolves.toEqual([222, 1, true]);
  });

  test('leaves the first file as it was, and names and metadata behind', async () => {
    expect(open.user.read('Table!B2')).toBe(1.5);
    expect(open.standIn.charts()).toHaveLength(1);
    await expect(
      other.script(`${FILE} return [file.getNamedRanges().length, sheet.getDeveloperMetadata().length]`),
    ).resolves.toEqual([0, 0]);
  });

  test('can be copied again under the next free name', () => {
    expect(open.user.copySheetTo('Table', other.standIn)).toBe('Copy of Table 2');
  });
});
