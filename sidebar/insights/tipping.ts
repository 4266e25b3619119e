import { type LeaderInterval, leaderLine } from '../../src/core/firmness/leader_line';
import { smallestChanges, type TippingScore, tippingScores } from '../../src/core/firmness/tipping_score';
import { shares } from '../../src/core/share';
import type { Matrix } from '../matrix/model';

/** A share of one criterion at which the lead changes hands, and who leads beyond it. */
export interface LeadChange {
  /** Beyond means below or above that share. */
  readonly side: 'below' | 'above';
  readonly share: number;
  readonly leaders: readonly number[];
}

/** One criterion on the way from no weight to all the weight, the other weights in proportion. */
export interface CriterionLine {
  readonly criterion: number;
  /** Its share today, 0…1. */
  readonly share: number;
  readonly intervals: readonly LeaderInterval[];
  /** Where the lead changes first when it weighs less, and when it weighs more. */
  readonly changes: readonly LeadChange[];
}

/** The line of every criterion, those that need the smallest change first. */
export function criterionLines({ decision, values }: Matrix): CriterionLine[] {
  return shares(decision.weights)
    .map((share, criterion): CriterionLine => {
      const intervals = leaderLine(values, decision.weights, criterion);
      const here = intervals.findIndex(({ to }) => share <= to);
      const changes = intervals.flatMap(({ from, to, leaders }, at): LeadChange[] => {
        if (at === here - 1) return [{ side: 'below', share: to, leaders }];
        return at === here + 1 ? [{ side: 'above', share: from, leaders }] : [];
      });
      return { criterion, share, intervals, changes };
    })
    .sort((a, b) => bySize(smallestStep(a), smallestStep(b)) || a.criterion - b.criterion);
}

/** Smaller first; what differs by rounding only is the same. */
const bySize = (a: number, b: number) => (Math.abs(a - b) < 1e-9 || a === b ? 0 : a - b);

/** How far the share must move before the lead changes; Infinity when it never does. */
export function smallestStep({ share, changes }: CriterionLine): number {
  return Math.min(...changes.map((change) => Math.abs(change.share - share)));
}

/** The smallest changes of one score that would make the leader and another level, within the anchors. */
export function smallestScoreChanges({ decision }: Matrix, most: number): TippingScore[] {
  return smallestChanges(tippingScores(decision.scores, decision.weights, decision.anchors)).slice(0, most);
}
