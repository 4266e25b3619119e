/**
 * Numbers as people write and read them in the locale of their spreadsheet. A locale is named as Sheets names it
 * ("en_US", "de_DE", "pt_BR"); one that nobody knows is read as en_US. Both rooms use it: the sidebar for what is
 * typed and shown there, the sentences for the numbers in them.
 */

/** The marks of a locale, and how it sets a currency and a percent sign beside a number. */
export interface NumberStyle {
  /** Before decimals. */
  readonly decimal: '.' | ',';
  /** Between groups of digits. */
  readonly group: string;
  /** Digits in every group left of the last three: 3, or 2 in India. */
  readonly groupSize: number;
  /** The number stands where the 1 does: "$1", "1 €". */
  readonly currency: string;
  readonly percent: string;
}

/** What a person writes where nothing else is known. */
export const DEFAULT_LOCALE = 'en_US';

/** Languages that write a comma before decimals, for a runtime without Intl. */
const COMMA =
  /^(?:af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|vi)\b/;

const withoutIntl = (tag: string): NumberStyle =>
  COMMA.test(tag)
    ? { decimal: ',', group: '.', groupSize: 3, currency: '1\u00a0¤', percent: '1\u00a0%' }
    : { decimal: '.', group: ',', groupSize: 3, currency: '¤1', percent: '1%' };

function byIntl(tag: string): NumberStyle {
  const parts = (options: Intl.NumberFormatOptions, value: number) =>
    new Intl.NumberFormat(`${tag}-u-nu-latn`, options).formatToParts(value);
  const plain = parts({ minimumFractionDigits: 1 }, 123_456_789.5);
  const textOf = (type: string) => plain.find((part) => part.type === type)?.value ?? '';
  const pattern = (options: Intl.NumberFormatOptions, sign: string, value: number) =>
    parts({ maximumFractionDigits: 0, ...options }, value)
      .map(({ type, value: own }) => (type === 'integer' ? '1' : type === 'literal' ? own : sign))
      .join('')
      .replace(/[\u200e\u200f\u061c]/g, '');
  return {
    decimal: textOf('decimal') === ',' ? ',' : '.',
    group: textOf('group') || ',',
    groupSize: plain.filter(({ type }) => type === 'integer')[1]?.value.length ?? 3,
    currency: pattern({ style: 'currency', currency: 'USD' }, '¤', 1),
    percent: pattern({ style: 'percent' }, '%', 0.01),
  };
}

const known = new Map<string, NumberStyle>();

/**
 * How numbers are written in a locale.
 *
 * @example numberStyle('de_DE').decimal // ','
 */
export function numberStyle(locale: string): NumberStyle {
  const kept = known.get(locale);
  if (kept !== undefined) return kept;
  const tag = (locale || DEFAULT_LOCALE).replace(/_/g, '-');
  let style = withoutIntl(tag);
  try {
    style = byIntl(tag);
  } catch {
    // No Intl in this runtime, or no such locale: the short list of languages above is enough.
  }
  known.set(locale, style);
  return style;
}

/** At most so many digits count: beyond them a number in binary shows what nobody typed. */
const DIGITS = 12;

/**
 * A number for reading, at most twelve significant digits: "1,200.5" in en_US, "1.200,5" in de_DE. `parseNumber` of
 * the same locale reads it back.
 */
export function formatNumber(value: number, locale: string): string {
  const { decimal, group, groupSize } = numberStyle(locale);
  const text = String(Number(value.toPrecision(DIGITS)));
  if (text.includes('e')) return text.replace('.', decimal);
  const [whole = '', decimals] = text.split('.');
  const head = whole.slice(0, -3);
  const grouped = /\d/.test(head)
    ? head.replace(new RegExp(`\\B(?=(?:\\d{${groupSize}})+$)`, 'g'), group) + group + whole.slice(-3)
    : whole;
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}

/** A number for a field: digits without groups that read in one way only, so "12.3450" for 12.345. */
export function typableNumber(value: number, locale: string): string {
  return String(Number(value.toPrecision(DIGITS)))
    .replace(/(\.\d{3})(?=e|$)/, '$10')
    .replace('.', numberStyle(locale).decimal);
}

/** A currency sign, perhaps behind letters (US$), or one of the usual codes, and what it is counted by: "$ a year". */
const MONEY =
  /^(\p{L}{0,3}\p{Sc}|(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HUF|INR|JPY|MXN|NOK|NZD|PLN|SEK|TRY|USD|ZAR)\b)(.*)$/su;

/**
 * A number with its unit, never torn apart at a line end; a currency and a percent sign stand where the locale
 * writes them: "60 min", "50%", "$150,000 a year" in en_US, "150.000 €" in de_DE.
 */
export function formatWithUnit(value: number, unit: string, locale: string): string {
  const text = formatNumber(value, locale);
  const { currency, percent } = numberStyle(locale);
  if (unit === '%' || unit === '‰') return percent.replace('1', text).replace('%', unit);
  const [, sign, rest = ''] = MONEY.exec(unit) ?? [];
  if (sign === undefined) return unit === '' ? text : `${text}\u00a0${unitOf(text, unit)}`;
  // A code is no sign: it never touches the digits. The minus stands before the sign.
  const pattern = /\p{L}$/u.test(sign) ? currency.replace(/^¤1/, '¤\u00a01') : currency;
  const amount = pattern.replace('1', text.replace(/^-/, '')).replace('¤', () => sign);
  return (text.startsWith('-') ? '-' : '') + amount + rest;
}

/** What is counted by units like these; any other unit stands as it was typed. */
const PLURAL =
  /^(second|sec|minute|min|hour|hr|day|night|week|month|year|yr|mile|room|step|stop|star|point|trip|bed|bedroom|seat|click|pound|lb|kilo|ton|jour|heure)s\b/iu;

/** "1 day" where the unit is "days". */
const unitOf = (text: string, unit: string) =>
  /^[-\u2212]?1$/.test(text) ? unit.replace(PLURAL, '$1') : unit;

/** A share from 0 to 1 as a percentage with at most one decimal. Never 0% for something above nothing. */
export function formatShare(share: number, locale: string): string {
  const isTiny = share > 0 && share < 0.0005;
  const text = formatWithUnit(isTiny ? 0.1 : Math.round(share * 1000) / 10, '%', locale);
  return isTiny ? `<${text}` : text;
}
