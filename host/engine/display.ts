import { numfmt } from '@univerjs/core';
import type { SheetLocale } from './locale';

const MOST_GENERAL_DIGITS = 10;
const LARGEST_WRITTEN_OUT = 1e15;

/**
 * A value as the cell shows it.
 *
 * @param value null for a blank cell
 * @param pattern the number format; '' for the automatic one
 */
export function displayOf(
  value: number | string | boolean | null,
  pattern: string,
  { tag, decimal, truth }: Pick<SheetLocale, 'tag' | 'decimal' | 'truth'>,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return truth[value ? 0 : 1];
  if (!isAutomatic(pattern)) return numfmt.format(pattern, value, { throws: false, locale: tag });
  return typeof value === 'string' ? value : generalNumber(value).replace('.', decimal);
}

/** Whether a number format leaves numbers as they are. */
export function isAutomatic(pattern: string): boolean {
  return pattern === '' || /^general$/i.test(pattern) || pattern === '@';
}

function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_WRITTEN_OUT) return String(value);
  const rounded = Number(value.toPrecision(MOST_GENERAL_DIGITS));
  return String(rounded).replace('e+', 'E+').replace('e-', 'E-');
}
