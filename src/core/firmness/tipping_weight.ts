import type { Values, Weights } from '../decision_matrix';
import { shares } from '../share';
import { levelShares, shareLinesOf } from './share_line';
import { tamed } from './tamed_values';

/** Two shares this close to each other are the same. */
const SAME_SHARE = 1e-9;

/** A share (0…1) of one criterion at which rivals draw level with the leader. */
export interface Tip {
  readonly share: number;
  /** The options that are level with the leader there, in their own order. */
  readonly rivals: readonly number[];
}

/** How far the share of one criterion can move before the leader is caught. */
export interface CriterionTips {
  /** The share that the criterion has now. */
  readonly share: number;
  /** The first tip on the way down to 0, null when there is none; equal to `share` when they are level now. */
  readonly below: Tip | null;
  /** The first tip on the way up to 1. */
  readonly above: Tip | null;
}

/**
 * The tipping weights, as shares of the criterion, of one option against every other: `[criterion][option]`, each
 * a list, ascending, of the shares at which the two are level while the other weights keep their proportions.
 * The list is empty where no share makes them level, for the option itself, and for options without scores.
 * See `levelShares` for the formula (Triantaphyllou & Sánchez 1997) and for blanks.
 *
 * @example tippingShares([[1, 0], [0, 1]], [3, 1], 0) // [[[], [0.5]], [[], [0.5]]]
 */
export function tippingShares(values: Values, weights: Weights, leader: number): number[][][] {
  const near = tamed(values);
  const linesOf = shareLinesOf(near, weights);
  return near.map((_, criterion) => {
    const lines = linesOf(criterion);
    const own = lines[leader];
    return lines.map((line, option) =>
      own === undefined || option === leader ? [] : levelShares(own, line),
    );
  });
}

function nearestTo(
  current: number,
  tips: readonly number[][],
  isOnSide: (share: number) => boolean,
): Tip | null {
  const onSide = tips.map((list) => list.filter(isOnSide));
  const share = onSide
    .flat()
    .reduce((best, tip) => (Math.abs(tip - current) < Math.abs(best - current) ? tip : best), Infinity);
  if (share === Infinity) return null;
  const isThere = (tip: number) => Math.abs(tip - share) <= SAME_SHARE;
  return { share, rivals: onSide.flatMap((list, option) => (list.some(isThere) ? [option] : [])) };
}

/**
 * For every criterion, the nearest tipping weight below and above its present share, whoever the rival is: in
 * between the leader stays ahead of all options that have a total now.
 *
 * @param leader an option that leads under these weights
 * @example nearestTips([[1, 0], [0, 1]], [3, 1], 0)[0].below // { share: 0.5, rivals: [1] }
 */
export function nearestTips(values: Values, weights: Weights, leader: number): CriterionTips[] {
  const now = shares(weights);
  return tippingShares(values, weights, leader).map((tips, criterion) => {
    const share = now[criterion];
    const settled = tips.map((list) =>
      list.map((tip) => (Math.abs(tip - share) <= SAME_SHARE ? share : tip)),
    );
    return {
      share,
      below: nearestTo(share, settled, (tip) => tip <= share),
      above: nearestTo(share, settled, (tip) => tip >= share),
    };
  });
}

/**
 * The nearer of the two tips of a criterion, the lower one when both are as near; null when there is none.
 *
 * @example
 * nearerTip({ share: 0.7, below: { share: 0.5, rivals: [1] }, above: { share: 0.8, rivals: [2] } })
 * // { share: 0.8, rivals: [2] }
 */
export function nearerTip({ share, below, above }: CriterionTips): Tip | null {
  if (below === null || above === null) return below ?? above;
  return share - below.share <= above.share - share + SAME_SHARE ? below : above;
}

/**
 * The weight, in the unit of the other weights, that gives a criterion this share while they stay as they are.
 * Null for a share of 1 and where all other weights are zero: no weight gives exactly that share then.
 *
 * @example weightAtShare([3, 1], 0, 0.5) // 1
 */
export function weightAtShare(weights: Weights, criterion: number, share: number): number | null {
  const others = weights.reduce((sum, weight, at) => (at === criterion ? sum : sum + weight), 0);
  const weight = (share / (1 - share)) * others;
  return others > 0 && Number.isFinite(weight) ? weight : null;
}
