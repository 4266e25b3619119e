import type { Steps } from './steps_of';
import type { Work } from './work';

/** The one thing to do next. */
export type NextStep =
  | { readonly code: 'correct' | 'name-options' | 'name-criteria' | 'gut' | 'insights' | 'record' }
  | { readonly code: 'scale'; readonly criterion: number }
  | { readonly code: 'weights' | 'score'; readonly isBegun: boolean }
  | { readonly code: 'look-again' | 'look-back' };

/** Fewer options are no choice. */
const FEWEST_OPTIONS = 2;

/**
 * What comes next: first what keeps everything else from being computed, then what was not given yet, then what the result is
 * for. A blank that could not change who leads keeps nobody from going on.
 *
 * @param today as a serial number
 */
export function nextStep(work: Work, steps: Steps, today: number): NextStep {
  const { criteria, options, weights, scores } = steps;
  if (work.computed === null && work.wrong > 0) return { code: 'correct' };
  if (options.count < FEWEST_OPTIONS) return { code: 'name-options' };
  if (criteria.count === 0) return { code: 'name-criteria' };
  const [unscaled] = criteria.withoutScale;
  if (unscaled !== undefined) return { code: 'scale', criterion: unscaled };
  if (!weights.isAnyAbove || weights.given < criteria.count) {
    return { code: 'weights', isBegun: weights.given > 0 || work.weighing.begun !== null };
  }
  if (scores.isAnyUnscored) return { code: 'score', isBegun: scores.done > 0 };
  if (work.isCovered) return { code: 'gut' };
  if (scores.couldChange) return { code: 'score', isBegun: true };
  const { rounds } = work;
  if (rounds === null || rounds.count === 0) return { code: 'insights' };
  if (rounds.decided === null) return { code: 'record' };
  const { lookAgain } = rounds.decided;
  return { code: lookAgain !== null && lookAgain <= today ? 'look-again' : 'look-back' };
}
