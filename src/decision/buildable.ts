import type { Decision } from './draft_decision';

/**
 * Whether a matrix can be built of what the sidebar sent. The wizard has checked it rule by rule and said what to
 * correct; what is refused here would write a broken sheet.
 */
export function isBuildable({ criteria, options, baseline, scores = [] }: Decision): boolean {
  const numbers = criteria.flatMap(({ weight, worst, best }) => [weight, worst, best]);
  const given = scores.flat().filter((score) => score !== null);
  return (
    criteria.length > 0 &&
    options.length > 1 &&
    (baseline === null || options[baseline] !== undefined) &&
    [0, criteria.length].includes(scores.length) &&
    scores.every((row) => row.length === options.length) &&
    [...numbers, ...given].every(Number.isFinite)
  );
}
