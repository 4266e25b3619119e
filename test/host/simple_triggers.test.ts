/** What a script has run when a person edits or selects cells. */
import { openHeadless } from '../../host/headless';
import { addOn, type Bench, bench } from './fixture';

let open: Bench;
const opened = (...given: Parameters<typeof bench>) => {
  open = bench(...given);
  return open;
};
afterEach(() => open.standIn.dispose());

/** Writes what each event says into a row of its own, from column D on. */
const TELLS = `
function tell(e) {
  const sheet = e.source.getActiveSheet();
  const said = [e.range.getA1Notation(), 'value' in e ? typeof e.value + ' ' + e.value : 'none',
    'oldValue' in e ? typeof e.oldValue + ' ' + e.oldValue : 'none', String(e.authMode === ScriptApp.AuthMode.LIMITED), typeof e.user];
  let row = 1;
  while (sheet.getRange(row, 4).getValue() !== '') row += 1;
  sheet.getRange(row, 4, 1, 5).setValues([said]);
}`;
const ON_EDIT = `${TELLS} function onEdit(e) { tell(e); }`;

const told = async () => {
  await open.user.settled();
  return open.user.readRange('D1:H4').filter(([first]) => first !== null);
};

describe('onEdit is told of', () => {
  test.each([
    ['a text', () => void open.user.type('A1', 'hello'), ['A1', 'string hello', 'none']],
    ['a number, as a text', () => void open.user.type('A1', '4.50'), ['A1', 'string 4.5', 'none']],
    ['a switch, as a text', () => void open.user.type('A1', 'true'), ['A1', 'string TRUE', 'none']],
    ['what was there before', () => void open.user.type('B1', 'new'), ['B1', 'string new', 'string 7']],
    ['a cleared cell', () => void open.user.clear('B1'), ['B1', 'none', 'string 7']],
    ['several cells cleared', () => void open.user.clear('A1:B2'), ['A1:B2', 'none', 'none']],
    ['pasted cells', () => void open.user.paste('B1', '1\t2\n3\t4'), ['B1:C2', 'none', 'none']],
    ['one pasted cell', () => void open.user.paste('B1', '9'), ['B1', 'string 9', 'string 7']],
  ])('%s', async (_what, act, [range, value, oldValue]) => {
    opened(ON_EDIT);
    open.standIn.runIn('FULL', 'run', ["SpreadsheetApp.getActiveSheet().getRange('B1').setValue(7)"]);
    act();
    expect(await told()).toEqual([[range, value, oldValue, true, 'undefined']]);
  });

  test('one edit after another', async () => {
    const { user } = opened(ON_EDIT);
    user.type('A1', '1');
    user.type('A1', '2');
    expect((await told()).map((row) => row.slice(0, 3))).toEqual([
      ['A1', 'string 1', 'none'],
      ['A1', 'string 2', 'string 1'],
    ]);
  });
});

describe('onEdit does not run for', () => {
  test.each<[string, () => unknown]>([
    ['what a script writes', () => open.script("sheet.getRange('A1').setValue(1)")],
    ['rows that are inserted', () => open.user.insertRowsBefore(1)],
    ['rows that are deleted', () => open.user.deleteRows(2)],
    ['a note', () => open.user.writeNote('A1', 'x')],
    ['a selection', () => open.user.select('A1')],
  ])('%s', async (_what, act) => {
    opened(ON_EDIT);
    await act();
    expect(await told()).toEqual([]);
  });

  test('a formula whose value changes', async () => {
    const { user } = opened(ON_EDIT);
    user.type('B1', '=A1*2');
    await user.settled();
    user.type('A1', '4');
    expect((await told()).map(([range]) => range)).toEqual(['B1', 'A1']);
    expect(user.read('B1')).toBe(8);
  });

  test('what a strict rule refuses', async () => {
    const { user, script } = opened(ON_EDIT);
    await script(
      "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(false).build())",
    );
    user.type('A1', '2');
    expect(await told()).toEqual([]);
  });

  test('a file in which the add-on is not enabled', async () => {
    const { user, standIn } = opened(ON_EDIT);
    standIn.open('NONE');
    user.type('A1', '1');
    expect(await told()).toEqual([]);
  });
});

test('what goes wrong in onEdit nobody is told of, and it stands in the list of runs', async () => {
  const { user, standIn, shown } = opened("function onEdit(e) { throw new Error('No ' + e.value); }");
  user.type('A1', '1');
  await user.settled();
  expect(standIn.reports().at(-1)).toMatchObject({
    functionName: 'onEdit',
    authMode: 'LIMITED',
    error: 'No 1',
  });
  expect([user.read('A1'), shown.alerts]).toEqual([1, []]);
});

test.each([
  [
    'a dialog',
    "SpreadsheetApp.getUi().alert('Hello')",
    'Specified permissions are not sufficient to call Ui.alert.',
  ],
  ['more than thirty seconds', 'Utilities.sleep(31_000)', 'Exceeded maximum execution time'],
])('onEdit may not have %s', async (_what, body, message) => {
  const { user, standIn } = opened(`function onEdit() { ${body}; }`);
  user.type('A1', '1');
  await user.settled();
  expect(standIn.reports().at(-1)?.error).toContain(message);
});

test('a run from the sidebar waits for the triggers of edits before it', async () => {
  const { user, script } = opened("function onEdit(e) { e.range.offset(0, 1).setValue('seen'); }");
  user.type('A1', '1');
  await expect(script("return sheet.getRange('B1').getValue()")).resolves.toBe('seen');
});

test('onSelectionChange is told of the cells that a person selects, and not of those that a script does', async () => {
  const { user, script } = opened(`${TELLS} function onSelectionChange(e) { tell(e); }`);
  user.select('B2:C3');
  user.select('B2:C3');
  await user.settled();
  await script("sheet.getRange('A1').activate()");
  user.select('A2');
  expect(await told()).toEqual([
    ['B2:C3', 'none', 'none', true, 'undefined'],
    ['A2', 'none', 'none', true, 'undefined'],
  ]);
});

test.each<['LIMITED' | 'NONE', string]>([
  ['LIMITED', 'LIMITED, Untitled spreadsheet'],
  ['NONE', 'NONE, Specified permissions are not sufficient to call SpreadsheetApp.Spreadsheet.getName.'],
])('onOpen is told of its mode and of the file: %s', (mode, caption) => {
  const { standIn } = openHeadless({
    files: addOn(`function onOpen(e) {
      let name;
      try { name = e.source.getName(); } catch (error) { name = error.message.split(' Required')[0]; }
      const isMode = e.authMode === ScriptApp.AuthMode.${mode};
      SpreadsheetApp.getUi().createAddonMenu().addItem((isMode ? '${mode}, ' : 'another, ') + name, 'x').addToUi();
    }`),
  });
  expect(standIn.open(mode)).toEqual([{ kind: 'item', caption, functionName: 'x' }]);
  standIn.dispose();
});
