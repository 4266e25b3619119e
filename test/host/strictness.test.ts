import { type Bench, bench } from './fixture';

let open: Bench;
beforeAll(() => {
  open = bench();
});
afterAll(() => open.standIn.dispose());

const FILE = 'const file = SpreadsheetApp.getActiveSpreadsheet();';

/** What a script may catch, as Google throws it. */
describe('refused:', () => {
  test.each([
    [
      'all rows below the frozen ones deleted',
      'sheet.setFrozenRows(2); sheet.deleteRows(3, sheet.getMaxRows() - 2)',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'all columns beside the frozen ones deleted',
      'sheet.setFrozenColumns(1); sheet.deleteColumns(2, sheet.getMaxColumns() - 1)',
      'Sorry, it is not possible to delete all non-frozen columns.',
    ],
    [
      'every row frozen',
      'sheet.setFrozenRows(sheet.getMaxRows())',
      "You can't freeze all visible rows on the sheet.",
    ],
    [
      'every column in sight frozen',
      'sheet.hideColumns(4, 23); sheet.setFrozenColumns(3)',
      "You can't freeze all visible columns on the sheet.",
    ],
    [
      'part of a merged cell frozen',
      "sheet.getRange('C1:D2').merge(); sheet.setFrozenColumns(3)",
      "You can't freeze columns which contain only part of a merged cell.",
    ],
    ['every row hidden', 'sheet.hideRows(1, 1000)', "You can't hide all the rows on the sheet."],
    [
      'what is left of the columns hidden',
      'sheet.hideColumns(2, 25); sheet.hideColumns(1)',
      "You can't hide all the columns on the sheet.",
    ],
    [
      'columns beyond ZZZ',
      'sheet.deleteRows(2, 999); sheet.insertColumnsAfter(26, 18253)',
      "A sheet can't have more than 18278 columns.",
    ],
    [
      'a sheet beyond ten million cells',
      'sheet.insertRowsAfter(1, 380_000); sheet.insertRowsAfter(1, 3000); file.insertSheet()',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a duplicate beyond ten million cells',
      'sheet.insertRowsAfter(1, 200_000); file.duplicateActiveSheet()',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'a copy across the end of the sheet',
      "sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1000'))",
      'The coordinates of the target range are outside the dimensions of the sheet.',
    ],
    [
      'a list of more than 500 choices',
      "SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill('x'))",
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    ],
    [
      'a long note',
      "sheet.getRange('A1').setNote('x'.repeat(50_001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'a chart outside the grid',
      "sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1001, 1, 0, 0).build())",
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'a time zone that nobody has',
      "file.setSpreadsheetTimeZone('Nowhere/Else')",
      'Invalid argument: Nowhere/Else',
    ],
    ['a locale that nobody has', "file.setSpreadsheetLocale('xx')", 'Invalid argument: xx'],
    [
      'the width of a column that is not there',
      'sheet.getColumnWidth(27)',
      'Those columns are out of bounds.',
    ],
    ['the height of row 0', 'sheet.getRowHeight(0)', 'Those rows are out of bounds.'],
    [
      'whether a row is hidden that is not there',
      'sheet.isRowHiddenByUser(1001)',
      'Those rows are out of bounds.',
    ],
    [
      'whether a filter hides a row that is not there',
      'sheet.isRowHiddenByFilter(1001)',
      'Those rows are out of bounds.',
    ],
    [
      'a chart updated on another sheet than its own',
      `sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build());
       file.insertSheet('Other').updateChart(sheet.getCharts()[0])`,
      'The chart is not in this sheet.',
    ],
    [
      'a chart removed from another sheet than its own',
      `sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build());
       file.insertSheet('Other').removeChart(sheet.getCharts()[0])`,
      'The chart is not in this sheet.',
    ],
    [
      'a page by the name of something that every object has',
      "HtmlService.createHtmlOutputFromFile('constructor')",
      'No HTML file named constructor was found.',
    ],
    ['more than five minutes of sleep', 'Utilities.sleep(300_001)', 'Invalid argument: 300001'],
    ...['true', 'False_friends', 'R', 'c', 'RC'].map((name) => [
      `a range called ${name}`,
      `file.setNamedRange('${name}', sheet.getRange('A1'))`,
      `The name "${name}" is invalid.`,
    ]),
    [
      'a named range renamed to a cell',
      "file.setNamedRange('Fine', sheet.getRange('A1')); file.getNamedRanges()[0].setName('B2')",
      'The name "B2" is invalid.',
    ],
  ])('%s', async (_what, body, message) => {
    const own = bench();
    await expect(
      own.script(`${FILE} try { ${body}; } catch (error) { return [error.name, error.message]; }`),
    ).resolves.toEqual(['Exception', message]);
    own.standIn.dispose();
  });

  test.each([
    ['its name', 'gone.getName()'],
    ['a value', 'cell.getValue()'],
    ['writing a value', 'cell.setValue(1)'],
    ['writing a note', "cell.setNote('x')"],
    ['writing a look', "cell.setBackground('red')"],
    ['its rows', 'gone.insertRowBefore(1)'],
    ['hiding it', 'gone.hideSheet()'],
    ['deleting it again', 'file.deleteSheet(gone)'],
    ['duplicating what is not there', 'gone.copyTo(file)'],
  ])('of a sheet that somebody has deleted, %s', async (_what, body) => {
    await expect(
      open.script(`${FILE} const gone = file.insertSheet(); const cell = gone.getRange('A1'); const id = gone.getSheetId();
        file.deleteSheet(gone); try { ${body}; } catch (error) { return [error.name, error.message === 'Sheet ' + id + ' not found']; }`),
    ).resolves.toEqual(['Exception', true]);
  });
});

