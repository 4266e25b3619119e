import { anchoredValue } from '../anchored_value';
import type { Anchors } from '../decision_matrix';
import { bentValue } from '../midvalue';
import { weightForSpan } from './trade_off';

/** A scale, with the score that is half as good as the best where the line from worst to best is bent. */
export interface Line extends Anchors {
  readonly half: number | null;
}

/** A weight for a line that was moved, and what it keeps: every step, or what a whole span was worth. */
export interface KeptWeight {
  readonly weight: number;
  /** Null: every step is worth what it was. Else what going from the one to the other was worth; steps on the way are not. */
  readonly span: Anchors | null;
}

/**
 * The weight that keeps what a line meant when its scale is moved, v and v′ being the values on it before and after:
 *
 * - where v′ is v on another scale, every step keeps its worth with w′ = w · new span / old span. Straight lines always do, bent
 *   ones where the bend stayed and both pieces changed in proportion;
 * - where the new scale takes in the old one, what going from the old worst to the old best was worth, w, is kept with
 *   w′ = w / (v′(best) − v′(worst));
 * - where the old scale takes in the new one, what going from the new worst to the new best was worth is kept with
 *   w′ = w · (v(best′) − v(worst′));
 * - else part of what was weighed lies off the new scale and part of that off the old one: no line says what it is worth, and
 *   there is no such weight (null).
 *
 * For straight lines all three give the same. Both lines lead the same way. The formulas for bent lines are ours.
 *
 * @example keptWeight(3, { worst: 150, best: 300, half: null }, { worst: 150, best: 450, half: 225 })
 * // { weight: 4.5, span: { worst: 150, best: 300 } }
 */
export function keptWeight(weight: number, before: Line, after: Line): KeptWeight | null {
  if (isSameShape(before, after)) return { weight: weightForSpan(weight, before, after), span: null };
  if (takesIn(after, before)) return kept(weight / worthOf(after, before), before);
  if (takesIn(before, after)) return kept(weight * worthOf(before, after), after);
  return null;
}

const kept = (weight: number, { worst, best }: Anchors): KeptWeight | null =>
  Number.isFinite(weight) ? { weight: Number(weight.toPrecision(12)), span: { worst, best } } : null;

/** What going from one score to another is worth on a line, as a part of the whole. */
function worthOf({ worst, best, half }: Line, span: Anchors): number {
  const value = (score: number) =>
    half === null ? anchoredValue(score, { worst, best }) : bentValue(score, { worst, best }, half);
  return value(span.best) - value(span.worst);
}

const takesIn = (wide: Anchors, narrow: Anchors): boolean =>
  Math.min(anchoredValue(narrow.worst, wide), 1 - anchoredValue(narrow.best, wide)) >= 0;

/** Rounding of numbers that were typed. */
const CLOSE = 1e-9;

/** Whether two lines are one but for their size: both straight, or bent at the same score and as much. */
function isSameShape(one: Line, other: Line): boolean {
  const [own, its] = [bendOf(one), bendOf(other)];
  if (own === null || its === null) return own === its;
  const [{ half }, span] = [one, Math.abs(one.best - one.worst)];
  return Math.abs(own - its) <= CLOSE && Math.abs((half ?? 0) - (other.half ?? 0)) <= CLOSE * span;
}

/** How far along its scale a line is bent; null for a straight one, and one that has its half half way. */
function bendOf({ worst, best, half }: Line): number | null {
  const bend = half === null ? 0.5 : anchoredValue(half, { worst, best });
  return Math.abs(bend - 0.5) <= CLOSE ? null : bend;
}
