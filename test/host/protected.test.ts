import type { User } from '../../host/user';
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

  test.each<[string, (user: User) => void]>([
    ['who types', (user) => user.type('B2', '5')],
    ['who pastes beside them and into them', (user) => user.paste('A1', '1\t2\n3\t4')],
    ['who pastes over the end of the sheet', (user) => user.paste('B2:B3', 'x\n'.repeat(1100))],
    ['who clears', (user) => user.clear('A1:C3')],
    ['who deletes their row', (user) => user.deleteRows(2)],
    ['who inserts a row among them', (user) => user.insertRowsBefore(3)],
    ['who drags their column away', (user) => user.moveColumns('B', 1, 'D')],
    ['who sorts', (user) => user.sort('A1:C3', 'A')],
    ['who writes a note', (user) => user.writeNote('B2', 'x')],
    ['who types anywhere on a protected sheet', (user) => user.type('Ours!Z9', '1')],
    ['who renames a protected sheet', (user) => user.renameSheet('Ours', 'Mine')],
    ['who deletes a protected sheet', (user) => user.deleteSheet('Ours')],
  ])('refuse a person %s, and nothing changes', (_what, act) => {
    const before = JSON.stringify(open.standIn.save());
    expect(() => act(open.user)).toThrow(REFUSED);
    expect(JSON.stringify(open.standIn.save())).toBe(before);
  });

  test('let a person work beside them, and their own formulas follow', async () => {
    const { user, standIn } = bench();
    user.addSheet('Sums');
    user.type('Sums!A1', '=Sheet1!A5');
    user.protectFromMe('Sums');
    user.switchTo('Sheet1');
    user.type('A5', '7');
    user.insertRowsBefore(2);
    await user.settled();
    expect([user.formula('Sums!A1'), user.read('Sums!A1')]).toEqual(['=Sheet1!A6', 7]);
    standIn.dispose();
  });

  test('let a script insert lines beside them, and their formulas follow', async () => {
    const { user, standIn, script } = bench();
    user.addSheet('Sums');
    user.type('Sums!A1', '=Sheet1!A5');
    user.protectFromMe('Sums');
    await script("SpreadsheetApp.getActive().getSheetByName('Sheet1').insertRowBefore(2)");
    expect(user.formula('Sums!A1')).toBe('=Sheet1!A6');
    standIn.dispose();
  });

  test('keep nobody else out', async () => {
    open.standIn.meanwhileInNextRun((call) => {
      if (call === 1) open.user.type('B2', '5');
    });
    await open.script('return 1');
    expect(open.user.read('B2')).toBe(5);
  });
});

describe('a protection that only warns', () => {
  const WARNS = "sheet.getRange('B2:B3').protect().setWarningOnly(true); sheet.getRange('B2').setValue(1)";

  test.each<[string, (user: User) => unknown]>([
    ['types', (user) => user.type('B2', '5')],
    ['pastes', (user) => user.paste('A1', '1\t5\n5\t5')],
    ['clears', (user) => user.clear('A1:B2')],
  ])('asks a person who %s, and lets them if they want to', async (_what, act) => {
    for (const answer of ['OK', 'CANCEL']) {
      const { user, script, shown, standIn } = bench('', { answer });
      await script(WARNS);
      expect(shown.warnings).toEqual([]);
      act(user);
      expect(shown.warnings).toEqual([expect.stringContaining('Edit anyway?')]);
      expect(user.read('B2') === 1).toBe(answer === 'CANCEL');
      standIn.dispose();
    }
  });

  test('asks nobody who types beside it', async () => {
    const { user, script, shown, standIn } = bench();
    await script(WARNS);
    user.type('B1', '5');
    expect(shown.warnings).toEqual([]);
    standIn.dispose();
  });
});
