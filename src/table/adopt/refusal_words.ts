/** Why a sheet can't be read as a table, in a sentence with what to do. */
export type Refusal =
  | 'ours'
  | 'rounds'
  | 'options'
  | 'arrows'
  | 'weights-in-names'
  | 'pairs'
  | 'text-numbers'
  | 'no-numbers'
  | 'ranked-criteria'
  | 'text-weights'
  | 'typed-weights'
  | 'most-points'
  | 'no-names'
  | 'no-weights'
  | 'no-table';

const REFUSALS: Record<Refusal, string> = {
  ours: 'This sheet holds a matrix that Discern has made: it is read already.',
  rounds: 'This sheet keeps the rounds of a matrix and holds none itself: open the sheet of the matrix.',
  options: 'This sheet is your list of options and holds no matrix: open the sheet of the matrix.',
  arrows:
    'The cells hold a score and its weighted score together (“3 → 15”), and only numbers can be read: put the score alone into each cell.',
  'weights-in-names':
    'The weights stand inside the names (“Pay (30 %)”), where they can’t be read: put them into a column or row of their own.',
  pairs:
    'This is a table that compares criteria in pairs, and has no options: =WEIGHTS_FROM_PAIRS(…) makes weights of it, and Set weights asks the pairs.',
  'text-numbers':
    'The scores stand there as text (“900 €”, “4/5”), and only numbers can be read: type each again as a number, with its unit in the format of the cell or in the name of the criterion.',
  'no-numbers':
    'The options are rated by words, signs or colours, which can’t be read: put a number for each into its cell.',
  'ranked-criteria':
    'The criteria are ranked, and a place is no weight: put =WEIGHTS_FROM_RANKS(…) with the cells of the places into an empty column or row beside them and write Weight above it, or type a weight for each criterion there.',
  'text-weights':
    'The weights stand there as words or signs (“high”, “★★★”), and how much more one counts than another only you can say: write Weight above an empty column, or before an empty row, and type a number for each criterion there.',
  'typed-weights':
    'The weights stand there as text (“x3”, “30 pts”, “3/5”), and only numbers can be read: type each again as a number.',
  'most-points':
    'Each criterion has its own greatest number of points, which is its weight and its best score at once: put these numbers into two columns or rows, with Weight and Best above them, beside one of zeros with Worst above it.',
  'no-names':
    'Weights were found, but no scores with the name of an option above them: write the name of each option right above its scores, also where it is merged over several columns, and look again.',
  'no-weights':
    'No weights were found: type a weight for each criterion into a column or row of its own, or select them and say that these are the weights.',
  'no-table': 'No table of criteria and options was recognised: select it with its headers, and look again.',
};

export const refusalSentence = (refusal: Refusal): string => REFUSALS[refusal];

/** Whether a sheet is refused because it is one that Discern keeps beside its matrices: no part of it is a table to use. */
export const isKeptBeside = (sentence: string | null): boolean =>
  sentence === REFUSALS.rounds || sentence === REFUSALS.options;
