/** One reason why a function refuses its arguments, as data; `place` is where, in the words of the person's range. */
export type Problem =
  | { code: 'text'; place: string; text: string }
  | { code: 'number-as-text'; place: string; text: string }
  | { code: 'error-value'; place: string; text: string }
  | { code: 'boolean'; place: string; text: string }
  | { code: 'not-finite'; place: string }
  | { code: 'negative-weight'; place: string; text: string }
  | { code: 'weights-all-zero'; place: string }
  | { code: 'weights-not-a-line'; size: string }
  | { code: 'size'; range: string; size: string; against: string; wanted: string }
  | { code: 'anchor-missing'; place: string; line: string }
  | { code: 'anchors-equal'; place: string; text: string }
  | { code: 'anchors-half-given'; given: string; missing: string }
  | { code: 'out-of-range'; place: string };

/** Ends a custom function; Sheets shows the sentence as the cell's note. */
export function refuse(problem: Problem): never {
  throw new Error(sentence(problem));
}

/** What is wrong, where, and what to do, in one sentence. */
function sentence(problem: Problem): string {
  switch (problem.code) {
    case 'text':
      return `${problem.place}: “${problem.text}” is text where a number belongs; type a number or clear the cell.`;
    case 'number-as-text':
      return `${problem.place}: “${problem.text}” is a number stored as text; set the cell's format to Number and type it again.`;
    case 'error-value':
      return `${problem.place}: the cell holds the error ${problem.text}; correct it or clear the cell.`;
    case 'boolean':
      return `${problem.place}: ${problem.text} is not a number; type 1 or 0 instead, or clear the cell.`;
    case 'not-finite':
      return `${problem.place}: this is not a finite number; type a number or clear the cell.`;
    case 'negative-weight':
      return `${problem.place}: the weight ${problem.text} is negative; weights are 0 or more.`;
    case 'weights-all-zero':
      return `${problem.place}: every weight is zero or blank; give at least one criterion a positive weight.`;
    case 'weights-not-a-line':
      return `Weights: this range has ${problem.size}; weights are one column (criteria down) or one row (criteria across).`;
    case 'size':
      return `${problem.range}: this range has ${problem.size}, but ${problem.against} asks for ${problem.wanted}; select ranges that cover the same criteria.`;
    case 'anchor-missing':
      return `${problem.place}: the cell is blank, but the criterion has a weight and scores; type the ${problem.line} possible score.`;
    case 'anchors-equal':
      return `${problem.place}: worst and best are both ${problem.text}; they must differ.`;
    case 'anchors-half-given':
      return `${problem.missing}: this range is missing while ${problem.given} is given; give both or neither.`;
    case 'out-of-range':
      return `${problem.place}: the numbers are too large or too far apart to calculate with; use a smaller unit.`;
  }
}
