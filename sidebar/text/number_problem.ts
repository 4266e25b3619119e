import { formatWithUnit, typableNumber } from '../../src/decision/locale_number';
import type { ParsedNumber } from '../../src/decision/parse_number';
import { parseNumber } from '../../src/decision/parse_number';
import { quote } from './quote';

/** A number that may be meant, to choose with one click. */
export interface Reading {
  /** As the person reads it: "300,000". */
  label: string;
  /** What stands in the field then. */
  text: string;
}

/** Why a text does not give a number, and what to do; with the readings where one click can settle it. */
export interface NumberProblem {
  sentence: string;
  readings?: readonly Reading[];
}

/** A number with its unit and the size that a word gave it, or the problem in its place. */
export type ReadNumber = { value: number; unit: string; times: number } | NumberProblem;

export function isProblem(read: object | number): read is NumberProblem {
  return typeof read === 'object' && 'sentence' in read;
}

/** Asks which of some numbers is meant, each with its unit and perhaps another way to type it. */
export function askWhich(
  text: string,
  numbers: readonly (readonly [value: number, unit: string, typed?: string])[],
  locale: string,
): NumberProblem {
  const readings = numbers.map(([value, unit, typed]) => ({
    label: formatWithUnit(value, unit, locale),
    text: typed ?? `${typableNumber(value, locale)} ${unit}`.trim(),
  }));
  const either = readings.map(({ label }) => label).join(' or ');
  return { sentence: `${quote(text)} can mean ${either}. Choose one:`, readings };
}

/** "2027-06-01", "1.6.2027", "6/1/27", "1 June", "June 1, 2027", "Q3 2027": a date, of which the first digits are no number. */
const DAYS = [
  /^\d{4}-\d{1,2}(?:-\d{1,2})?$/,
  /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$/,
  /^Q[1-4] ?\d{4}$/i,
  /^(?:\d{1,2}(?:st|nd|rd|th|\.)? ?)?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[\p{L}.]*(?: \d{1,2})?(?:,? \d{4})?$/iu,
];

const isDay = (text: string) => DAYS.some((shape) => shape.test(text.trim()));

/** What a number field is read with. */
interface Asked {
  /** What to say when nothing is there. */
  whenEmpty: string;
  /** Digits that would do, for when there are none. */
  example: string;
  locale: string;
  parse?: (text: string, locale: string) => ParsedNumber;
}

/** Reads a number field. */
export function readNumber(
  text: string,
  { whenEmpty, example, locale, parse = parseNumber }: Asked,
): ReadNumber {
  if (text.trim() === '') return { sentence: whenEmpty };
  if (isDay(text)) {
    return {
      sentence: `${quote(text)} is a date, and a scale needs a number. Count how long it is from one day on, such as 6 months or 90 days.`,
    };
  }
  const parsed = parse(text, locale);
  if (parsed === null) {
    return { sentence: `${quote(text)} is not a number. Write digits, such as ${example}.` };
  }
  const { readings, unit, times } = parsed;
  const [value, other] = readings;
  if (value === undefined) {
    return {
      sentence: `${quote(text)} cannot be read as one number. Leave out the marks between the digits.`,
    };
  }
  if (other === undefined) return { value, unit, times };
  return askWhich(
    text,
    [
      [value, unit],
      [other, unit],
    ],
    locale,
  );
}
