import { numfmt } from '@univerjs/core';

const MOST_GENERAL_DIGITS = 10;
const LARGEST_WRITTEN_OUT = 1e15;

/**
 * A value as the cell shows it.
 *
 * @param value null for a blank cell
 * @param pattern the number format; '' for the automatic one
 */
export function displayOf(value: number | string | boolean | null, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (pattern === '' || /^general$/i.test(pattern) || pattern === '@') return automatic(value);
  return numfmt.format(pattern, value, { throws: false });
}

function automatic(value: number | string): string {
  if (typeof value === 'string') return value;
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_WRITTEN_OUT) return String(value);
  const rounded = Number(value.toPrecision(MOST_GENERAL_DIGITS));
  return String(rounded).replace('e+', 'E+').replace('e-', 'E-');
}
