import { type Bench, bench } from './fixture';

let open: Bench;
beforeAll(async () => {
  open = bench();
  await open.script(
    "SpreadsheetApp.getActiveSpreadsheet().insertSheet('Ours'); SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(sheet); sheet.getRange('A1:C9').setValue(1); sheet.getRange('A1').setValue(3)",
  );
  open.user.protectFromMe('Sheet1', 'B2:B3');
  open.user.protectFromMe('Ours');
});
afterAll(() => open.standIn.dispose());

const OURS = "const ours = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Ours');";
const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('cells that somebody else has protected', () => {
  test.each([
    ['a value', "sheet.getRange('B2').setValue(1)"],
    ['values that reach into them', "sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]])"],
    ['a formula', "sheet.getRange('B3').setFormula('=A1')"],
    ['a look', "sheet.getRange('A2:B2').setBackground('red')"],
    ['a note', "sheet.getRange('B2').setNote('x')"],
    [
      'a rule',
      "sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build())",
    ],
    ['clearing', "sheet.getRange('A1:C3').clearContent()"],
    ['a row through them deleted', 'sheet.deleteRow(2)'],
    ['a column through them moved', "sheet.moveColumns(sheet.getRange('B1'), 4)"],
    ['sorting', "sheet.getRange('A1:C3').sort(1)"],
    ['the sheet deleted', 'SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)'],
    ['their protection removed', 'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()'],
    ['on a protected sheet, any cell', `${OURS} ours.getRange('Z9').setValue(1)`],
    ['on a protected sheet, its name', `${OURS} ours.setName('Mine')`],
    ['on a protected sheet, its frozen rows', `${OURS} ours.setFrozenRows(1)`],
    [
      'on a protected sheet, a chart',
      `${OURS} ours.insertChart(ours.newChart().addRange(ours.getRange('A1:B2')).setPosition(1, 1, 0, 0).build())`,
    ],
  ])('refuse %s', async (_what, body) => {
    await expect(
      open.script(`try { ${body}; } catch (error) { return [error.name, error.message]; }`),
    ).resolves.toEqual(['Exception', REFUSED]);
  });

  test('leave the cells beside them, the name of their sheet and copies of it alone', async () => {
    const body = `${OURS} sheet.getRange('B4').setValue(7); sheet.setName('Sheet1 ').setName('Sheet1'); SpreadsheetApp.setActiveSheet(sheet);
      return [sheet.getRange('B4').getValue(), sheet.getRange('B2:B4').canEdit(), sheet.getRange('B4').canEdit(),
        ours.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit()]`;
    await expect(open.script(body)).resolves.toEqual([7, false, true, false]);
  });

  test('keep nobody else out', async () => {
    open.standIn.meanwhileInNextRun((call) => {
      if (call === 1) open.user.type('B2', '5');
    });
    await open.script('return 1');
    expect(open.user.read('B2')).toBe(5);
  });
});
