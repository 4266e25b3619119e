import { numfmt } from '@univerjs/core';
import { type DecimalSign, decimalSignOf } from './formula_text';

/** What a spreadsheet's locale decides: how numbers and dates are written, and what separates arguments. */
export interface SheetLocale {
  /** As Google names it: "de_DE". */
  name: string;
  /** The same for number formats: "de-DE". */
  tag: string;
  decimal: DecimalSign;
  /** What may stand between thousands in a typed number. */
  groups: readonly string[];
  /** Whether the month comes before the day in a date of numbers. */
  monthFirst: boolean;
  /** Number format of a date that a script writes into a cell without one. */
  datePattern: string;
  /** What shows for true and for false. */
  truth: readonly [string, string];
}

const SPACES = [' ', '\u00a0', '\u202f'];

/** The locales that the page offers; scripts may set any other. */
export const OFFERED_LOCALES = [
  'en_US',
  'en_GB',
  'de_DE',
  'fr_FR',
  'ja_JP',
  'pt_BR',
  'sv_SE',
  'tr_TR',
] as const;

/** @throws RangeError where the name is no locale's */
export function sheetLocale(name: string): SheetLocale {
  const tag = name.replace('_', '-');
  if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0)
    throw new RangeError(`There is no locale ${name}.`);
  const group = new Intl.NumberFormat(tag, { useGrouping: true })
    .formatToParts(1_000_000)
    .find(({ type }) => type === 'group')?.value;
  const isSpace = group !== undefined && /\s/.test(group);
  const order = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  const { bool = [] } = numfmt.getLocale(tag) ?? {};
  const [yes = 'TRUE', no = 'FALSE'] = bool;
  return {
    name,
    tag,
    decimal: decimalSignOf(name),
    groups: isSpace ? SPACES : group === undefined ? [] : [group],
    monthFirst: order.indexOf('month') < order.indexOf('day'),
    datePattern: name === 'en_US' ? 'm/d/yyyy' : datePattern(tag),
    truth: [yes, no],
  };
}

const LETTERS: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {
  day: 'dd',
  month: 'mm',
  year: 'yyyy',
};

function datePattern(tag: string): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(tag, options)
    .formatToParts(0)
    .map(({ type, value }) => LETTERS[type] ?? value)
    .join('');
}
