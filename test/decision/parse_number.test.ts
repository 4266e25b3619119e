import fc from 'fast-check';
import { certainDecimal, parseNumber } from '../../src/decision/parse_number';

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

describe('text that has one meaning, whatever the locale', () => {
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
    ['٣٫٥', 3.5],
    ['١٥٠٬٠٠٠', 150_000],
    ['۱۲', 12],
    ['४२', 42],
    ['৪২', 42],
    ['𝟗', 9],
    ['１２', 12],
    ['\u200f12', 12],
    ['１．５', 1.5],
    ['－５', -5],
    ['１，５００，０００', 1_500_000],
  ])('%j', (text, value) => {
    for (const locale of LOCALES) {
      expect(parseNumber(text, locale)).toMatchObject({ readings: [value], unit: '' });
    }
  });
});

describe('a unit beside the number is handed over', () => {
  test.each([
    ['50%', 50, '%'],
    ['50 %', 50, '%'],
    ['%50', 50, '%'],
    ['٥٠٪', 50, '%'],
    ['€ 300 000', 300_000, '€'],
    ['300 000 €', 300_000, '€'],
    ['$1,200.50', 1200.5, '$'],
    ['US$ 90000', 90_000, 'US$'],
    ['-€5', -5, '€'],
    ['€-5', -5, '€'],
    ['CHF 120’000', 120_000, 'CHF'],
    ['Fr. 120’000', 120_000, 'Fr.'],
    ['Rs 5,00,000', 500_000, 'Rs'],
    ['kr 500', 500, 'kr'],
    ['５０％', 50, '%'],
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
    expect(parseNumber(text, 'en_US')).toMatchObject({ readings: [value], unit });
  });
});

describe('one mark before exactly three digits means what it means in the locale', () => {
  test.each<[string, string, number[]]>([
    ['300,000', 'en_US', [300_000]],
    ['$300,000', 'en_US', [300_000]],
    ['-1,200', 'en_US', [-1200]],
    ['1,005k', 'en_US', [1_005_000]],
    ['1.125', 'en_US', [1.125]],
    ['300.000', 'de_DE', [300_000]],
    ['300.000 €', 'pt_BR', [300_000]],
    ['1.005k', 'tr_TR', [1_005_000]],
    ['1,125', 'de_DE', [1.125]],
    ['12,345', 'fr_FR', [12.345]],
    ['12,345', 'sv_SE', [12.345]],
    ['1,125', 'xx_XX', [1125]],
  ])('%j in %s', (text, locale, readings) => {
    expect(parseNumber(text, locale)).toMatchObject({ readings });
  });

  test.each<[string, string, number[]]>([
    ['300.000', 'en_US', [300_000, 300]],
    ['1.250', 'en_US', [1250, 1.25]],
    ['300,000', 'de_DE', [300_000, 300]],
    ['-1,200', 'pt_BR', [-1200, -1.2]],
    ['1.125', 'fr_FR', [1125, 1.125]],
    ['1.125', 'sv_SE', [1125, 1.125]],
    ['1,125', 'de_CH', [1125, 1.125]],
  ])('%j in %s may be either, and both are given', (text, locale, readings) => {
    expect(parseNumber(text, locale)).toMatchObject({ readings });
  });
});

describe('words for a size', () => {
  test.each<[string, string, number, string, number]>([
    ['800k', 'en_US', 800_000, '', 1e3],
    ['800 K', 'en_US', 800_000, '', 1e3],
    ['1.2M', 'en_US', 1_200_000, '', 1e6],
    ['$1.2m', 'en_US', 1_200_000, '$', 1e6],
    ['1.2m €', 'en_US', 1_200_000, '€', 1e6],
    ['1.2 m', 'en_US', 1.2, 'm', 1],
    ['1.5 Mio', 'de_DE', 1_500_000, '', 1e6],
    ['1,5 Mio. €', 'de_DE', 1_500_000, '€', 1e6],
    ['150 Tsd. €', 'de_DE', 150_000, '€', 1e3],
    ['2 Mrd. €', 'de_DE', 2e9, '€', 1e9],
    ['1.2 million', 'en_GB', 1_200_000, '', 1e6],
    ['1,2 millions €', 'fr_FR', 1_200_000, '€', 1e6],
    ['1,5 mln zł', 'pl_PL', 1_500_000, 'zł', 1e6],
    ['1,5 milj. kr', 'sv_SE', 1_500_000, 'kr', 1e6],
    ['1,5 milhões', 'pt_BR', 1_500_000, '', 1e6],
    ['150 mil', 'pt_BR', 150_000, '', 1e3],
    ['2 billion', 'en_US', 2e9, '', 1e9],
    ['5 lakh', 'en_IN', 500_000, '', 1e5],
    ['2 crores', 'en_IN', 2e7, '', 1e7],
    ['150k per year', 'en_US', 150_000, 'per year', 1e3],
    ['80k/yr', 'en_US', 80_000, '/yr', 1e3],
    ['$80k/year', 'en_US', 80_000, '$ /year', 1e3],
    ['1.2M/year', 'en_US', 1_200_000, '/year', 1e6],
    ['5 lacs', 'en_IN', 500_000, '', 1e5],
    ['５００万円', 'ja_JP', 5_000_000, '円', 1e4],
    ['1.2억', 'ko_KR', 120_000_000, '', 1e8],
    ['5 m/s', 'en_US', 5, 'm/s', 1],
    ['2 billion', 'de_DE', 2, 'billion', 1],
    ['5 MB', 'en_US', 5, 'MB', 1],
    ['5 mil', 'en_US', 5, 'mil', 1],
    ['10 km', 'en_US', 10, 'km', 1],
    ['10 minutes', 'en_US', 10, 'minutes', 1],
  ])('%j in %s', (text, locale, value, unit, times) => {
    expect(parseNumber(text, locale)).toEqual({ readings: [value], unit, times });
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
    expect(parseNumber(text, 'en_US')).toMatchObject({ readings: [], unit: '' });
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
    expect(parseNumber(text, 'en_US')).toBeNull();
  });
  test.each(['', '   ', '\u200f'])('%j is empty', (text) => {
    expect(parseNumber(text, 'en_US')).toBeNull();
  });
});

test('any text at all is read without a throw and never as NaN or infinity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LOCALES), (text, locale) => {
      const parsed = parseNumber(text, locale);
      expect(parsed?.readings.every(Number.isFinite) ?? true).toBe(true);
    }),
  );
});

test.each<[string, '.' | ',' | null]>([
  ['2,5', ','],
  ['1.200,50', ','],
  ['1,200.50', '.'],
  ['0.125', '.'],
  ['1,500', null],
  ['1.500', null],
  ['1.200.300', null],
  ['25', null],
  ['15 00', null],
  ['much', null],
])('the decimal mark of %j that no locale doubts is %j', (text, mark) => {
  expect(certainDecimal(text)).toBe(mark);
});
