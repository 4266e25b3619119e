/**
 * What a person's text means as a number: one reading; two where a mark stands before exactly three digits, for
 * "1,200" may be 1200 or 1.2, and only the person knows; none where the groups of digits do not make a number, as in
 * "15 00". Null when it is no number at all. `unit` is what stood around it: "€", "%", "min", or nothing.
 */
export type ParsedNumber = { readings: number[]; unit: string } | null;

/** Marks that only steer the direction of text. */
const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The value of a digit of any script: Unicode keeps the ten of each in one run, from zero on. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** The digits of every script and the Arabic marks, as they are on a European keyboard. */
function plainNumerals(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, "'")
    .replace(/\u066a/g, '%')
    .trim();
}

/**
 * Sign; currency sign, perhaps behind letters (US$), or a currency code (EUR), but no other word ("about 50"); sign;
 * digits with marks between them; exponent; unit.
 */
const SHAPE =
  /^([-+−–]?)\s*(\p{L}{0,3}\p{Sc}|[A-Z]{3})?\s*([-+−–]?)\s*([.,]?\d(?:[\d.,\s'’]*\d)?)([eE][-+]?\d{1,3}(?![\d\p{L}]))?\s*([\p{L}%‰°\p{Sc}]\D*)?$/u;

/** "150k" and "150 k€" are thousands; "10 km" is a unit. */
const THOUSANDS = /^k(?=$|\s|\p{Sc})/iu;

/** Plain digits; 150 000, 150'000, 1.200.000; the Indian 1,50,000. */
const WHOLE = [/^\d*$/, /^\d{1,3}(?:[\s'’.,]\d{3})+$/, /^\d{1,2}(?:,\d{2})*,\d{3}$/];

/** One mark before exactly three digits, and not a decimal point for certain, as in 0.125 or 1234.567. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The number as plain decimal text; two of them when it can be read in two ways; none when the groups are wrong. */
function readingsOf(body: string): string[] {
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  const isDecimal = last >= 0 && body.indexOf(body.charAt(last)) === last;
  const whole = isDecimal ? body.slice(0, last) : body;
  const decimals = isDecimal ? body.slice(last + 1) : '';
  const isMixed = !isDecimal && body.includes('.') && body.includes(',');
  if (isMixed || /\D/.test(decimals) || !WHOLE.some((shape) => shape.test(whole))) return [];
  const digits = whole.replace(/\D/g, '');
  const decimal = `${digits}.${decimals}`;
  return AMBIGUOUS.test(body) ? [digits + decimals, decimal] : [decimal];
}

/**
 * Reads a number as people type it, in any locale: `150 000`, `1,5` or `1.5`, `1,200.50`, `50%`, `€ 300 000`, `150k`,
 * `−3`, `1e6`. A percentage keeps its number (50% is 50 with the unit %). Nothing is guessed: where a mark may group
 * thousands or start decimals, both readings come back.
 */
export function parseNumber(text: string): ParsedNumber {
  const shape = SHAPE.exec(plainNumerals(text));
  if (shape === null) return null;
  const [, sign = '', prefix = '', innerSign = '', body = '', exponent = 'e0', suffix = ''] = shape;
  const unit = suffix.replace(THOUSANDS, '').trim();
  const power = Number(exponent.slice(1)) + (THOUSANDS.test(suffix) ? 3 : 0);
  const minus = /[-−–]/.test(sign + innerSign) ? '-' : '';
  const readings = readingsOf(body).map((digits) => Number(`${minus}${digits}e${power}`) + 0);
  if ((sign && innerSign) || !readings.every(Number.isFinite)) return null;
  return { readings, unit: `${prefix} ${unit}`.trim() };
}
