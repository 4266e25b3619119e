import { openHeadless } from '../../host/headless';
import { addOn, type Bench, bench } from './fixture';

const FUNCTIONS = `
/** What arrives, as text. @customfunction */
function SEEN(value) { return JSON.stringify(value, (key, item) => item === undefined ? 'undefined' : item) ?? 'undefined'; }
/** @customfunction */
function KIND(value) { return value instanceof Date ? 'Date ' + value.toDateString() : Array.isArray(value) ? 'Array' : typeof value; }
/** @customfunction */
function COUNT_ARGUMENTS(a, b, c) { return arguments.length; }
/** @customfunction */
function SECOND_ONE(a, b) { return b === undefined ? 'undefined' : b === '' ? 'empty' : b; }
/** @customfunction */
function GIVE(name) {
  const results = {
    row: [[1, 2, 3]], column: [[1], [2]], one: [[5]], blank: [[1, '', null, 2]], flag: true, text: '0012',
    nan: NaN, infinite: [[1, Infinity]], undefined: undefined, hole: [[1, undefined]], object: { a: 1 },
    ragged: [[1, 2], [3]], flat: [1, 2], empty: [], emptyRow: [[]],
    long: 'x'.repeat(50001), never: new Date('soon'),
  };
  return results[name];
}
/** @customfunction */
function FAIL(message) { throw new Error(message); }
/** @customfunction */
function WRITE() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }
/** @customfunction */
function ASK() { SpreadsheetApp.getUi(); return 1; }
var runs = 0;
/** @customfunction */
function RUNS(x) { runs += 1; return runs; }
/** @customfunction */
function LUCK(x) { return Math.random(); }
function NOT_TAGGED() { return 1; }
`;

let open: Bench;
beforeAll(() => {
  open = bench(FUNCTIONS);
});
afterAll(() => open.standIn.dispose());

/** What a formula in a free cell shows. */
async function shows(formula: string, cell = 'Z1') {
  open.user.clear('Z1:Z1');
  open.user.type(cell, formula);
  await open.user.settled();
  return open.user.read(cell);
}

describe('an argument', () => {
  beforeAll(async () => {
    await open.script(
      `sheet.getRange('A1:C3').setValues([[1, 'two', true], ['', new Date(2024, 0, 5), '10%'], ["'0012", '=1/0', '']]);`,
    );
    await open.user.settled();
  });
  test.each([
    ['of one cell is a scalar', '=SEEN(A1)', '1'],
    ['of a text is a string', '=SEEN(B1)', '"two"'],
    ['of a number kept as text is a string', '=SEEN(A3)', '"0012"'],
    ['of a boolean is a boolean', '=SEEN(C1)', 'true'],
    ['of a per cent is a fraction', '=SEEN(C2)', '0.1'],
    ['of a blank cell is ""', '=SEEN(A2)', '""'],
    ['of an error cell is its text', '=SEEN(B3)', '"#DIV/0!"'],
    ['of a range is rows of cells', '=SEEN(A1:B1)', '[[1,"two"]]'],
    ['of a column is rows of one cell', '=SEEN(A1:A3)', '[[1],[""],["0012"]]'],
    ['of a range with a date holds a Date', '=KIND(B2)', 'Date Fri Jan 05 2024'],
    ['of a calculation is its value', '=SEEN(A1+1)', '2'],
    ['of an array is rows', '=SEEN({1;2})', '[[1],[2]]'],
    ['that is left out at the end is not there', '=COUNT_ARGUMENTS(1)', 1],
    ['that is left out at the end is undefined', '=SECOND_ONE(1)', 'undefined'],
    ['that is left out between others is ""', '=SECOND_ONE(1;;3)', 'empty'],
    ['that is a text literal is a string', '=SEEN("a")', '"a"'],
  ])('%s', async (_claim, formula, expected) => {
    await expect(shows(formula)).resolves.toBe(expected);
  });

  test('that fails is not passed on: the cell shows its error', async () => {
    await expect(shows('=SEEN(1/0)')).resolves.toBe('#DIV/0!');
  });
});

