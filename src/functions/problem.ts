/**
 * One reason why a function refuses its arguments, as data; `at` is where, in the words of the person: the name of
 * the argument, and the place in its range.
 */
export type Problem = { at: string } & (
  | {
      code: 'text' | 'number-as-text' | 'error-value' | 'boolean' | 'negative-weight' | 'anchors-equal';
      text: string;
    }
  | { code: 'not-finite' | 'weights-all-zero' | 'out-of-range' | 'pair-is-date' | 'pairs-empty' }
  | { code: 'unknown-name' | 'rank-below-one' | 'pair-not-positive' | 'pair-diagonal'; text: string }
  | { code: 'not-a-line' | 'too-large' | 'not-square'; size: string }
  | { code: 'size'; size: string; against: string; wanted: string }
  | { code: 'anchor-missing'; line: string }
  | { code: 'anchors-half-given'; given: string }
  | { code: 'number-argument'; text: string; low: number; high: number }
  | { code: 'choice'; text: string; choices: readonly string[] }
  | { code: 'pairs-too-many'; size: string; most: number }
  | { code: 'pair-contradicts'; text: string; other: string; otherText: string }
  | { code: 'pairs-not-connected'; first: string; second: string }
);

/** Ends a custom function; Sheets shows the sentence as the cell's note. */
export function refuse(problem: Problem): never {
  throw new Error(`${problem.at}: ${reason(problem)}.`);
}

/** What is wrong there, and what to do. */
function reason(problem: Problem): string {
  switch (problem.code) {
    case 'text':
      return `“${problem.text}” is text where a number belongs; type a number or clear the cell`;
    case 'number-as-text':
      return `“${problem.text}” is a number stored as text; set the cell's format to Number and type it again`;
    case 'error-value':
      return `the cell holds the error ${problem.text}; correct it or clear the cell`;
    case 'boolean':
      return `${problem.text} is not a number; type 1 or 0 instead, or clear the cell`;
    case 'not-finite':
      return 'this is not a finite number; type a number or clear the cell';
    case 'negative-weight':
      return `the weight ${problem.text} is negative; weights are 0 or more`;
    case 'weights-all-zero':
      return 'every weight is zero or blank; give at least one criterion a positive weight';
    case 'not-a-line':
      return `this range has ${problem.size}; select one column (criteria down) or one row (criteria across)`;
    case 'size':
      return `this range has ${problem.size}, but ${problem.against} asks for ${problem.wanted}; select ranges that cover the same criteria`;
    case 'anchor-missing':
      return `the cell is blank, but the criterion has a weight and scores; type the ${problem.line} possible score`;
    case 'anchors-equal':
      return `worst and best are both ${problem.text}; they must differ`;
    case 'anchors-half-given':
      return `this range is missing while ${problem.given} is given; give both or neither`;
    case 'out-of-range':
      return 'the numbers are too large or too far apart to calculate with; use a smaller unit';
    case 'number-argument':
      return `${problem.text} is not possible here; give a number from ${problem.low} to ${problem.high}`;
    case 'choice':
      return `“${problem.text}” is not known; use "${problem.choices.join('" or "')}"`;
    case 'unknown-name':
      return `“${problem.text}” is not among the options; copy the name of one of them`;
    case 'too-large':
      return `${problem.size} would take longer than Sheets waits; select a smaller range`;
    case 'rank-below-one':
      return `${problem.text} is not a rank; ranks are 1 (most important), 2, 3 and so on`;
    case 'not-square':
      return `this range has ${problem.size}; select a square with one row and one column per criterion`;
    case 'pairs-too-many':
      return `this range has ${problem.size}; compare at most ${problem.most} criteria`;
    case 'pair-is-date':
      return 'the cell holds a date; to say one third type =1/3, because Sheets reads 1/3 as a day';
    case 'pair-not-positive':
      return `${problem.text} is not a comparison; type how many times the row matters as much as the column, such as 3 or =1/3`;
    case 'pair-diagonal':
      return `${problem.text} compares a criterion with itself; type 1 or clear the cell`;
    case 'pair-contradicts':
      return `${problem.text} contradicts ${problem.otherText} in ${problem.other}; each is one divided by the other, so clear one of them`;
    case 'pairs-not-connected':
      return `no comparison links ${problem.first} with ${problem.second}; compare any criterion of one with any of the other`;
    case 'pairs-empty':
      return 'no comparison is filled in; compare at least two criteria';
  }
}
