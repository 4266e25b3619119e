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
  | { code: 'out-of-range'; place: string }
  | { code: 'number-argument'; name: string; text: string; low: number; high: number }
  | { code: 'choice'; name: string; text: string; choices: readonly string[] }
  | { code: 'unknown-name'; name: string; text: string }
  | { code: 'too-large'; range: string; size: string }
  | { code: 'rank-below-one'; place: string; text: string }
  | { code: 'not-a-line'; range: string; size: string }
  | { code: 'not-square'; size: string }
  | { code: 'pairs-too-many'; size: string; most: number }
  | { code: 'pair-is-date'; place: string }
  | { code: 'pair-not-positive'; place: string; text: string }
  | { code: 'pair-diagonal'; place: string; text: string }
  | { code: 'pair-contradicts'; place: string; text: string; other: string; otherText: string }
  | { code: 'pairs-not-connected'; first: string; second: string }
  | { code: 'pairs-empty' };

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
    case 'number-argument':
      return `${problem.name}: ${problem.text} is not possible here; give a number from ${problem.low} to ${problem.high}.`;
    case 'choice':
      return `${problem.name}: “${problem.text}” is not known; use ${problem.choices.map((choice) => `"${choice}"`).join(' or ')}.`;
    case 'unknown-name':
      return `${problem.name}: “${problem.text}” is not among the options; copy the name of one of them.`;
    case 'too-large':
      return `${problem.range}: ${problem.size} are more than this function can work through in Sheets' 30 seconds; select a smaller range.`;
    case 'rank-below-one':
      return `${problem.place}: ${problem.text} is not a rank; ranks are 1 (most important), 2, 3 and so on.`;
    case 'not-a-line':
      return `${problem.range}: this range has ${problem.size}; select one row or one column.`;
    case 'not-square':
      return `Pairs: this range has ${problem.size}; select a square with one row and one column per criterion.`;
    case 'pairs-too-many':
      return `Pairs: this range has ${problem.size}; compare at most ${problem.most} criteria.`;
    case 'pair-is-date':
      return `${problem.place}: the cell holds a date; to say one third type =1/3, because Sheets reads 1/3 as a day.`;
    case 'pair-not-positive':
      return `${problem.place}: ${problem.text} is not a comparison; type how many times the row matters as much as the column, such as 3 or =1/3.`;
    case 'pair-diagonal':
      return `${problem.place}: ${problem.text} compares a criterion with itself; type 1 or clear the cell.`;
    case 'pair-contradicts':
      return `${problem.place}: ${problem.text} contradicts ${problem.otherText} in ${problem.other}; each is one divided by the other, so clear one of them.`;
    case 'pairs-not-connected':
      return `Pairs: no comparison links ${problem.first} with ${problem.second}; compare any criterion of one with any of the other.`;
    case 'pairs-empty':
      return 'Pairs: no comparison is filled in; compare at least two criteria.';
  }
}
