/** What a person's text means as a number. `unit` is what stood around it: "€", "%", "min", or nothing. */
export type ParsedNumber =
  | { kind: 'number'; value: number; unit: string }
  | { kind: 'empty' }
  /** One mark before exactly three digits: "1,200" may be 1200 or 1.2, and only the person knows. */
  | { kind: 'ambiguous'; readings: readonly [number, number]; unit: string }
  /** Digits are there, but their groups do not make a number: "15 00", "1,20,3". */
  | { kind: 'grouping' }
  | { kind: 'not-a-number' };

const INVISIBLE_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** The zero of each script whose digits stand in one run of ten. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

function asciiDigits(text: string): string {
  const digits = text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((candidate) => code >= candidate && code < candidate + 10) as number;
    return String(code - zero);
  });
  return digits
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, "'")
    .replace(/\u066a/g, '%');
}

const SIGN = '[-+\\u2212\\u2013]?';
/** A currency sign, perhaps behind letters (US$), or a currency code (EUR). Other words are no prefix: "about 50". */
const PREFIX = '\\p{L}{0,3}\\p{Sc}|[A-Z]{3}';
const BODY = "[.,]?\\d(?:[\\d.,\\s'\\u2019]*\\d)?";
const EXPONENT = '[eE][-+]?\\d{1,3}(?![\\d\\p{L}])';
const SUFFIX = '[\\p{L}%\\u2030\\u00b0\\p{Sc}][^\\d]*';
const SHAPE = new RegExp(
  `^(${SIGN})\\s*(${PREFIX})?\\s*(${SIGN})\\s*(${BODY})(${EXPONENT})?\\s*(${SUFFIX})?$`,
  'u',
);

/** 150 000, 150'000, 1.200.000, and the Indian 1,50,000. */
const GROUPED = /^\d{1,3}(?:[\s'\u2019.,]\d{3})+$/;
const GROUPED_INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/;

/** The digits without their grouping marks, or null when the groups are not those of a number. */
function ungroup(digits: string): string | null {
  if (/^\d*$/.test(digits)) return digits;
  if (GROUPED.test(digits) || GROUPED_INDIAN.test(digits)) return digits.replace(/\D/g, '');
  return null;
}

/** The number as plain decimal text; two of them when it can be read in two ways; none when the groups are wrong. */
function readingsOf(body: string): string[] {
  const marks = body.match(/[.,]/g) ?? [];
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  const before = body.slice(0, Math.max(last, 0));
  const after = body.slice(last + 1);
  const kinds = new Set(marks).size;

  const isDecimal = marks.length === 1 || (kinds === 2 && !before.includes(body.charAt(last)));
  if (!isDecimal) {
    const whole = kinds === 2 ? null : ungroup(body);
    return whole === null ? [] : [whole];
  }
  const whole = ungroup(before);
  if (whole === null || !/^\d+$/.test(after)) return [];
  const decimal = `${whole}.${after}`;
  const mayBeGrouped = marks.length === 1 && after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return mayBeGrouped ? [`${whole}${after}`, decimal] : [decimal];
}

/** "150k" and "150 k€" are thousands; "10 km" is a unit. */
function splitThousands(suffix: string): { power: number; unit: string } {
  const thousands = /^k(?=$|\s|\p{Sc})/iu.exec(suffix);
  return thousands === null
    ? { power: 0, unit: suffix.trim() }
    : { power: 3, unit: suffix.slice(thousands[0].length).trim() };
}

/**
 * Reads a number as people type it, in any locale: `150 000`, `1,5` or `1.5`, `1,200.50`, `50%`, `€ 300 000`, `150k`,
 * `−3`, `1e6`. A percentage keeps its number (50% is 50 with the unit %). Nothing is guessed: where a mark may group
 * thousands or start decimals, both readings come back.
 */
export function parseNumber(text: string): ParsedNumber {
  const cleaned = asciiDigits(text.replace(INVISIBLE_MARKS, '')).trim();
  if (cleaned === '') return { kind: 'empty' };
  const shape = SHAPE.exec(cleaned);
  if (shape === null) return { kind: 'not-a-number' };
  const [, sign = '', prefix = '', innerSign = '', body = '', exponent = 'e0', suffix = ''] = shape;
  if (sign !== '' && innerSign !== '') return { kind: 'not-a-number' };

  const { power, unit } = splitThousands(suffix);
  const factor = Number(exponent.slice(1)) + power;
  const isNegative = /[-\u2212\u2013]/.test(sign + innerSign);
  const values = readingsOf(body).map((digits) => Number(`${isNegative ? '-' : ''}${digits}e${factor}`) + 0);
  const units = [prefix, unit].filter((part) => part !== '').join(' ');

  const [first, second] = values;
  if (first === undefined) return { kind: 'grouping' };
  if (!values.every(Number.isFinite)) return { kind: 'not-a-number' };
  if (second !== undefined) return { kind: 'ambiguous', readings: [first, second], unit: units };
  return { kind: 'number', value: first, unit: units };
}