describe('a result', () => {
  test('of one row spills to the right', async () => {
    await shows('=GIVE("row")', 'E1');
    expect(open.user.readRange('E1:H1')).toEqual([[1, 2, 3, null]]);
  });

  test('of several rows spills down', async () => {
    await shows('=GIVE("column")', 'E3');
    expect(open.user.readRange('E3:E5')).toEqual([[1], [2], [null]]);
  });

  test('with "" and null leaves blanks', async () => {
    await shows('=GIVE("blank")', 'E7');
    expect(open.user.readRange('E7:H7')).toEqual([[1, null, null, 2]]);
  });

  test.each([
    ['a matrix of one cell', '=GIVE("one")', 5],
    ['a boolean', '=GIVE("flag")', true],
    ['a text that looks like a number', '=GIVE("text")', '0012'],
  ])('may be %s', async (_what, formula, expected) => {
    await expect(shows(formula)).resolves.toBe(expected);
  });

  test.each([
    ['nan', 'GIVE returned NaN.'],
    ['infinite', 'GIVE returned Infinity.'],
    ['undefined', 'GIVE returned undefined.'],
    ['hole', 'GIVE returned undefined.'],
    ['object', 'GIVE returned a object.'],
    ['ragged', 'GIVE returned rows of unequal or no length.'],
    ['flat', 'GIVE returned an array of values where rows of values belong.'],
    ['empty', 'GIVE returned an empty array.'],
    ['emptyRow', 'GIVE returned rows of unequal or no length.'],
    ['long', 'GIVE returned a text of more than 50000 characters.'],
    ['never', 'GIVE returned an invalid Date.'],
  ])('is refused when it is %s', async (name, message) => {
    await expect(shows(`=GIVE("${name}")`)).resolves.toBe('#ERROR!');
    expect(open.user.errorMessage('Z1')).toBe(message);
  });

  test('is #REF! where something is in its way, and says what', async () => {
    open.user.type('F9', 'here');
    await expect(shows('=GIVE("row")', 'E9')).resolves.toBe('#REF!');
    expect(open.user.errorMessage('E9')).toBe(
      'Array result was not expanded because it would overwrite data in F9.',
    );
    expect(open.user.readRange('E9:G9')).toEqual([['#REF!', 'here', null]]);
    open.user.clear('F9');
    await open.user.settled();
    expect(open.user.readRange('E9:G9')).toEqual([[1, 2, 3]]);
    expect(open.user.errorMessage('E9')).toBeNull();
  });

  test('that spills is read by other formulas, and through chains of them', async () => {
    await shows('=GIVE("row")', 'E11');
    open.user.type('E12', '=MAP(F11:G11; LAMBDA(v; v*10))');
    open.user.type('E13', '=SUM(F12:F12)');
    await open.user.settled();
    expect(open.user.readRange('E12:F13')).toEqual([
      [20, 30],
      [30, null],
    ]);
  });
});

describe('a throw', () => {
  test('shows #ERROR! and its message', async () => {
    await expect(shows('=FAIL("Weights are missing in row 2")')).resolves.toBe('#ERROR!');
    expect(open.user.errorMessage('Z1')).toBe('Weights are missing in row 2');
  });

  test('is an error for other formulas', async () => {
    await shows('=FAIL("no")');
    open.user.type('Y1', '=IFERROR(Z1; "caught")');
    open.user.type('Y2', '=ISERROR(Z1)');
    await open.user.settled();
    expect(open.user.readRange('Y1:Y2')).toEqual([['caught'], [true]]);
  });
});

describe('a custom function', () => {
  test('has a name that does not mind case', async () => {
    await expect(shows('=seen(1)')).resolves.toBe('1');
  });

  test('runs in a fresh realm each time', async () => {
    await shows('=RUNS(1)');
    await expect(shows('=RUNS(2)')).resolves.toBe(1);
  });

  test('is called once for the same arguments', async () => {
    const first = await shows('=LUCK(1)');
    open.user.type('X1', 'another change');
    await open.user.settled();
    expect(open.user.read('Z1')).toBe(first);
  });

  test('may not write', async () => {
    await expect(shows('=WRITE()')).resolves.toBe('#ERROR!');
    expect(open.user.errorMessage('Z1')).toBe('You do not have permission to call setValue');
  });

  test('has no user interface', async () => {
    await expect(shows('=ASK()')).resolves.toBe('#ERROR!');
    expect(open.user.errorMessage('Z1')).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  test.each([
    ['directly', '=SEEN(NOW())'],
    ['through a cell', '=SEEN(W1)'],
    ['through a cell that reads one', '=SEEN(W2:W3)'],
  ])('may not read what changes by itself, %s', async (_how, formula) => {
    open.user.type('W1', '=RANDBETWEEN(1; 6)');
    open.user.type('W3', '=W1+1');
    await expect(shows(formula)).resolves.toBe('#ERROR!');
    expect(open.user.errorMessage('Z1')).toBe(
      'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
    );
    open.user.clear('W1:W3');
  });

  test('that is not tagged is unknown', async () => {
    await expect(shows('=NOT_TAGGED()')).resolves.toBe('#NAME?');
  });
});

describe('custom functions become usable', () => {
  const files = addOn(
    'function onOpen() {} function act() {}\n/** @customfunction */\nfunction ONE() { return 1; }',
  );

  test.each<
    [string, (standIn: ReturnType<typeof openHeadless>['standIn']) => void | Promise<void>, string | number]
  >([
    ['not before the file is opened', () => undefined, '#NAME?'],
    ['not when the add-on is not enabled in the file', (standIn) => void standIn.open('NONE'), '#NAME?'],
    ['when it is', (standIn) => void standIn.open('LIMITED'), 1],
    ['when its menu is used', (standIn) => standIn.runMenuItem('act'), 1],
  ])('%s', async (_when, act, expected) => {
    const { standIn, user } = openHeadless({ files });
    user.type('A1', '=ONE()');
    await act(standIn);
    await user.settled();
    expect(user.read('A1')).toBe(expected);
    standIn.dispose();
  });

  test('not under the name of a function that Sheets has', () => {
    const clash = openHeadless({ files: addOn('/** @customfunction */\nfunction SUM() { return 1; }') });
    expect(() => clash.standIn.open()).toThrow(
      'The custom function SUM has the name of a function that Sheets has.',
    );
    clash.standIn.dispose();
  });
});
