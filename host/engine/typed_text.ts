import { numfmt } from '@univerjs/core';
import { CELL_ERRORS } from './errors_in_cells';

/** What a text becomes when it is typed into a cell, or given to setValue, which does the same (PLATFORM E). */
export type Typed =
  | { kind: 'blank' }
  | { kind: 'formula'; formula: string }
  | { kind: 'number'; value: number; pattern: string | undefined }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'text'; value: string };

const MONTH_AND_DAY = /^(?:[a-z]{3,9}\.?[ -]\d{1,2}|\d{1,2}[ -][a-z]{3,9}\.?)$/i;

/** @param isPlainText the cell's format is "@", so nothing is read into the text */
export function typed(text: string, isPlainText: boolean): Typed {
  if (text === '') return { kind: 'blank' };
  if (isPlainText) return { kind: 'text', value: text };
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (CELL_ERRORS.has(text.toUpperCase())) return { kind: 'formula', formula: `=${text.toUpperCase()}` };
  return read(text) ?? signedFormula(text) ?? { kind: 'text', value: text };
}

function read(text: string): Typed | undefined {
  const parsed = numfmt.parseValue(text) ?? parsedThisYear(text);
  if (parsed === null || parsed === undefined) return undefined;
  if (typeof parsed.v === 'boolean') return { kind: 'boolean', value: parsed.v };
  return typeof parsed.v === 'number' ? { kind: 'number', value: parsed.v, pattern: parsed.z } : undefined;
}

/** "Mar 5" is a day of this year. */
function parsedThisYear(text: string): ReturnType<typeof numfmt.parseValue> {
  const trimmed = text.trim();
  if (!MONTH_AND_DAY.test(trimmed)) return null;
  const words = trimmed.replace(/[.-]/g, ' ').replace(/\s+/g, ' ').split(' ');
  const [day = '', month = ''] = /^\d/.test(trimmed) ? words : words.reverse();
  const parsed = numfmt.parseValue(`${day} ${month} ${new Date().getFullYear()}`);
  return parsed === null ? null : { ...parsed, z: 'd mmm' };
}

/** A text that begins with "+" and is no number is read as a formula. */
function signedFormula(text: string): Typed | undefined {
  return /^\+\S/.test(text) ? { kind: 'formula', formula: `=${text}` } : undefined;
}
