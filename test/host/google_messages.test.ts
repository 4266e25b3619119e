import { type Bench, bench } from './fixture';

let open: Bench;
beforeAll(async () => {
  open = bench();
  await open.script(
    "SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other'); SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(SpreadsheetApp.getActiveSpreadsheet().getSheets()[0])",
  );
});
afterAll(() => open.standIn.dispose());

const LONG = 'x'.repeat(101);

/** The table of messages of PLATFORM, row by row. */
describe('Google says', () => {
  test.each([
    [
      'too few rows of values',
      'sheet.getRange(1, 1, 526, 1).setValues([[1]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
    ],
    [
      'too many columns of values',
      "sheet.getRange('A1:B1').setValues([[1, 2, 3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      'a ragged matrix',
      "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'formats of another size',
      "sheet.getRange('A1:B1').setFontWeights([['bold']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'a range outside the grid',
      'sheet.getRange(1, 27)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'an offset outside the grid',
      "sheet.getRange('A1').offset(1000, 0)",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['bad A1 notation', "sheet.getRange('A1:B2:C3')", 'Range not found'],
    ['a sheet that is not there', "sheet.getRange('Nowhere!A1')", 'Range not found'],
    ['row 0', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['column 0', 'sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['no rows', 'sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['no columns', 'sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['rows to delete that are not there', 'sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['columns to insert beside none', 'sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
    [
      'a sheet name that is taken',
      "sheet.setName('Other')",
      'A sheet with the name "Other" already exists. Please enter another name.',
    ],
    [
      'a name taken in other letters',
      "sheet.setName('OTHER')",
      'A sheet with the name "OTHER" already exists. Please enter another name.',
    ],
    [
      'a long sheet name',
      `sheet.setName('${LONG}')`,
      'The sheet name cannot be greater than 100 characters.',
    ],
    [
      'half of a merged range',
      "sheet.getRange('H1:I1').merge(); sheet.getRange('H1').breakApart()",
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      'what a strict rule refuses',
      "sheet.getRange('M2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build()).setValue(6)",
      'The data you entered in cell M2 violates the data validation rules set on this cell.',
    ],
    [
      'a long text',
      "sheet.getRange('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'too many cells',
      'sheet.insertRowsAfter(1000, 500000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a wrong type',
      "SpreadsheetApp.newDataValidation().requireDate('x')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    ],
    [
      'a text in place of an enum',
      "sheet.getRange('A1').setWrapStrategy('WRAP')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
    ],
    [
      'numbers as texts',
      "sheet.getRange('1', '2')",
      "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'metadata on some cells',
      "sheet.getRange('A1:B2').addDeveloperMetadata('k')",
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
    [
      'a rule about another sheet',
      "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1=1')",
      'Conditional format rule cannot reference a different sheet.',
    ],
  ])('of %s', async (_case, body, message) => {
    await expect(
      open.script(
        `try { ${body}; } catch (error) { return [error.name, error.message, error instanceof Error]; }`,
      ),
    ).resolves.toEqual(['Exception', message, true]);
  });

  test('of the last visible sheet, that it stays', async () => {
    await open.script("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Other').hideSheet()");
    for (const body of ['sheet.hideSheet()', 'SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)']) {
      await expect(open.script(body)).rejects.toThrow(
        "You can't remove all the visible sheets in a document.",
      );
    }
  });
});

describe('nothing is changed by', () => {
  test('values of the wrong size', async () => {
    await open.script(
      "sheet.getRange('P1').setValue(7); try { sheet.getRange('P1:P2').setValues([[1]]); } catch (e) {}",
    );
    expect(open.user.read('P1')).toBe(7);
  });

  test('values of which one is refused', async () => {
    await open.script(
      "sheet.getRange('M1:M3').setNumberFormat('0'); try { sheet.getRange('M1:M3').setValues([[1], [9], [3]]); } catch (e) {}",
    );
    expect(open.user.readRange('M1:M3')).toEqual([[null], [null], [null]]);
  });
});

describe('the stand-in fails the run, even where the script catches the error, for', () => {
  test.each([
    ['a name that Google does not have', 'sheet.getCells()', 'Google has no Sheet.getCells.'],
    [
      'a name that the stand-in lacks',
      'sheet.getPivotTables()',
      'The stand-in does not know Sheet.getPivotTables.',
    ],
    [
      'a member that an enum does not have',
      'SpreadsheetApp.WrapStrategy.FOLD',
      'Google has no WrapStrategy.FOLD.',
    ],
    ['an assignment to a service', 'sheet.name = 1', 'A script set Sheet.name.'],
    ['a value that no cell holds', "sheet.getRange('A1').setValue(NaN)", 'A script wrote NaN into a cell'],
    [
      'undefined in values',
      "sheet.getRange('A1').setValues([[undefined]])",
      'A script wrote a value of type undefined into a cell',
    ],
    [
      'a formula read before it is calculated',
      "sheet.getRange('Q1').setFormula('=1+1').getValue()",
      'A script read the value of a formula at row 1, column 17',
    ],
    [
      'a formula read before its source is',
      "sheet.getRange('Q2').setValue(1); sheet.getRange('Q3').getDisplayValue()",
      'A script read the value of a formula at row 3, column 17',
    ],
    [
      'an add-on menu from createMenu',
      "SpreadsheetApp.getUi().createMenu('X').addToUi()",
      "An add-on's menu comes from createAddonMenu",
    ],
  ])('%s', async (_case, body, message) => {
    open.user.type('Q3', '=Q2*2');
    await expect(open.script(`try { ${body} } catch (error) {}`)).rejects.toThrow(message);
  });
});

test('a formula is read once it is calculated, and at once where nothing it reads has changed', async () => {
  open.user.type('R1', '20');
  open.user.type('R2', '=R1*2');
  await expect(
    open.script("sheet.getRange('R5').setValue(1); return sheet.getRange('R2').getValue()"),
  ).resolves.toBe(40);
});
