/** What a typed text becomes and how it is shown, by the spreadsheet's locale. */
import { type Bench, bench } from './fixture';

const YEAR = new Date().getFullYear();
const day = (month: number, date: number, year = YEAR) =>
  Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);

type Row = [typed: string, value: number | string | boolean, shown: string];

const EVERYWHERE: Row[] = [
  ['0x10', '0x10', '0x10'],
  ['1e5', 100_000, '1.00E+05'],
  ['12', 12, '12'],
  ['1..2', '1..2', '1..2'],
  ['v1.2,3', 'v1.2,3', 'v1.2,3'],
];

const POINT: Row[] = [
  ...EVERYWHERE,
  ['4.5', 4.5, '4.5'],
  ['1234.5', 1234.5, '1234.5'],
  ['300,000', 300_000, '300,000'],
  ['1,234.5', 1234.5, '1,234.50'],
  ['300.000', 300, '300'],
  ['4,5', '4,5', '4,5'],
  ['1,2,3', '1,2,3', '1,2,3'],
  ['1.5.2', '1.5.2', '1.5.2'],
  ['10.5%', 0.105, '10.50%'],
];

const withComma = (group: string): Row[] => [
  ...EVERYWHERE.map(
    ([text, value, shown]): Row => [text, value, text === '1e5' ? shown.replace('.', ',') : shown],
  ),
  ['4,5', 4.5, '4,5'],
  ['1234,5', 1234.5, '1234,5'],
  ['-0,25', -0.25, '-0,25'],
  ['10,5%', 0.105, '10,50%'],
  ['1.5', day(5, 1), '1.5'],
  ['1.5.2026', day(5, 1, 2026), '1.5.2026'],
  ['13.45', (13 + 45 / 60) / 24, '13:45'],
  ['1.75', '1.75', '1.75'],
  [`300${group}000`, 300_000, `300${group}000`],
  [`1${group}234,5`, 1234.5, `1${group}234,50`],
  ['1,2,3', '1,2,3', '1,2,3'],
];

const LOCALES: [string, Row[]][] = [
  [
    'en_US',
    [...POINT, ['4/5', day(4, 5), '4/5'], ['2/3', day(2, 3), '2/3'], ['$300,000', 300_000, '$300,000']],
  ],
  ['en_GB', [...POINT, ['4/5', day(5, 4), '4/5'], ['31/12/2026', day(12, 31, 2026), '31/12/2026']]],
  ['ja_JP', [...POINT, ['4/5', day(4, 5), '4/5'], ['2026-02-03', day(2, 3, 2026), '2026-02-03']]],
  [
    'de_DE',
    [
      ...withComma('.'),
      ['4/5', day(5, 4), '4/5'],
      ['300.000 €', 300_000, '300.000€'],
      ['WAHR', true, 'WAHR'],
    ],
  ],
  ['tr_TR', [...withComma('.'), ['2/3', day(3, 2), '2/3']]],
  ['pt_BR', [...withComma('.'), ['2/3', day(3, 2), '2/3'], ['FALSO', false, 'FALSO']]],
  ['fr_FR', [...withComma('\u202f'), ['2/3', day(3, 2), '2/3']]],
  ['sv_SE', [...withComma('\u00a0'), ['2/3', day(3, 2), '2/3'], ['300 000', 300_000, '300\u00a0000']]],
];

describe.each(LOCALES)('in %s', (locale, rows) => {
  let open: Bench;
  beforeAll(() => {
    open = bench('', { locale });
  });
  afterAll(() => open.standIn.dispose());

  test.each(rows)('"%s" is %p and shown as "%s", typed or set', async (text, value, shown) => {
    await open.script("sheet.getRange('A1:B1').clear()");
    open.user.type('A1', text);
    await open.script(`sheet.getRange('B1').setValue(${JSON.stringify(text)})`);
    const close = typeof value === 'number' ? expect.closeTo(value, 9) : value;
    expect(open.user.readRange('A1:B1')).toEqual([[close, close]]);
    await expect(open.script("return sheet.getRange('A1:B1').getDisplayValues()")).resolves.toEqual([
      [shown, shown],
    ]);
    expect(open.user.shown('A1')).toBe(shown);
  });

  test('what has no format shows the decimal sign of the locale, what has one its separators too', async () => {
    await open.script(
      "sheet.getRange('A1:A3').clear().setValues([[4.5], [300000], [1234.5]]); sheet.getRange('A2:A3').setNumberFormats([['#,##0'], ['#,##0.00']])",
    );
    const numbers = new Intl.NumberFormat(locale.replace('_', '-'));
    const two = new Intl.NumberFormat(locale.replace('_', '-'), { minimumFractionDigits: 2 });
    // The rows write the group as Intl does, except where people type another space.
    const same = (text: string) => text.replace(/\s/g, ' ');
    const shown = (await open.script("return sheet.getRange('A1:A3').getDisplayValues().flat()")) as string[];
    expect(shown.map(same)).toEqual([
      numbers.format(4.5),
      same(new Intl.NumberFormat(locale.replace('_', '-'), { useGrouping: true }).format(300_000)),
      same(two.format(1234.5)),
    ]);
  });

  test('a date that a script writes has the usual format of the locale', async () => {
    await open.script("sheet.getRange('A5').setValue(new Date(2026, 0, 5))");
    const usual = { en_US: '1/5/2026', ja_JP: '2026/01/05', sv_SE: '2026-01-05' }[locale];
    const shown = await open.script("return sheet.getRange('A5').getDisplayValue()");
    expect(usual ?? shown).toBe(shown);
    if (usual === undefined) expect(shown).toMatch(/^05[./]01[./]2026$/);
  });
});

describe.each(['de_DE', 'fr_FR', 'tr_TR', 'pt_BR', 'sv_SE'])('formulas in %s', (locale) => {
  test.each([
    [false, '=ROUND(4,56;1)+SUM({1\\2})', '=ROUND(4,56;1)+SUM({1\\2})'],
    [true, '=ROUND(4,56;1)+SUM({1\\2})', '=ROUND(4.56,1)+SUM({1,2})'],
  ])('read back with commas: %p, "%s" comes back as "%s"', async (readsBackCommas, typed, back) => {
    const open = bench('', { locale, readsBackCommas });
    open.user.type('A1', typed);
    await open.user.settled();
    expect(open.user.read('A1')).toBeCloseTo(7.6, 9);
    await expect(open.script("return sheet.getRange('A1').getFormulas()")).resolves.toEqual([[back]]);
    open.user.type('A2', '=SUM(1,2)');
    await open.user.settled();
    expect(open.user.read('A2')).toBe(1.2);
    open.standIn.dispose();
  });
});

test('the locale can be changed by a script, is kept with the file, and must be one', async () => {
  const open = bench();
  await open.script(
    "sheet.getRange('A1').setValue(4.5); SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('de_DE')",
  );
  expect(open.user.shown('A1')).toBe('4,5');
  open.user.type('A2', '1,5');
  expect(open.user.read('A2')).toBe(1.5);
  const saved = open.standIn.save();
  open.standIn.dispose();
  const again = bench('', { saved });
  const locale = 'return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale()';
  await expect(again.script(locale)).resolves.toBe('de_DE');
  const nonsense = "SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('no such place')";
  await expect(again.script(nonsense)).rejects.toThrow('Invalid argument: no such place');
  again.standIn.dispose();
});
