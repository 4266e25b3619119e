/** What Undo takes back after a script has run: one service call that wrote cells at a time, or nothing. */
import { type Bench, bench } from './fixture';

let open: Bench;

beforeEach(async () => {
  open = bench();
  open.user.type('A1', '1');
  open.user.type('A2', '=A1*10');
  await open.user.settled();
});
afterEach(() => open.standIn.dispose());

const cells = (): unknown[] => open.user.readRange(`${open.user.sheetNames()[0]}!A1:B3`).flat();
const BEFORE = [1, null, 10, null, null, null];

async function undo(): Promise<void> {
  await open.user.undo();
  await open.user.settled();
}

async function script(body: string): Promise<void> {
  await open.script(body);
  await open.user.settled();
}

describe('one service call that wrote cells is one step', () => {
  test.each([
    ['setValue', "sheet.getRange('A1').setValue(5)", [5, null, 50, null, null, null]],
    ['setValues', "sheet.getRange('A1:B1').setValues([[2, 3]])", [2, 3, 20, null, null, null]],
    [
      'setValues over a formula',
      "sheet.getRange('A1:A2').setValues([[2], [3]])",
      [2, null, 3, null, null, null],
    ],
    ['setFormula', "sheet.getRange('A3').setFormula('=A2+1')", [1, null, 10, null, 11, null]],
    ['setFormulas', "sheet.getRange('A3:B3').setFormulas([['=A2', '=A1']])", [1, null, 10, null, 10, 1]],
    ['clearContent', "sheet.getRange('A1:A2').clearContent()", [null, null, null, null, null, null]],
    ['clear', "sheet.getRange('A1:A3').clear()", [null, null, null, null, null, null]],
    [
      'a number that is no integer',
      "sheet.getRange('A1').setValue(2.67)",
      [2.67, null, 26.7, null, null, null],
    ],
    [
      'weights of thirds',
      "sheet.getRange('B1:B2').setValues([[100 / 3], [1e-7]])",
      [1, 100 / 3, 10, 1e-7, null, null],
    ],
    [
      'texts and truth',
      "sheet.getRange('B1:B3').setValues([['a'], [true], ['']])",
      [1, 'a', 10, true, null, null],
    ],
    ['a RangeList', "sheet.getRangeList(['A1', 'B3']).setValue(4)", [4, null, 40, null, null, 4]],
  ])('%s', async (_method, body, after) => {
    await script(body);
    expect(cells()).toEqual(after);
    await undo();
    expect(cells()).toEqual(BEFORE);
    expect(open.user.formula('A2')).toBe('=A1*10');
    await open.user.redo();
    await open.user.settled();
    expect(cells()).toEqual(after);
  });

  test('the last first, and then what the person did before', async () => {
    await script("sheet.getRange('A1').setValue(2); sheet.getRange('B1').setValue(3);");
    await undo();
    expect(cells()).toEqual([2, null, 20, null, null, null]);
    await undo();
    expect(cells()).toEqual(BEFORE);
    await undo();
    expect(cells()).toEqual([1, null, null, null, null, null]);
  });

  test('looks come back with the values that they belong to', async () => {
    await script("sheet.getRange('A1').setBackground('#ff0000').setValue(new Date(2026, 0, 2));");
    const red = open.user.look('A1').background;
    await undo();
    expect(open.user.shown('A1')).toBe('1');
    expect(open.user.look('A1').background).toBe(red);
    await undo();
    expect(open.user.look('A1').background).not.toBe(red);
    expect(open.user.formula('A2')).toBe('=A1*10');
  });

  test('a note is a step like a value, before or after it', async () => {
    open.user.type('B3', '3');
    await script("sheet.getRange('A1').setNote('first')");
    await script("sheet.getRange('A1:B1').setValues([[2.5, 3]]).setNotes([['why', 'because']])");
    const notes = (): string[] => [open.user.note('A1'), open.user.note('B1')];
    expect([...notes(), cells()[0]]).toEqual(['why', 'because', 2.5]);
    await undo();
    expect([...notes(), cells()[0]]).toEqual(['first', '', 2.5]);
    await undo();
    expect([...notes(), cells()[0]]).toEqual(['first', '', 1]);
    await undo();
    expect(notes()).toEqual(['', '']);
    await open.user.redo();
    await open.user.redo();
    await open.user.redo();
    expect([...notes(), cells()[0]]).toEqual(['why', 'because', 2.5]);
  });

  test('a call that fails after it took effect can be undone as well', async () => {
    open.standIn.failNextRun({ call: 3, when: 'after' });
    await expect(script("sheet.getRange('A1').setValue(5)")).rejects.toThrow('Service Spreadsheets failed');
    await open.user.settled();
    expect(cells()[0]).toBe(5);
    await undo();
    expect(cells()).toEqual(BEFORE);
  });

  test('a write that a rule refuses is no step', async () => {
    await script(
      "sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build())",
    );
    open.user.type('A1', '7');
    await expect(script("sheet.getRange('A1:B1').setValues([[8, 9]])")).rejects.toThrow('violates');
    expect(open.user.readRange('A1:B1')).toEqual([[7, null]]);
    await undo();
    expect(cells()).toEqual(BEFORE);
  });

  test('a refused write leaves no look behind', async () => {
    await script(
      "sheet.getRange('B1').setBackground('#ff0000').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build())",
    );
    await expect(script("sheet.getRange('B1').setValue(new Date(2026, 0, 2))")).rejects.toThrow('violates');
    open.user.type('B1', '3');
    expect(open.user.shown('B1')).toBe('3');
  });

  test('reading, selecting and keeping properties leave the list as it is', async () => {
    await script(
      "sheet.getRange('A1').getValue(); sheet.getRange('A1').activate(); PropertiesService.getDocumentProperties().setProperty('a', 'b');",
    );
    await undo();
    expect(cells()).toEqual([1, null, null, null, null, null]);
  });
});

describe('a run that changes more than cells is not taken back, nor anything before it', () => {
  test.each([
    ['inserts a sheet', "SpreadsheetApp.getActiveSpreadsheet().insertSheet('New')"],
    ['inserts a row', 'sheet.insertRowsAfter(5, 1)'],
    ['renames a sheet', "sheet.setName('Other')"],
    ['sets a width', 'sheet.setColumnWidth(1, 50)'],
    ['names a range', "SpreadsheetApp.getActiveSpreadsheet().setNamedRange('One', sheet.getRange('A1'))"],
    ['protects', "sheet.getRange('A1').protect()"],
    ['keeps metadata', "sheet.addDeveloperMetadata('key')"],
  ])('%s', async (_what, body) => {
    await script(`sheet.getRange('A1').setValue(5); ${body}; sheet.getRange('A1').setValue(6);`);
    await undo();
    expect(cells()).toEqual([6, null, 60, null, null, null]);

    await script("sheet.getRange('A1').setValue(7)");
    await undo();
    expect(cells()).toEqual([6, null, 60, null, null, null]);
  });
});
