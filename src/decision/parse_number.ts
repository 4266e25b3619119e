import { numberStyle } from './locale_number';

/**
 * What a person's text means as a number: one reading; two where a mark may group thousands or start decimals and
 * only the person knows; none where the groups of digits do not make a number, as in "15 00". Null when it is no
 * number at all. `unit` is what stood around it: "€", "%", "min", or nothing.
 */
export type ParsedNumber = {
  readings: number[];
  unit: string;
  /** What a word for its size multiplied it by: 1000 of "150k", 1 where there is none. */
  times: number;
} | null;

/** Marks that only steer the direction of text. */
const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The value of a digit of any script: Unicode keeps the ten of each in one run, from zero on. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** Marks as a Japanese or Chinese keyboard gives them, so far above the plain ones: "１，５００％". */
const FULL_WIDTH = /[％＋，－．／]/g;

/** The digits of every script and the Arabic marks, as they are on the keyboard of the locale. */
function plainNumerals(text: string, decimal: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/\u066b/g, decimal)
    .replace(/\u066c/g, "'")
    .replace(/\u066a/g, '%')
    .trim();
}

/**
 * Sign; currency sign, perhaps behind letters (US$), or a currency code (EUR), or a short word for one (Rs), or a percent
 * sign, but no other word ("about 50"); sign; digits with marks between them; exponent; unit.
 */
const SHAPE =
  /^([-+−–]?)\s*(\p{L}{0,3}\p{Sc}|[A-Z]{3}|Rs\.?|Fr\.?|SFr\.?|[Kk]r\.?|Kč|zł|Ft|%)?\s*([-+−–]?)\s*([.,]?\d(?:[\d.,\s'’]*\d)?)([eE][-+]?\d{1,3}(?![\d\p{L}]))?\s*((?:[\p{L}%‰°\p{Sc}]|\/\p{L})\D*)?$/u;

/**
 * Words for a size, up to a space, a stroke, a currency sign or the end: "10 km" is a unit, "80k/year" a size. "M" is written large:
 * "m" is a metre. Those of East Asia need no space behind them: "500万円".
 */
const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tsd\.?|tys\.?|mila)(?=$|[\s/]|\p{Sc})/iu, 1e3],
  [/^(?:M|m(?=\s?\p{Sc}))(?=$|[\s/]|\p{Sc})/u, 1e6],
  [
    /^(?:mio|mln|mn|milj|mill|milyon|million\p{L}*|mill?[oió]\p{L}+|milh\p{L}+|miljo\p{L}+)(?=$|[\s./]|\p{Sc})\.?/iu,
    1e6,
  ],
  [/^(?:bn|mrd|mld|milyar|milliard\p{L}*|miliard\p{L}*|miljard\p{L}*)(?=$|[\s./]|\p{Sc})\.?/iu, 1e9],
  [/^(?:lakhs?|lacs?)(?=$|[\s/]|\p{Sc})/iu, 1e5],
  [/^crores?(?=$|[\s/]|\p{Sc})/iu, 1e7],
  [/^[千천]/u, 1e3],
  [/^[万萬만]/u, 1e4],
  [/^[億亿억]/u, 1e8],
];

/** Words that mean a size in some languages alone. */
const OWN_SIZES: Record<string, readonly (readonly [RegExp, number])[]> = {
  en: [[/^billions?(?=$|[\s/]|\p{Sc})/iu, 1e9]],
  es: [[/^mil(?=$|[\s/]|\p{Sc})/iu, 1e3]],
  pt: [[/^mil(?=$|[\s/]|\p{Sc})/iu, 1e3]],
};

/** Takes the word for a size off a unit. */
function sizeOf(unit: string, prefix: string, locale: string): { times: number; unit: string } {
  const own = OWN_SIZES[locale.slice(0, 2)] ?? [];
  // "$1.2m": behind a currency nobody counts metres.
  const words = /\p{Sc}$/u.test(prefix) ? unit.replace(/^m$/, 'M') : unit;
  for (const [word, times] of [...own, ...SIZES]) {
    if (word.test(words)) return { times, unit: words.replace(word, '').trim() };
  }
  return { times: 1, unit };
}

