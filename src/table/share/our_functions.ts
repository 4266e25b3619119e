/** The custom functions of the add-on, by which formulas that need it are known. */
export const OUR_FUNCTIONS = [
  'WEIGHTED_SCORE',
  'WEIGHTED_RANK',
  'WEIGHT_SHARE',
  'WEIGHTS_FROM_RANKS',
  'WEIGHTS_FROM_PAIRS',
  'PAIRS_CONSISTENCY',
  'CONTRIBUTION',
  'DOMINATED_BY',
  'MIDVALUE_SCORE',
  'FIRST_PLACE_SHARE',
  'RANK_ACCEPTABILITY',
  'CENTRAL_WEIGHTS',
  'TIPPING_WEIGHT',
  'TIPPING_SCORE',
  'DECISION_SUMMARY',
] as const;

const CALL = new RegExp(`(?<![A-Za-z0-9_.])(?:${OUR_FUNCTIONS.join('|')})\\s*\\(`, 'i');

/** Whether a formula calls one of them outside of a text. */
export const callsOurs = (formula: string): boolean => CALL.test(formula.replace(/"(?:[^"]|"")*"?/g, '""'));
