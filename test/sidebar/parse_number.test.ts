import fc from 'fast-check';
import { formatNumber, typableNumber } from '../../sidebar/text/format_number';
import { parseNumber } from '../../sidebar/text/parse_number';

describe('text that has one meaning', () => {
  test.each([
    ['5', 5],
    ['  5 ', 5],
    ['007', 7],
    ['0', 0],
    ['-0', 0],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234,567', 1234.567],
    ['1200.50', 1200.5],
    ['150 000', 150_000],
    ['150\u00a0000', 150_000],
    ['150\u202f000', 150_000],
    ["150'000", 150_000],
    ['150’000', 150_000],
    ["1'200.50", 1200.5],
    ['1 200,500', 1200.5],
    ['1,200.50', 1200.5],
    ['1.200,50', 1200.5],
    ['1,200,300', 1_200_300],
    ['1.200.300', 1_200_300],
    ['1,234,567.891', 1_234_567.891],
    ['1.234.567,891', 1_234_567.891],
    ['1,50,000', 150_000],
    ['12,34,567.5', 1_234_567.5],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['- 3', -3],
    ['+3', 3],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
    ['12k', 12_000],
    ['1.5 k', 1500],
    ['1.005k', undefined],
    ['٣٫٥', 3.5],
    ['١٥٠٬٠٠٠', 150_000],
    ['۱۲', 12],
    ['४२', 42],
    ['৪২', 42],
    ['𝟗', 9],
    ['１２', 12],
    ['\u200f12', 12],
  ])('%j', (text, value) => {
    if (value === undefined) expect(parseNumber(text)).toEqual({ readings: [1_005_000, 1005], unit: '' });
    else expect(parseNumber(text)).toEqual({ readings: [value], unit: '' });
  });
});

describe('a unit beside the number is handed over', () => {
  test.each([
    ['50%', 50, '%'],
    ['50 %', 50, '%'],
    ['٥٠٪', 50, '%'],
    ['€ 300 000', 300_000, '€'],
    ['300 000 €', 300_000, '€'],
    ['$1,200.50', 1200.5, '$'],
    ['US$ 90000', 90_000, 'US$'],
    ['-€5', -5, '€'],
    ['€-5', -5, '€'],
    ['CHF 120’000', 120_000, 'CHF'],
    ['150k€', 150_000, '€'],
    ['150k EUR', 150_000, 'EUR'],
    ['45 min', 45, 'min'],
    ['45min', 45, 'min'],
    ['10 km', 10, 'km'],
    ['80 m²', 80, 'm²'],
    ['21.5 °C', 21.5, '°C'],
    ['90 km/h', 90, 'km/h'],
    ['1e3 kg', 1000, 'kg'],
    ['5 days per week', 5, 'days per week'],
  ])('%j', (text, value, unit) => {
    expect(parseNumber(text)).toEqual({ readings: [value], unit });
  });
});

describe('one mark before exactly three digits has two meanings, and both are given', () => {
  test.each([
    ['1,200', [1200, 1.2]],
    ['1.200', [1200, 1.2]],
    ['150.000', [150_000, 150]],
    ['-1,200', [-1200, -1.2]],
    ['12,345 €', [12_345, 12.345]],
  ])('%j', (text, readings) => {
    expect(parseNumber(text)).toMatchObject({ readings });
  });
});

describe('groups that make no number are named as such', () => {
  test.each([
    '15 00',
    '1 5',
    '12,34,5',
    '1.2.3',
    '1,2,3',
    '1,200.50.3',
    '1 200.5 00',
    '1,200 300',
    "1'20",
    '1,,5',
    '1.,5',
  ])('%j', (text) => {
    expect(parseNumber(text)).toEqual({ readings: [], unit: '' });
  });
});

describe('no number at all', () => {
  test.each([
    'ten',
    '-',
    '€',
    '1/2',
    '1–5',
    '5-',
    '5.',
    '=1+1',
    '<b>5</b>',
    '1e999',
    '--5',
    '-€-5',
    'about 50',
    'abt 50',
    '5 or 6',
    '½',
  ])('%j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
  test.each(['', '   ', '\u200f'])('%j is empty', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('formatNumber', () => {
  test.each([
    [5, '5'],
    [1200, '1200'],
    [12_000, '12\u202f000'],
    [-1_234_567.5, '-1\u202f234\u202f567.5'],
    [0.1 + 0.2, '0.3'],
    [1e21, '1e+21'],
  ])('%d reads %j', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('what it writes, parseNumber reads back, unless the reading would be ambiguous', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (any) => {
        const value = Number(any.toPrecision(12)) + 0;
        const parsed = parseNumber(formatNumber(value));
        expect(parsed?.readings).toContain(value);
        expect(parsed?.unit).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('typableNumber is read back in one way only', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    const thousandths = fc.integer({ min: -999_999, max: 999_999 }).map((value) => value / 1000);
    fc.assert(
      fc.property(fc.oneof(doubles, thousandths), (any) => {
        const value = Number(any.toPrecision(12)) + 0;
        expect(parseNumber(typableNumber(value))).toEqual({ readings: [value], unit: '' });
      }),
      { numRuns: 2000 },
    );
  });

  test('any text at all is read without a throw and never as NaN or infinity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseNumber(text);
        expect(parsed?.readings.every(Number.isFinite) ?? true).toBe(true);
      }),
    );
  });
});
