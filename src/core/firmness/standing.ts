import type { Score } from '../decision_matrix';
import { leaders } from '../rank';
import { TIE_TOLERANCE } from '../tie';

/** With anchors, totals run to 100: a lead of up to 2 points is called a near tie unless told otherwise. */
export const NEAR_TIE_POINTS = 2;

/**
 * How the leader stands to the rest:
 * `none` no option has a total; `alone` only one has; `level` two or more are first, apart from rounding;
 * `near` the lead is at most what was given as near; `clear` it is more.
 */
export type StandingCode = 'none' | 'alone' | 'level' | 'near' | 'clear';

/** Who leads, who follows, and by how much; the sentences are written elsewhere. */
export interface Standing {
  readonly code: StandingCode;
  /** All options that are first, in their own order. */
  readonly leaders: readonly number[];
  /** The next options after them, level with each other; when several lead there may be none. */
  readonly runnersUp: readonly number[];
  /** The first total less the next option's: 0 when level, null when fewer than two have a total. */
  readonly lead: number | null;
  /** The options other than the leaders within `near` of the first total, in their own order. */
  readonly near: readonly number[];
}

/**
 * Where the totals put the options, with near ties called near ties. Ties are those of `isTie`; what is near is
 * a convention of this project, not a result.
 *
 * @param totals one per option, null without a total
 * @param near the largest lead that is called near, ≥ 0, in the unit of the totals
 * @example standing([70, 69, null]) // { code: 'near', leaders: [0], runnersUp: [1], lead: 1, near: [1] }
 */
export function standing(totals: readonly Score[], near: number = NEAR_TIE_POINTS): Standing {
  const first = leaders(totals);
  const rest = totals.map((total, option) => (first.includes(option) ? null : total));
  const runnersUp = leaders(rest);
  const top = totals[first[0] ?? -1] ?? null;
  const next = totals[runnersUp[0] ?? -1] ?? null;
  // The factor forgives the rounding of a difference that is exactly `near`; TIE_TOLERANCE is relative too.
  const isNear = (total: Score) =>
    top !== null && total !== null && top - total <= near * (1 + TIE_TOLERANCE);
  const within = rest.flatMap((total, option) => (isNear(total) ? [option] : []));
  if (top === null) return { code: 'none', leaders: [], runnersUp: [], lead: null, near: [] };
  const lead = first.length > 1 ? 0 : next === null ? null : Math.min(top - next, Number.MAX_VALUE);
  const code = first.length > 1 ? 'level' : lead === null ? 'alone' : within.length > 0 ? 'near' : 'clear';
  return { code, leaders: first, runnersUp, lead, near: within };
}