/** Plain digits; 150 000, 150'000, 1.200.000; the Indian 1,50,000. */
const WHOLE = [/^\d*$/, /^\d{1,3}(?:[\s'’.,]\d{3})+$/, /^\d{1,2}(?:,\d{2})*,\d{3}$/];

/** One mark before exactly three digits, and not a decimal point for certain, as in 0.125 or 1234.567. */
const THREE_BEHIND = /^[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * The number as plain decimal text; two of them when it can be read in two ways; none when the groups are wrong.
 * Before exactly three digits the locale decides. Its own decimal mark is doubted only before a last zero: nobody
 * types 300.000 for 300, but people who write thousands with points do.
 */
function readingsOf(body: string, locale: string): string[] {
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  const isDecimal = last >= 0 && body.indexOf(body.charAt(last)) === last;
  const whole = isDecimal ? body.slice(0, last) : body;
  const decimals = isDecimal ? body.slice(last + 1) : '';
  const isMixed = !isDecimal && body.includes('.') && body.includes(',');
  if (isMixed || /\D/.test(decimals) || !WHOLE.some((shape) => shape.test(whole))) return [];
  const digits = whole.replace(/\D/g, '');
  const [asDecimal, asGroups] = [`${digits}.${decimals}`, digits + decimals];
  const mark = THREE_BEHIND.exec(body)?.[1];
  const { decimal, group } = numberStyle(locale);
  if (mark === undefined) return [asDecimal];
  if (mark === group) return [asGroups];
  return mark === decimal && !body.endsWith('0') ? [asDecimal] : [asGroups, asDecimal];
}

/**
 * The mark that starts the decimals of a text whatever the locale: "," of "2,5" and "1.200,50". Null where it has none, or where it may
 * group thousands as well.
 *
 * @example certainDecimal('1.200,50') // ','
 */
export function certainDecimal(text: string): '.' | ',' | null {
  const body = SHAPE.exec(plainNumerals(text, '.'))?.[4] ?? '';
  const [comma, point] = ['de', 'en'].map((locale) => readingsOf(body, locale));
  const isCertain = comma?.length === 1 && point?.length === 1 && comma[0] === point[0];
  const last = body.replace(/[^.,]/g, '').slice(-1);
  if (!isCertain || (last !== '.' && last !== ',')) return null;
  return Number.isInteger(Number(comma?.[0])) ? null : last;
}

/**
 * Reads a number as people type it: `150 000`, `1,5` or `1.5`, `1,200.50`, `50%`, `€ 300 000`, `150k`, `1.5 Mio`,
 * `−3`, `1e6`. A percentage keeps its number (50% is 50 with the unit %). Where a mark may group thousands or start
 * decimals the locale decides; where that is no answer either, both readings come back.
 *
 * @param locale as Sheets names it
 * @example parseNumber('$300,000', 'en_US') // { readings: [300000], unit: '$', times: 1 }
 */
export function parseNumber(text: string, locale: string): ParsedNumber {
  const shape = SHAPE.exec(plainNumerals(text, numberStyle(locale).decimal));
  if (shape === null) return null;
  const [, sign = '', prefix = '', innerSign = '', body = '', exponent = 'e0', suffix = ''] = shape;
  const { times, unit } = sizeOf(suffix.trim(), prefix, locale);
  const power = Number(exponent.slice(1)) + Math.log10(times);
  const minus = /[-−–]/.test(sign + innerSign) ? '-' : '';
  const readings = readingsOf(body, locale).map((digits) => Number(`${minus}${digits}e${power}`) + 0);
  if ((sign && innerSign) || !readings.every(Number.isFinite)) return null;
  return { readings, unit: `${prefix} ${unit}`.trim(), times };
}
