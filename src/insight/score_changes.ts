import { smallestChanges, type TippingScore, tippingScores } from '../core/firmness/tipping_score';
import type { NamedDecision } from './subject';

/** The smallest changes of one score that would make the leader and another level, within the anchors. */
export function smallestScoreChanges({ scores, weights, anchors }: NamedDecision): TippingScore[] {
  return smallestChanges(tippingScores(scores, weights, anchors));
}