/** What nobody here has seen Google do: the run fails, so that no add-on comes to rely on a guess. */
describe('not known, so that the run fails:', () => {
  test.each([
    ['half a row', 'sheet.getRange(1.5, 1)', 'the cells at 1.5'],
    ['half a column of cells', 'sheet.getRange(1, 1, 1, 2.5)', 'the cells at 2.5'],
    ['fewer than no frozen rows', 'sheet.setFrozenRows(-1)', 'how -1 lines are frozen'],
    ['a column without a width', 'sheet.setColumnWidth(1, 0)', 'lines of 0 pixels'],
    ['a row of negative height', 'sheet.setRowHeight(1, -1)', 'lines of -1 pixels'],
    ['a sort by a column outside', "sheet.getRange('A1:B3').sort(3)", 'how A1:B3 is sorted by column 3'],
    [
      'a sort of merged cells',
      "sheet.getRange('G1:G2').merge(); sheet.getRange('G1:H5').sort(8)",
      'how merged cells are sorted',
    ],
    ['a sort of a sheet by a column that it has not', 'sheet.sort(27)', 'how a sheet is sorted by column 27'],
    ['half a row to delete', 'sheet.deleteRow(1.5)', 'the lines at 1.5'],
    ['half a column to insert', 'sheet.insertColumnsAfter(1, 0.5)', 'the lines at 0.5'],
    [
      'rows that are moved into a merged cell',
      "sheet.getRange('J5:J7').merge(); sheet.moveRows(sheet.getRange('A1'), 6)",
      'how rows with part of a merged cell are moved',
    ],
    [
      'columns with part of a merged cell that are moved',
      "sheet.getRange('M5:N5').merge(); sheet.moveColumns(sheet.getRange('M1'), 1)",
      'how columns with part of a merged cell are moved',
    ],
    ['letters without a size', "sheet.getRange('A1').setFontSize(0)", 'letters of 0 points'],
    [
      'a list without choices',
      'SpreadsheetApp.newDataValidation().requireValueInList([])',
      'a list without choices',
    ],
    [
      'a rule for numbers from high to low',
      'SpreadsheetApp.newDataValidation().requireNumberBetween(5, 1)',
      'a rule for numbers between 5 and 1',
    ],
    ['a list of no ranges', 'sheet.getRangeList([])', 'a list of no ranges'],
    [
      'a chart of nothing',
      'sheet.insertChart(sheet.newChart().setPosition(1, 1, 0, 0).build())',
      'a chart without a range',
    ],
    ['fewer than no headers of a chart', 'sheet.newChart().setNumHeaders(-1)', 'a chart with -1 headers'],
    [
      'a chart of a type that is not drawn here',
      'sheet.newChart().setChartType(Charts.ChartType.PIE)',
      'charts of type PIE',
    ],
    ['a file without a name', `${FILE} file.rename('')`, 'a spreadsheet without a name'],
    [
      "a chart's option that is a function",
      "sheet.newChart().setOption('title', () => 1)",
      "a chart's option",
    ],
    [
      'the clock of a place that is none',
      "Utilities.formatDate(new Date(0), 'Nowhere', 'yyyy')",
      'the time zone "Nowhere"',
    ],
  ])('%s', async (_what, body, message) => {
    await expect(open.script(body)).rejects.toThrow(`The stand-in does not know ${message}`);
  });

  test('a date that is none, in a cell', async () => {
    await expect(open.script("sheet.getRange('A1').setValue(new Date('soon'))")).rejects.toThrow(
      'A script wrote an invalid Date into a cell',
    );
  });
});

describe('read and written as they are:', () => {
  test.each([
    [
      'no property by the name of something that every object has',
      "return PropertiesService.getDocumentProperties().getProperty('constructor')",
      null,
    ],
    ['one cell, which is merged with nothing', "return sheet.getRange('X1').merge().isPartOfMerge()", false],
  ])('%s', async (_what, body, value) => {
    await expect(open.script(body)).resolves.toEqual(value);
  });
});
