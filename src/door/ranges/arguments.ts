import { isBlank } from '../../core/blank';
import { positions } from '../../core/positions';
import { isLine, type NamedRange, namedRange, numberAt, sizeOf } from './range';
import { refuse } from './refusal';

/** What an optional number may be, and what it is when left out. */
export interface NumberRule {
  readonly fallback: number;
  readonly low: number;
  readonly high: number;
  /** True when only whole numbers make sense. */
  readonly whole?: boolean;
}

/** An optional number in one cell. */
export function optionalNumber(name: string, argument: unknown, rule: NumberRule): number {
  const range = namedRange(name, argument);
  const number = numberAt(range, 0, 0);
  if (number === null) return rule.fallback;
  const isOdd = rule.whole === true && !Number.isInteger(number);
  if (isOdd || number < rule.low || number > rule.high) {
    refuse('number-argument', name, { text: number, low: rule.low, high: rule.high });
  }
  return number;
}

/** An optional word out of a few, in any case; the first is meant when it is left out. */
export function optionalChoice<Choice extends string>(
  name: string,
  argument: unknown,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const text = textAt(namedRange(name, argument), 0, 0);
  if (text === '') return choices[0];
  const choice = choices.find((each) => each === text.toLowerCase());
  return choice ?? refuse('choice', name, { text, choices: `"${choices.join('" or "')}"` });
}

/** Names in a line of `count` cells; all empty when the range is left out. */
export function namesIn(name: string, argument: unknown, count: number, against: string): string[] {
  if (isBlank(argument)) return new Array<string>(count).fill('');
  const range = namedRange(name, argument);
  if (!isLine(range) || range.rows * range.columns !== count) {
    refuse('size', name, { size: sizeOf(range), against, wanted: `${count} cells in a line` });
  }
  return positions(count).map((at) => (range.rows === 1 ? textAt(range, 0, at) : textAt(range, at, 0)));
}

/** The text of a cell, whatever it holds, without white space around it. */
export function textAt(range: NamedRange, row: number, column: number): string {
  const cell: unknown = range.cells[row]?.[column];
  return isBlank(cell) ? '' : String(cell).trim();
}
