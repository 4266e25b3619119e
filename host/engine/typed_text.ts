import { numfmt } from '@univerjs/core';
import { serialOfDate } from './dates';
import { CELL_ERRORS } from './errors_in_cells';
import type { SheetLocale } from './locale';

/** What a text becomes when it is typed into a cell, or given to setValue, which does the same (PLATFORM E). */
export type Typed =
  | { kind: 'blank' }
  | { kind: 'formula'; formula: string }
  | { kind: 'number'; value: number; pattern: string | undefined }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'text'; value: string };

/** @param isPlainText the cell's format is "@", so nothing is read into the text */
export function typed(text: string, isPlainText: boolean, locale: SheetLocale): Typed {
  if (text === '') return { kind: 'blank' };
  if (isPlainText) return { kind: 'text', value: text };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (CELL_ERRORS.has(text.toUpperCase())) return { kind: 'formula', formula: `=${text.toUpperCase()}` };
  return read(text.trim(), locale) ?? signedFormula(text) ?? { kind: 'text', value: text };
}

function read(text: string, locale: SheetLocale): Typed | undefined {
  const truth = locale.truth.indexOf(text.toUpperCase());
  if (truth >= 0) return { kind: 'boolean', value: truth === 0 };
  return dateOfNumbers(text, locale) ?? oneNumber(text, locale) ?? words(text, locale);
}

const TWO_OR_THREE_NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;

/**
 * "4/5" and "4-5" are days of this year everywhere; "1.5" is where the point is no decimal sign (PLATFORM I), and
 * a time where it can be no day.
 */
function dateOfNumbers(text: string, { monthFirst, decimal }: SheetLocale): Typed | undefined {
  const [, first = '', sign = '', second = '', year] = TWO_OR_THREE_NUMBERS.exec(text) ?? [];
  if (first === '' || (sign === '.' && decimal === '.')) return undefined;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  const date = new Date(fullYear(year), Number(month) - 1, Number(day));
  if (date.getMonth() + 1 === Number(month) && date.getDate() === Number(day)) {
    const letters = monthFirst ? ['m', 'd'] : ['d', 'm'];
    const pattern = [...letters, ...(year === undefined ? [] : ['yyyy'])].join(sign);
    return { kind: 'number', value: serialOfDate(date, null), pattern };
  }
  const isTime = sign === '.' && year === undefined && /^\d\d$/.test(second);
  return isTime ? words(`${first}:${second}`, undefined) : undefined;
}

function fullYear(year: string | undefined): number {
  if (year === undefined) return new Date().getFullYear();
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

/** What stands around one run of digits and separators, and the run. */
const AROUND_A_NUMBER = /^([^\d.,]*)([.,]?\d(?:[\d.,\u00a0\u202f ]*\d)?[.,]?)((?:e[+-]?\d+)?[^\d.,]*)$/i;

/** A number as the locale writes it, with a sign, a currency or a per cent sign around it. */
function oneNumber(text: string, locale: SheetLocale): Typed | undefined {
  const [, before = '', run = '', after = ''] = AROUND_A_NUMBER.exec(text) ?? [];
  const plain = run === '' ? undefined : plainNumber(run, locale);
  return plain === undefined ? undefined : parsed(numfmt.parseValue(`${before}${plain}${after}`));
}

/** "1.234,5" of de_DE as "1,234.5"; undefined where the locale writes no number so. */
function plainNumber(run: string, { decimal, groups }: SheetLocale): string | undefined {
  const [whole = '', part, ...more] = run.split(decimal);
  if (more.length > 0 || (part !== undefined && !/^\d*$/.test(part))) return undefined;
  const grouped = groups.reduce((text, group) => text.replaceAll(group, ','), whole);
  if (!/^(?:\d*|\d{1,3}(?:,\d{3})+)$/.test(grouped)) return undefined;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

const MONTH_AND_DAY = /^(?:\p{L}{3,9}\.?[ -]\d{1,2}|\d{1,2}[ -]\p{L}{3,9}\.?)$/iu;
const ONLY_NUMBERS = /^[\d.,\s]*$/;

/** Times, dates with the name of a month or the year in front. "Mar 5" is a day of this year. */
function words(text: string, locale: SheetLocale | undefined): Typed | undefined {
  if (ONLY_NUMBERS.test(text)) return undefined;
  const options = locale === undefined ? {} : { locale: locale.tag };
  const value = AROUND_A_NUMBER.test(text) ? null : numfmt.parseValue(text, options);
  return parsed(value) ?? dayOfThisYear(text, options);
}

function dayOfThisYear(text: string, options: { locale?: string }): Typed | undefined {
  if (!MONTH_AND_DAY.test(text)) return undefined;
  const parts = text.replace(/[.-]/g, ' ').replace(/\s+/g, ' ').split(' ');
  const [day = '', month = ''] = /^\d/.test(text) ? parts : parts.reverse();
  const date = numfmt.parseValue(`${day} ${month} ${new Date().getFullYear()}`, options);
  return date === null ? undefined : parsed({ ...date, z: 'd mmm' });
}

function parsed(found: ReturnType<typeof numfmt.parseValue>): Typed | undefined {
  if (typeof found?.v === 'boolean') return { kind: 'boolean', value: found.v };
  return typeof found?.v === 'number' ? { kind: 'number', value: found.v, pattern: found.z } : undefined;
}

/** A text that begins with "+" and is no number is read as a formula. */
function signedFormula(text: string): Typed | undefined {
  return /^\+\S/.test(text) ? { kind: 'formula', formula: `=${text}` } : undefined;
}
