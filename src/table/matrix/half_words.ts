import type { NoHalf } from './half_totals';

/** Why no half can be given in a table, and what to do, in one sentence. */
export function noHalfSentence(no: NoHalf): string {
  switch (no.code) {
    case 'no-scale':
      return 'The scores of this table are used as they are, without a worst and a best, so nothing lies half way between them.';
    case 'no-totals':
      return 'This table has no weighted scores by Discern that a bent line could reach: write =WEIGHTED_SCORE(scores; weights; worst; best) beside it first.';
    case 'own-totals':
      return `The total in ${no.cell} is a formula of your own, which a bent line would not reach: put =MIDVALUE_SCORE(scores; worst; best; half) in place of the scores in it.`;
    case 'no-column':
      return 'The hidden column for it was deleted: insert a column between Best and the thin column before the options, and it is used.';
  }
}
