import { formatNumber } from './format_number';
import { type ParsedNumber, parseNumber } from './parse_number';
import { quote } from './quote';

/** Why a text does not give a number, and what to do; with both readings where one click can settle it. */
export interface NumberProblem {
  sentence: string;
  readings?: readonly [number, number];
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
  const parsed = parseNumber(text);
  return parsed.kind === 'number' ? parsed : explain(text, parsed, whenEmpty, example);
}

function explain(
  text: string,
  parsed: Exclude<ParsedNumber, { kind: 'number' }>,
  whenEmpty: string,
  example: string,
): NumberProblem {
  switch (parsed.kind) {
    case 'empty':
      return { sentence: whenEmpty };
    case 'ambiguous': {
      const [grouped, decimal] = parsed.readings;
      return {
        sentence: `${quote(text)} can mean ${formatNumber(grouped)} or ${formatNumber(decimal)}. Choose one:`,
        readings: parsed.readings,
      };
    }
    case 'grouping':
      return {
        sentence: `${quote(text)} cannot be read as one number. Leave out the marks between the digits.`,
      };
    case 'not-a-number':
      return { sentence: `${quote(text)} is not a number. Write digits, such as ${example}.` };
  }
}
