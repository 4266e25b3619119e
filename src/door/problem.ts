/** Why cells can't be computed with, and what to do; {text} is what stands in the cell. */
const REASONS = {
  text: '“{text}” is text where a number belongs; type a number or clear the cell',
  'number-as-text': "“{text}” is a number stored as text; set the cell's format to Number and type it again",
  'error-value': 'the cell holds the error {text}; correct it or clear the cell',
  boolean: '{text} is not a number; type 1 or 0 instead, or clear the cell',
  'not-finite': 'this is not a finite number; type a number or clear the cell',
  date: 'the cell holds the date {text} where a number belongs; type the number again, with the decimal mark of this spreadsheet, or clear the cell',
  'not-a-date': '{text} is a number where worst and best are dates; type a date or clear the cell',
  'negative-weight':
    'the weight {text} is negative; weights are 0 or more, and less is better where best is below worst',
  'weights-all-zero': 'every weight is zero or blank; give at least one criterion a positive weight',
  'anchor-missing':
    'the cell is blank, but the criterion has a weight and scores; type the {text} possible score',
  'anchors-equal': 'worst and best are both {text}; they must differ',
} as const;

export type ProblemCode = keyof typeof REASONS;

/** The lines of a matrix that hold numbers. */
export type LineName = 'scores' | 'weights' | 'worst' | 'best' | 'half';

/** One thing that is wrong with the cells of a matrix, told by its place in the matrix and not on a sheet. */
export interface DoorProblem {
  readonly code: ProblemCode;
  readonly line: LineName;
  /** Null: the line as a whole. */
  readonly criterion: number | null;
  /** Null in every line but the scores. */
  readonly option: number | null;
  /** What stands there, cut when long; for `anchor-missing` what is missing: "worst", "best" or "worst and best". */
  readonly text: string;
}

/**
 * Why and what to do, to stand behind a place: "“maybe” is text where a number belongs; type a number or clear the
 * cell." Without the place, because a function tells it within a range and the sidebar by the cell's own name.
 */
export function problemSentence({ code, text }: Pick<DoorProblem, 'code' | 'text'>): string {
  // "4,5" where 4.5 is meant would become text again.
  const mark =
    code === 'number-as-text' && /[.,]/.test(text) ? ', with the decimal mark of this spreadsheet' : '';
  return `${REASONS[code].replace('{text}', () => text)}${mark}.`;
}
