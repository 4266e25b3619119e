/** Why a function refuses an argument as a whole, and what to do; a word in braces is filled in. */
const REASONS = {
  'not-a-line': 'this range has {size}; select one column (criteria down) or one row (criteria across)',
  size: 'this range has {size}, but {against} asks for {wanted}; select ranges that cover the same criteria',
  'anchors-half-given': 'this range is missing while {given} is given; give both or neither',
  'out-of-range': 'the numbers are too large or too far apart to calculate with; use a smaller unit',
  'number-argument': '{text} is not possible here; give a number from {low} to {high}',
  'one-number': 'this is not one number; give one cell that holds a number',
  'not-between': '{text} is not between {low} and {high}; give the score that is half as good as the best',
  choice: '“{text}” is not known; use {choices}',
  'unknown-name': '“{text}” is not among the options; copy the name of one of them',
  'too-large': '{size} would take longer than Sheets waits; select a smaller range',
  'rank-below-one': '{text} is not a rank; ranks are 1 (most important), 2, 3 and so on',
  'not-square': 'this range has {size}; select a square with one row and one column per criterion',
  'pairs-too-many': 'this range has {size}; compare at most {most} criteria',
  'pair-is-date': 'the cell holds a date; to say one third type =1/3, because Sheets reads 1/3 as a day',
  'pair-not-positive':
    '{text} is not a comparison; type how many times the row matters as much as the column, such as 3 or =1/3',
  'pair-diagonal': '{text} compares a criterion with itself; type 1 or clear the cell',
  'pair-contradicts':
    '{text} contradicts {otherText} in {other}; each is one divided by the other, so clear one of them',
  'pairs-not-connected':
    'no comparison links {first} with {second}; compare any criterion of one with any of the other',
  'pairs-empty': 'no comparison is filled in; compare at least two criteria',
} as const;

type Code = keyof typeof REASONS;

type Blanks<Text extends string> = Text extends `${string}{${infer Blank}}${infer Rest}`
  ? Blank | Blanks<Rest>
  : never;

/** What a reason needs to be filled in. */
type Words<Reason extends Code> = Record<Blanks<(typeof REASONS)[Reason]>, string | number>;

/**
 * Refuses the arguments with one sentence: where, why, and what to do. Sheets shows it as the cell's note.
 *
 * @param place an argument by its name in the help card, or one cell of it: "Scores, row 3, column 2"
 */
export function refuse<Reason extends Code>(
  code: Reason,
  place: string,
  ...[words]: Blanks<(typeof REASONS)[Reason]> extends never ? [] : [Words<Reason>]
): never {
  const filled: Readonly<Record<string, string | number>> = words ?? {};
  const reason = REASONS[code].replace(/\{(\w+)\}/g, (_, blank: string) => String(filled[blank]));
  return refuseWith(place, `${reason}.`);
}

/** Refuses the arguments for a reason that is worded already. */
export function refuseWith(place: string, sentence: string): never {
  throw new Error(`${place}: ${sentence}`);
}
