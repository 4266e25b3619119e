import { type Bench, bench } from './fixture';

let open: Bench;
beforeAll(() => {
  open = bench();
});
afterAll(() => open.standIn.dispose());

const THIS_YEAR = new Date().getFullYear();

/** [text, value, shown, number format] of a cell without a format of its own. */
const TEXTS: [string, number | string | boolean | null, string, string][] = [
  ['12', 12, '12', ''],
  ['0012', 12, '12', ''],
  [' 12 ', 12, '12', ''],
  ['-5', -5, '-5', ''],
  ['1.5', 1.5, '1.5', ''],
  ['1,234', 1234, '1,234', '#,##0'],
  ['50%', 0.5, '50%', '0%'],
  ['$12', 12, '$12', '$#,##0'],
  ['1e3', 1000, '1.00E+03', '0.00E+00'],
  ['2024-01-05', 45296, '2024-01-05', 'yyyy-mm-dd'],
  ['12:30', 0.5208333333333334, '12:30', 'hh:mm'],
  ['TRUE', true, 'TRUE', ''],
  ['false', false, 'FALSE', ''],
  ['', null, '', ''],
  ["'0012", '0012', '0012', ''],
  ["'=A1", '=A1', '=A1', ''],
  ["'TRUE", 'TRUE', 'TRUE', ''],
  ["''quoted", "'quoted", "'quoted", ''],
  ['=', '=', '=', ''],
  ['12 kg', '12 kg', '12 kg', ''],
  ['C++', 'C++', 'C++', ''],
  ['-', '-', '-', ''],
  ['  two words ', '  two words ', '  two words ', ''],
];

describe.each([
  [
    'setValue',
    (text: string) => open.script(`sheet.getRange('A1').clear().setValue(${JSON.stringify(text)})`),
  ],
  [
    'typing',
    async (text: string) => {
      await open.script("sheet.getRange('A1').clear()");
      open.user.type('A1', text);
    },
  ],
])('%s', (_how, enter) => {
  test.each(TEXTS)('reads "%s" as %p', async (text, value, shown, pattern) => {
    await enter(text);
    await open.user.settled();
    expect(open.user.read('A1')).toBe(value);
    expect(open.user.shown('A1')).toBe(shown);
    await expect(open.script("return sheet.getRange('A1').getNumberFormat()")).resolves.toBe(pattern);
  });

  test.each(['1/2', 'Jan 2', '2 Jan'])('reads "%s" as the second of January this year', async (text) => {
    await enter(text);
    const body =
      "const d = sheet.getRange('A1').getValue(); return [d instanceof Date, d.getFullYear(), d.getMonth(), d.getDate()]";
    await expect(open.script(body)).resolves.toEqual([true, THIS_YEAR, 0, 2]);
  });

  test.each([
    ['=1+1', '=1+1', 2],
    ['=SUM(1;2)', '=SUM(1,2)', 3],
    ['+1+1', '=+1+1', 2],
    ['#N/A', '=#N/A', '#N/A'],
  ])('makes a formula of "%s"', async (text, formula, value) => {
    await enter(text);
    await open.user.settled();
    expect(open.user.formula('A1')).toBe(formula);
    expect(open.user.read('A1')).toBe(value);
  });
});

describe('a cell with the format "@"', () => {
  test.each(['0012', '1/2', '=1+1', 'TRUE', '50%'])('keeps "%s" as it is', async (text) => {
    await open.script(`sheet.getRange('B1').clear().setNumberFormat('@').setValue(${JSON.stringify(text)})`);
    expect(open.user.read('B1')).toBe(text);
    expect(open.user.formula('B1')).toBeNull();
  });

  test('is not asked to keep an apostrophe: nobody knows whether it would', async () => {
    const body = `sheet.getRange('B1').clear().setNumberFormat('@').setValue("'x")`;
    await expect(open.script(body)).rejects.toThrow('behind an apostrophe into a cell with the format "@"');
  });

  test('keeps text through a change of its look', async () => {
    await open.script(
      "sheet.getRange('B2').setNumberFormat('@').setValue('0012').setBackground('#ff0000').setFontWeight('bold')",
    );
    expect(open.user.read('B2')).toBe('0012');
  });
});

describe('a text behind an apostrophe', () => {
  test.each(['12', 'TRUE', '1/2', '#REF!'])('%s stays text through a change of its look', async (text) => {
    await open.script(
      `sheet.getRange('B3').clear().setValue("'${text}").setFontColor('red').setNumberFormat('0.0')`,
    );
    expect(open.user.read('B3')).toBe(text);
  });
});

test('null clears, and the format stays', async () => {
  await open.script("sheet.getRange('C1').setNumberFormat('0.0').setValue(5).setValue(null)");
  expect(open.user.read('C1')).toBeNull();
  await expect(
    open.script(
      "return [sheet.getRange('C1').isBlank(), sheet.getRange('C1').getValue(), sheet.getRange('C1').getNumberFormat()]",
    ),
  ).resolves.toEqual([true, '', '0.0']);
});

test('numbers, booleans and dates are written as they are', async () => {
  await open.script("sheet.getRange('D1:D3').setValues([[1.25], [true], [new Date(2024, 0, 5, 12)]])");
  expect(open.user.readRange('D1:D3')).toEqual([[1.25], [true], [45296.5]]);
  expect(open.user.shown('D3')).toBe('1/5/2024 12:00:00');
});

test('a date comes back as a Date of the script, a blank as ""', async () => {
  await open.script("sheet.getRange('E1').setValue(new Date(2024, 0, 5))");
  const body =
    "const [[date, blank]] = sheet.getRange('E1:F1').getValues(); return [date instanceof Date, date.toDateString(), blank]";
  await expect(open.script(body)).resolves.toEqual([true, 'Fri Jan 05 2024', '']);
});

test('a formula over a range is relative to its first cell', async () => {
  await open.script(
    "sheet.getRange('G1:G3').setValues([[1], [2], [3]]); sheet.getRange('H1:I2').setFormula('=G1+$G$1')",
  );
  expect(['H1', 'H2', 'I1', 'I2'].map((cell) => open.user.formula(cell))).toEqual([
    '=G1+$G$1',
    '=G2+$G$1',
    '=H1+$G$1',
    '=H2+$G$1',
  ]);
});

describe('in a locale with a decimal comma', () => {
  let german: Bench;
  beforeAll(() => {
    german = bench('', { locale: 'de_DE' });
  });
  afterAll(() => german.standIn.dispose());

  test.each([
    ['semicolons between arguments', '=ROUND(15/10; 0)', 2, '=ROUND(15/10; 0)'],
    ['a vertical array', '=SUM({1;2})', 3, '=SUM({1;2})'],
  ])('setFormula reads %s', async (_what, formula, value, given) => {
    await german.script(`sheet.getRange('A1').setFormula('${formula}')`);
    await german.user.settled();
    expect(german.user.read('A1')).toBe(value);
    await expect(german.script("return sheet.getRange('A1').getFormula()")).resolves.toBe(given);
  });

  test.each(['=ROUND(1,A2)', '=A2*1.5', '={A1,A2}'])(
    'setFormula makes a parse error of %s',
    async (formula) => {
      await german.script(`sheet.getRange('B1').setFormula('${formula}')`);
      await german.user.settled();
      expect(german.user.read('B1')).toBe('#ERROR!');
    },
  );
});
