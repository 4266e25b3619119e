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
 * The help of the score cells of a criterion that says in words what its worst and its best mean; null where it says neither. It
 * names its criterion, because it may stay where it is when rows are sorted and a row that is inserted inherits it; and it says
 * Worst and Best rather than their numbers, because these may be typed anew.
 */
export function helpOfScores({ name, worstMeans, bestMeans }: Criterion): string | null {
  const part = (label: string, words: string) =>
    words.trim() === '' ? [] : [`${label} means ${withoutStop(words)}`];
  const parts = [...part('Worst', worstMeans), ...part('Best', bestMeans)];
  if (parts.length === 0) return null;
  return (
    `${name.trim()}: ${parts.join('; ')}. ` +
    'Give a number from the Worst to the Best, or leave the cell blank while you do not know.'
  );
}

const withoutStop = (words: string) => words.trim().replace(/\.$/, '');

/** What the worst and the best score of a criterion mean, as the note of its name. */
export function meansInWords({ worstMeans, bestMeans }: Pick<Criterion, 'worstMeans' | 'bestMeans'>): string {
  const line = (label: string, words: string) => (words.trim() === '' ? [] : [`${label}: ${words.trim()}`]);
  return [...line('Worst', worstMeans), ...line('Best', bestMeans)].join('\n');
}
