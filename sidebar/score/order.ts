import { shuffled } from '../../src/core/shuffled';
import type { Decision } from '../../src/decision/decision';

/**
 * The order in which the options are asked about on one criterion: the baseline first, as a yardstick, then the others as if
 * shuffled, so that none is always judged first; the same order every time.
 */
export function askedOrder({ title, criteria, options, baseline }: Decision, criterion: number): number[] {
  const ids = options.map(({ id }) => id);
  const others = shuffled(ids, `${title}\n${criteria[criterion]?.id ?? ''}`).filter((at) => at !== baseline);
  return baseline === null ? others : [baseline, ...others];
}

/** The first criterion on which an option has no score; null where every score is there. */
export function firstUnfinished({ scores }: Decision): number | null {
  const at = scores.findIndex((row) => row.includes(null));
  return at < 0 ? null : at;
}
