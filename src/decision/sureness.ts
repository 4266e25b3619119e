import type { Criterion } from './decision';

/** How sure a score is, in her own words: known, worked out from something, or felt. */
export const SURENESS = ['fact', 'estimate', 'guess'] as const;
export type Sureness = (typeof SURENESS)[number];

/** How many steps a score may be off by how sure it is; one of which nothing is said is taken as it stands. */
export const STEPS_OFF: Readonly<Record<Sureness, number>> = { fact: 0, estimate: 0.5, guess: 1 };

/** A scale has at most so many steps and a measure exactly four, as there are from 1 to 5. */
const MOST_STEPS = 10;
const STEPS_OF_MEASURE = 4;

/**
 * One step of a criterion as a part of its scale: 1 on a rating, a tenth of one that has more than ten steps, a quarter of a
 * measure, which is what a step is on a rating from 1 to 5. Our own rule. 0 without a scale.
 *
 * @example stepOf({ kind: 'rating', worst: 1, best: 5 }) // 0.25
 */
export function stepOf({ kind, worst, best }: Pick<Criterion, 'kind' | 'worst' | 'best'>): number {
  if (worst === null || best === null || worst === best) return 0;
  const steps = kind === 'measure' ? STEPS_OF_MEASURE : Math.abs(best - worst);
  return 1 / Math.min(MOST_STEPS, steps);
}
