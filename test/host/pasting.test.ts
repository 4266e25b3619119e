/** What pasted plain text becomes. */
import { type Bench, bench } from './fixture';

let open: Bench;
beforeEach(() => {
  open = bench();
});
afterEach(() => open.standIn.dispose());

test.each<[string, string, string, string, unknown[][]]>([
  ['one cell', 'A1', '5', 'A1', [[5]]],
  ['a column', 'A1', '50\n50\n', 'A1:A3', [[50], [50], [null]]],
  [
    'rows of Windows',
    'A1',
    '1\t2\r\n3\t4',
    'A1:B2',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'rows of unequal length',
    'A1',
    '1\t2\n3',
    'A1:B2',
    [
      [1, 2],
      [3, null],
    ],
  ],
  ['texts, truth and percentages as typed', 'A1', 'a b\tTRUE\t50%', 'A1:C1', [['a b', true, 0.5]]],
  ['a formula', 'A1', '=1+1', 'A1', [[2]]],
  ['a field in quotes', 'A1', '"one\ntwo"\tthree ""four""', 'A1:B1', [['one\ntwo', 'three ""four""']]],
  [
    'one text into a larger selection',
    'A1:B2',
    'x',
    'A1:B2',
    [
      ['x', 'x'],
      ['x', 'x'],
    ],
  ],
  [
    'a row into several',
    'A1:B2',
    '1\t2',
    'A1:B2',
    [
      [1, 2],
      [1, 2],
    ],
  ],
  ['more than is selected', 'A1:B1', '1\n2\n3', 'A1:A3', [[1], [2], [3]]],
])('%s', async (_what, into, text, read, values) => {
  open.user.paste(into, text);
  await open.user.settled();
  expect(open.user.readRange(read)).toEqual(values);
  await open.user.undo();
  await open.user.settled();
  expect(
    open.user
      .readRange(read)
      .flat()
      .every((value) => value === null),
  ).toBe(true);
});

test('cells keep their look, notes and what lies beside', async () => {
  await open.script(
    "sheet.getRange('B2').setFontSize(14).setHorizontalAlignment('center').setNote('n'); sheet.getRange('A1:C3').setValue(0)",
  );
  open.user.paste('B2', '12');
  await expect(
    open.script(
      "const r = sheet.getRange('B2'); return [r.getFontSize(), r.getHorizontalAlignment(), r.getNote()]",
    ),
  ).resolves.toEqual([14, 'center', 'n']);
  expect(open.user.readRange('A1:C3').flat()).toEqual([0, 0, 0, 0, 12, 0, 0, 0, 0]);
});

test('a sheet grows where the text reaches beyond it', () => {
  open.user.paste('A1000', '1\n2\n3');
  expect(open.user.readRange('A1000:A1002')).toEqual([[1], [2], [3]]);
});
