import { formatNumber } from './format_number';
import { parseNumber } from './parse_number';
import { quote } from './quote';

/** Why a text does not give a number, and what to do; with both readings where one click can settle it. */
export interface NumberProblem {
  sentence: string;
  readings?: readonly number[];
}

/** A number with its unit, or the problem in its place. */
export type ReadNumber = { value: number; unit: string } | NumberProblem;

export function isProblem(read: ReadNumber): read is NumberProblem {
  return 'sentence' in read;
}

/**
 * Reads a number field.
 *
 * @param whenEmpty what to say when nothing is there
 * @param example digits that would do, for when there are none
 */
export function readNumber(text: string, whenEmpty: string, example: string): ReadNumber {
  if (text.trim() === '') return { sentence: whenEmpty };
  const parsed = parseNumber(text);
  if (parsed === null) {
    return { sentence: `${quote(text)} is not a number. Write digits, such as ${example}.` };
  }
  const { readings, unit } = parsed;
  const [value, other] = readings;
  if (value === undefined) {
    return {
      sentence: `${quote(text)} cannot be read as one number. Leave out the marks between the digits.`,
    };
  }
  if (other === undefined) return { value, unit };
  const sentence = `${quote(text)} can mean ${formatNumber(value)} or ${formatNumber(other)}. Choose one:`;
  return { sentence, readings };
}
