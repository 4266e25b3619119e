import { type TippingScore, tippingScores } from '../core/firmness/tipping_score';
import type { NamedDecision } from './subject';

/** A change of one score that makes the leader and another level. */
export interface ScoreChange extends TippingScore {
  /** The score lies outside its scale, and they are level before it comes back to it: every score on it changes the lead. */
  readonly isBeforeScale: boolean;
}

/**
 * The smallest changes of one score after which the leader and another are level, within the anchors; and those that are
 * passed on the way back to them by a score that lies outside. The smallest first.
 */
export function smallestScoreChanges({ scores, weights, anchors }: NamedDecision): ScoreChange[] {
  return tippingScores(scores, weights, anchors)
    .flat()
    .flatMap((tip): ScoreChange[] => {
      const scale = tip === null ? undefined : anchors?.[tip.criterion];
      if (tip === null) return [];
      if (tip.within) return [{ ...tip, isBeforeScale: false }];
      const now = tip.score - tip.change;
      const [low, high] = scale
        ? [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)]
        : [now, now];
      const isPassed = now > high ? tip.score > high && tip.score < now : tip.score < low && tip.score > now;
      return now >= low && now <= high ? [] : isPassed ? [{ ...tip, isBeforeScale: true }] : [];
    })
    .sort((a, b) => Math.abs(a.valueChange) - Math.abs(b.valueChange));
}
