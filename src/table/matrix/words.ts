import type { Criterion } from '../../decision/decision';

/** The sentences of a matrix that belong to no one line of it; those of its lines stand with their roles. */

export const COVERED_HINT = 'Covered until you have ranked by gut';

export const GUIDE =
  'Score each option from the worst to the best value of its criterion. ' +
  'Leave a cell blank while you do not know: it is left out, not counted as zero.';

export const HELP = {
  number:
    'Give a number, or leave the cell blank. A score lies from the Worst to the Best of its criterion; a weight is 0 or more; a Best lower than Worst means that lower is better. What they mean may stand in the note of the criterion.',
  baseline: 'Pick one of the options of this matrix as the baseline, or clear the cell.',
} as const;

export const CHART_TITLE = 'Weighted score (0–100)';

/** Beside what only a custom function of ours can give, while there is none: it may be absent or still at work. */
export const NEEDS_ADD_ON = 'calculated by the Discern add-on';

/** In place of the headline, likewise. */
export const HEADLINE_NEEDS_ADD_ON = 'The headline is calculated by the Discern add-on.';

/**
 * What the worst and the best score of a criterion mean, as the note of its name. Not as the help of its score cells: that stays
 * where it is when rows are sorted, and a row that is inserted inherits it.
 */
export function meansInWords({ worstMeans, bestMeans }: Pick<Criterion, 'worstMeans' | 'bestMeans'>): string {
  const line = (label: string, words: string) => (words.trim() === '' ? [] : [`${label}: ${words.trim()}`]);
  return [...line('Worst', worstMeans), ...line('Best', bestMeans)].join('\n');
}
