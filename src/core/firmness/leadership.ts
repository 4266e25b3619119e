import type { Values, Weights } from '../decision_matrix';
import { leaders } from '../rank';
import { shares } from '../share';
import { type LeaderInterval, leaderLineOf } from './leader_line';
import { shareLinesOf, totalAt } from './share_line';
import { tamed } from './tamed_values';

/** Shares this close to each other are the same. */
const SAME_SHARE = 1e-9;

/**
 * Where the lead is another one than today, on one side of today's share, nearest to it. `leaders` lead at every share
 * between `from` and `to`, the ends left out; where both are 0, they lead when the criterion has no weight at all.
 */
export interface LeadChange {
  readonly side: 'below' | 'above';
  readonly from: number;
  readonly to: number;
  readonly leaders: readonly number[];
  /** Below, down to 0: whether they lead without the criterion too. An option scored on it alone has no total there. */
  readonly isSoAtZero: boolean;
}

/** Who leads as one criterion goes from no weight towards all the weight, the other weights in proportion. */
export interface Leadership {
  readonly criterion: number;
  /** Its share today, 0…1. */
  readonly share: number;
  /** Who leads without the criterion; none when nothing else has a weight and a score. */
  readonly atZero: readonly number[];
  /** Who leads between the ends of each stretch, from 0 to 1. */
  readonly stretches: readonly LeaderInterval[];
  /** The nearest change on either side of today: none, one or two. */
  readonly changes: readonly LeadChange[];
}

/**
 * The leadership along every criterion. A share of 0 is looked at on its own, because a blank makes it a jump: an
 * option that is scored on the criterion alone has a total at every share but 0. A share of 1 is not reached by
 * changing a single weight, so nothing is said of it.
 *
 * @example leaderships([[1, 0], [0, 1]], [3, 1])[0].changes[0] // { from: 0, to: 0.5, leaders: [1], side: 'below', isSoAtZero: true }
 */
export function leaderships(values: Values, weights: Weights): Leadership[] {
  const linesOf = shareLinesOf(tamed(values), weights);
  return shares(weights).map((share, criterion) => {
    const lines = linesOf(criterion);
    const atZero = leaders(lines.map((line) => totalAt(line, 0)));
    const stretches = leaderLineOf(lines);
    return {
      criterion,
      share,
      atZero,
      stretches,
      changes: changesFrom(share, weights[criterion] === 0, atZero, stretches),
    };
  });
}

/**
 * How far the share must move before the lead changes; Infinity when it never does.
 *
 * @example stepTo(0.7, { side: 'below', from: 0, to: 0.5, leaders: [1], isSoAtZero: true }) // 0.2
 */
export function stepTo(share: number, { from, to, side }: LeadChange): number {
  return side === 'below' ? Math.max(0, share - to) : Math.max(0, from - share);
}

/**
 * The nearer of the changes of one criterion, the lower one when both are as near.
 *
 * @example nearerChange(leaderships([[1, 0], [0, 1]], [3, 1])[0]).leaders // [1]
 */
export function nearerChange({ share, changes }: Leadership): LeadChange | null {
  return changes.reduce<LeadChange | null>(
    (near, change) =>
      near === null || stepTo(share, change) < stepTo(share, near) - SAME_SHARE ? change : near,
    null,
  );
}

const isSame = (a: readonly number[], b: readonly number[]) => String(a) === String(b);

function changesFrom(
  share: number,
  isZero: boolean,
  atZero: readonly number[],
  stretches: readonly LeaderInterval[],
): LeadChange[] {
  const stretch = (at: number, side: LeadChange['side']): LeadChange[] => {
    const there = stretches[at];
    if (there === undefined) return [];
    const isSoAtZero = there.from > 0 || atZero.length === 0 || isSame(atZero, there.leaders);
    return [{ ...there, side, isSoAtZero }];
  };
  const zero = (): LeadChange[] =>
    atZero.length === 0 || isSame(atZero, stretches[0]?.leaders ?? [])
      ? []
      : [{ side: 'below', from: 0, to: 0, leaders: atZero, isSoAtZero: true }];

  // All the weight is on this criterion: no weight but 0, which leaves nothing, makes a difference.
  if (stretches.length === 0 || (atZero.length === 0 && !isZero)) return [];
  if (isZero) {
    return isSame(atZero, stretches[0]?.leaders ?? []) ? stretch(1, 'above') : stretch(0, 'above');
  }
  const edge = stretches.findIndex(
    ({ to }, at) => at < stretches.length - 1 && Math.abs(to - share) <= SAME_SHARE,
  );
  if (edge >= 0) return [...stretch(edge, 'below'), ...stretch(edge + 1, 'above')];
  const here = Math.min(stretches.filter(({ to }) => to <= share).length, stretches.length - 1);
  return [...(here === 0 ? zero() : stretch(here - 1, 'below')), ...stretch(here + 1, 'above')];
}
