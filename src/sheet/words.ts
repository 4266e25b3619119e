/** Every sentence that a matrix shows in the sheet. */

export const HEADERS = {
  criterion: 'Criterion',
  weight: 'Weight',
  share: 'Share',
  worst: 'Worst',
  best: 'Best',
} as const;

export const RESULT_LABELS = {
  score: 'Weighted score (0–100)',
  rank: 'Rank',
  gap: 'Gap to the baseline',
  firstPlace: 'First-place share',
  scored: 'Criteria scored',
} as const;

export const RESULT_NOTES = {
  score: '0 is the worst on every criterion, 100 the best on every criterion. A blank score is left out.',
  rank: 'Options with the same score share a rank.',
  gap: 'Points above or below the baseline, which you pick in this row.',
  firstPlace:
    'In how many of many weightings near yours (each weight up to half more or half less) this option comes first.',
  scored: 'How many of the criteria have a score for this option.',
} as const;

export const GUT_LABEL = 'Rank by gut';

export const COVERED_HINT = 'Covered until you have ranked by gut';

export const GUIDE =
  'Score each option from the worst to the best value of its criterion. ' +
  'Leave a cell blank while you do not know: it is left out, not counted as zero.';

export const HEADER_NOTES = {
  weight: 'How much this criterion matters. Any unit: only the proportions count.',
  share: 'The weight divided by the sum of all weights.',
  worst: 'The value that earns 0. When it is greater than Best, lower is better.',
  best: 'The value that earns 100.',
} as const;

export const HELP = {
  score: 'Give a number from the Worst to the Best of this criterion, or leave the cell blank.',
  weight: 'Give a weight of 0 or more, or leave the cell blank for no weight.',
  anchor: 'Give a number; a Best lower than Worst means that lower is better.',
  baseline: 'Pick one of the options of this matrix as the baseline, or clear the cell.',
} as const;

export const PROTECTION = 'Computed by Discern: change weights, anchors and scores instead.';

export const CHART_TITLE = 'Weighted score (0–100)';
