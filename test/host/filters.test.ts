/** Filters, as a script makes them and as rows, columns and sheets carry them along. */
import { type Bench, bench } from './fixture';

const FRUIT = `
  sheet.getRange('B2:D6').setValues([
    ['Fruit', 'Kilos', 'Note'], ['Pear', 3, ''], ['Apple', 12, 'x'], ['Fig', 7, ''], ['Apple', 1, '']]);
  const filter = sheet.getRange('B2:D6').createFilter();
  const asks = SpreadsheetApp.newFilterCriteria();
  const hidden = () => [2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));
`;

let open: Bench;
beforeEach(() => {
  open = bench('');
});
afterEach(() => open.standIn.dispose());

describe('what a filter hides', () => {
  test.each<[string, string, number[]]>([
    ['nothing before it asks', '', []],
    [
      'rows with a hidden value',
      "filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Apple']).build())",
      [4, 6],
    ],
    [
      'rows below a number, texts and blanks too',
      'filter.setColumnFilterCriteria(3, asks.whenNumberGreaterThan(5).build())',
      [3, 6],
    ],
    [
      'rows without a text, whatever its case',
      "filter.setColumnFilterCriteria(2, asks.whenTextContains('APP').build())",
      [3, 5],
    ],
    ['rows with a blank', 'filter.setColumnFilterCriteria(4, asks.whenCellNotEmpty().build())', [3, 5, 6]],
    [
      'rows that fail in one of two columns',
      "filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Pear']).build()).setColumnFilterCriteria(3, SpreadsheetApp.newFilterCriteria().whenNumberLessThan(10).build())",
      [3, 4],
    ],
    [
      'nothing once it asks nothing more',
      "filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Apple']).build()).removeColumnFilterCriteria(2)",
      [],
    ],
    [
      'nothing once it is gone',
      "filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Apple']).build()); filter.remove()",
      [],
    ],
    [
      'no row for what was typed since, until it is applied again',
      "filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Apple']).build()); sheet.getRange('B3').setValue('Apple')",
      [4, 6],
    ],
    [
      'other rows after it has sorted',
      "filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Apple']).build()); filter.sort(2, true)",
      [3, 4],
    ],
  ])('%s', async (_about, act, rows) => {
    expect(await open.script(`${FRUIT}${act}; return hidden()`)).toEqual(rows);
  });

  test('is not what a person hides, and may be asked of the sheet, the range and the column', async () => {
    expect(
      await open.script(`${FRUIT}
        filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Apple']).whenTextContains('e').build());
        const found = sheet.getRange('A1').getFilter().getColumnFilterCriteria(2);
        return [sheet.isRowHiddenByUser(4), sheet.getFilter().getRange().getA1Notation(), found.getHiddenValues(),
          found.getCriteriaType().toString(), found.getCriteriaValues(), sheet.getFilter().getColumnFilterCriteria(3)]`),
    ).toEqual([false, 'B2:D6', ['Apple'], 'TEXT_CONTAINS', ['e'], null]);
  });
});

test.each([
  [
    'a second one on a sheet',
    "sheet.getRange('F1:F3').createFilter()",
    "You can't create a filter in a sheet that already has a filter.",
  ],
  ['values to show', "asks.setVisibleValues(['Pear'])", 'Visible values are not currently supported.'],
  [
    'a column beside it',
    'filter.setColumnFilterCriteria(1, null)',
    'The column is not within the range of the filter.',
  ],
  ['one that is gone', 'filter.remove(); filter.getRange()', 'The filter was removed.'],
  [
    'what the stand-in lacks',
    'asks.whenDateAfter(new Date())',
    'The stand-in does not know FilterCriteriaBuilder.whenDateAfter',
  ],
])('a script is refused %s', async (_about, act, message) => {
  await expect(open.script(`${FRUIT}${act}`)).rejects.toThrow(message);
});

describe('a filter goes with its cells', () => {
  const HIDING = `${FRUIT}filter.setColumnFilterCriteria(2, asks.setHiddenValues(['Apple']).build());`;
  const state = 'return [hidden(), sheet.getFilter() && sheet.getFilter().getRange().getA1Notation()]';
  test.each<[string, string, unknown]>([
    ['when rows are inserted above', 'sheet.insertRowBefore(1)', [[5], 'B3:D7']],
    ['when a hidden row is deleted', 'sheet.deleteRow(4)', [[5], 'B2:D5']],
    [
      'when its column moves',
      "sheet.insertColumnBefore(2); if (!sheet.getFilter().getColumnFilterCriteria(3)) throw new Error('lost')",
      [[4, 6], 'C2:E6'],
    ],
    ['when its rows are gone', 'sheet.deleteRows(2, 5)', [[], null]],
    [
      'onto a duplicate',
      "SpreadsheetApp.getActiveSpreadsheet().duplicateActiveSheet(); SpreadsheetApp.getActiveSheet().setName('Twin')",
      [[4, 6], 'B2:D6'],
    ],
  ])('%s', async (_about, act, now) => {
    expect(await open.script(`${HIDING}${act}; ${state}`)).toEqual(now);
  });

  test('and is gone with its sheet, and there again in the saved file', async () => {
    await open.script(`${HIDING}SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other')`);
    const again = bench('', { saved: open.standIn.save() });
    expect(
      await again.script("return SpreadsheetApp.getActive().getSheetByName('Sheet1').isRowHiddenByFilter(4)"),
    ).toBe(true);
    again.user.deleteSheet('Sheet1');
    expect(again.standIn.host.beside.state.filters).toEqual([]);
    again.standIn.dispose();
  });
});

test.each([
  ['does not reach', false, ['Pear', 'Apple', 'Fig', 'Apple']],
  ['reaches', true, ['a', 'b', 'c', 'd']],
])('what a script writes %s hidden rows, by an option', async (_about, writesFilteredRows, column) => {
  const other = bench('', { writesFilteredRows });
  await other.script(
    `${FRUIT}filter.setColumnFilterCriteria(3, asks.whenNumberGreaterThan(100).build()); sheet.getRange('B3:B6').setValues([['a'], ['b'], ['c'], ['d']])`,
  );
  expect(other.user.readRange('B3:B6').flat()).toEqual(column);
  other.standIn.dispose();
});

test('a sort through the filter by a person is one step to undo, and hidden rows come along', async () => {
  await open.script(`${FRUIT}filter.setColumnFilterCriteria(3, asks.whenNumberGreaterThan(5).build())`);
  open.user.sortByFilter('B', true);
  expect(open.user.readRange('B3:C6')).toEqual([
    ['Apple', 12],
    ['Apple', 1],
    ['Fig', 7],
    ['Pear', 3],
  ]);
  await open.user.undo();
  expect(open.user.readRange('B3:B6').flat()).toEqual(['Pear', 'Apple', 'Fig', 'Apple']);
  expect(await open.script('return [3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row))')).toEqual([
    3, 6,
  ]);
});
