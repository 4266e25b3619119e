import { attributeTotal, type Effects, type TotalChange } from './attribution';
import type { Presence, Round } from './round';

/** The parts of a change of the gap between a rival and the baseline; they sum to the change. */
export interface GapParts {
  /** The baseline's scores changed: positive when it fell. */
  readonly baselineFell: number;
  /** The rival's scores changed: positive when it rose. */
  readonly rivalRose: number;
  /** The weights moved, criteria added and removed included: positive when that favours the rival. */
  readonly weightsMoved: number;
  /** Anchors moved: positive when that favours the rival. */
  readonly scalesMoved: number;
  /** Blanks were filled or emptied: positive when that favours the rival. */
  readonly blanksChanged: number;
}

export interface CriterionGapParts extends GapParts {
  readonly key: string;
  readonly presence: Presence;
}

/** Why the gap (rival's total − baseline's total) moved between two rounds. */
export interface GapChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly parts: GapParts;
  readonly criteria: readonly CriterionGapParts[];
  readonly rival: TotalChange;
  readonly baseline: TotalChange;
}

function gapParts(rival: Effects, baseline: Effects): GapParts {
  return {
    baselineFell: 0 - baseline.scores,
    rivalRose: rival.scores,
    weightsMoved: rival.weights - baseline.weights,
    scalesMoved: rival.scales - baseline.scales,
    blanksChanged: rival.blanks - baseline.blanks,
  };
}

/**
 * Splits the change of the gap to the baseline into "it fell", "the rival rose", "the weights moved", and where
 * it happened, moved scales and changed blanks: both totals are split by `attributeTotal` and subtracted.
 * Null unless both options have a total in both rounds.
 *
 * @throws RangeError when only one of the rounds has anchors
 * @example
 * attributeGap({ criteria: ['pay'], options: ['now', 'new'], scores: [[4, 3]], weights: [1], anchors: null },
 * { criteria: ['pay'], options: ['now', 'new'], scores: [[2, 3]], weights: [1], anchors: null }, 'new', 'now').parts
 * // { baselineFell: 2, rivalRose: 0, weightsMoved: 0, scalesMoved: 0, blanksChanged: 0 }
 */
export function attributeGap(before: Round, after: Round, rival: string, baseline: string): GapChange | null {
  const up = attributeTotal(before, after, rival);
  const down = attributeTotal(before, after, baseline);
  if (up === null || down === null) return null;
  const gapBefore = up.before - down.before;
  const gapAfter = up.after - down.after;
  return {
    before: gapBefore,
    after: gapAfter,
    change: gapAfter - gapBefore,
    parts: gapParts(up.effects, down.effects),
    // Both lists come from the same two rounds, so they hold the same criteria in the same order.
    criteria: up.criteria.map((effects, i) => ({
      key: effects.key,
      presence: effects.presence,
      ...gapParts(effects, down.criteria[i]),
    })),
    rival: up,
    baseline: down,
  };
}
