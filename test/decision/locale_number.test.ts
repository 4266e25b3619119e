import fc from 'fast-check';
import { formatNumber, formatShare, formatWithUnit, typableNumber } from '../../src/decision/locale_number';
import { parseNumber } from '../../src/decision/parse_number';

const LOCALES = [
  'en_US',
  'de_DE',
  'fr_FR',
  'sv_SE',
  'pt_BR',
  'tr_TR',
  'de_CH',
  'en_IN',
  'ar_EG',
  'xx_XX',
  '',
];
/** Words as a reader sees them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number for reading', () => {
  test.each<[number, string, string]>([
    [5, 'en_US', '5'],
    [1200, 'en_US', '1,200'],
    [300_000, 'en_US', '300,000'],
    [300_000, 'de_DE', '300.000'],
    [300_000, 'fr_FR', '300 000'],
    [300_000, 'sv_SE', '300 000'],
    [300_000, 'pt_BR', '300.000'],
    [300_000, 'tr_TR', '300.000'],
    [300_000, '', '300,000'],
    [300_000, 'nobody knows', '300,000'],
    [4.5, 'de_DE', '4,5'],
    [-1_234_567.5, 'en_US', '-1,234,567.5'],
    [-1_234_567.5, 'de_DE', '-1.234.567,5'],
    [-123, 'en_US', '-123'],
    [12_345_678, 'en_IN', '1,23,45,678'],
    [1234, 'ar_EG', '1,234'],
    [0.1 + 0.2, 'en_US', '0.3'],
    [1e21, 'en_US', '1e+21'],
    [1.5e-9, 'de_DE', '1,5e-9'],
  ])('%d in %j', (value, locale, text) => {
    expect(plain(formatNumber(value, locale))).toBe(text);
  });

  test('what it writes, parseNumber reads back in every locale', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(...LOCALES),
        (any, locale) => {
          const value = Number(any.toPrecision(12)) + 0;
          expect(parseNumber(formatNumber(value, locale), locale)?.readings).toEqual([value]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('what it writes for a field is read back in one way only, even under another locale', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });
    const thousandths = fc.integer({ min: -999_999, max: 999_999 }).map((value) => value / 1000);
    const locale = fc.constantFrom(...LOCALES);
    fc.assert(
      fc.property(fc.oneof(doubles, thousandths), locale, locale, (any, here, there) => {
        const value = Number(any.toPrecision(12)) + 0;
        expect(parseNumber(typableNumber(value, here), there)).toEqual({
          readings: [value],
          unit: '',
          times: 1,
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a unit stands where people write it', () => {
  test.each<[number, string, string, string]>([
    [150_000, '$', 'en_US', '$150,000'],
    [150_000, '€', 'en_US', '€150,000'],
    [150_000, '€', 'de_DE', '150.000 €'],
    [150_000, '€', 'fr_FR', '150 000 €'],
    [150_000, '€', 'nl_NL', '€ 150.000'],
    [150_000, 'R$', 'pt_BR', 'R$ 150.000'],
    [150_000, 'CHF', 'en_US', 'CHF 150,000'],
    [150_000, 'EUR', 'de_DE', '150.000 EUR'],
    [150_000, '$ a year', 'en_US', '$150,000 a year'],
    [-5, '$', 'en_US', '-$5'],
    [150_000, 'kr', 'sv_SE', '150 000 kr'],
    [60, 'min', 'en_US', '60 min'],
    [50, '%', 'en_US', '50%'],
    [50, '%', 'de_DE', '50 %'],
    [50, '%', 'tr_TR', '%50'],
    [5, '', 'en_US', '5'],
  ])('%d and %j in %s', (value, unit, locale, text) => {
    expect(plain(formatWithUnit(value, unit, locale))).toBe(text);
  });
});

describe('a share', () => {
  test.each<[number, string, string]>([
    [1 / 3, 'en_US', '33.3%'],
    [1 / 3, 'de_DE', '33,3 %'],
    [0.0001, 'en_US', '<0.1%'],
    [0, 'en_US', '0%'],
    [1, 'fr_FR', '100 %'],
  ])('%d in %s', (share, locale, text) => {
    expect(plain(formatShare(share, locale))).toBe(text);
  });
});

describe('without Intl', () => {
  const { Intl: kept } = globalThis;
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'Intl');
    jest.resetModules();
  });
  afterEach(() => {
    globalThis.Intl = kept;
  });

  test('commas and points still stand where the language has them', async () => {
    const { formatNumber, formatWithUnit } = await import('../../src/decision/locale_number');
    expect(formatNumber(1200.5, 'en_US')).toBe('1,200.5');
    expect(formatNumber(1200.5, 'de_DE')).toBe('1.200,5');
    expect(formatWithUnit(1200, '$', 'en_US')).toBe('$1,200');
  });
});
