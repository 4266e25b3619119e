import type { Anchors, Score } from '../../core/decision_matrix';
import { pulls, usedPart } from '../../core/questions/scale_use';
import { leaders } from '../../core/rank';
import { decisionScores } from '../../core/weighted_score';
import { typedScore } from '../bent';
import { isSameLead, type Situation } from './situation';

/** A weight whose scale the options hardly use, so that it pulls much less than it says. */
export interface HardlyUsed {
  readonly code: 'hardly-used';
  readonly criteria: readonly [number];
  readonly share: number;
  /** The part of the scale that the options use, in units of value. */
  readonly part: number;
  /** Share times used part, as a share of all such products. */
  readonly pull: number;
  /** The scale drawn to the options, as it is typed. */
  readonly drawn: Anchors;
  /** Who would lead with that scale and the same weight; null where it is who leads now. */
  readonly leads: readonly number[] | null;
}

const LEAST_SHARE = 0.1;
/** Below a tenth it is asked whether the criterion separates anybody. */
const LEAST_PART = 0.1;
const MOST_PART = 0.2;
/** Its pull is less than this part of its share. */
const LITTLE = 0.5;
/** With so much weight and so little pull it is asked also where the same one would lead. */
const MUCH_SHARE = 0.25;
const VERY_LITTLE = 0.3;
/** Two or three options often lie near each other. */
const FEW = 4;

export function hardlyUsed(situation: Situation, criterion: number): HardlyUsed | null {
  const { decision, values, shares, standing, counted } = situation;
  const { anchors } = decision;
  const scale = anchors?.[criterion];
  const part = usedPart(values[criterion] ?? []);
  const share = shares[criterion] ?? 0;
  if (anchors === null || scale === undefined || part === null || share < LEAST_SHARE) return null;
  if (part <= LEAST_PART || part > MOST_PART || counted.length < FEW) return null;
  const pull = pulls(values, decision.weights)[criterion] ?? 0;
  if (pull >= LITTLE * share) return null;
  const drawnTo = (scores: readonly Score[]): Anchors => {
    const scored = scores.filter((score) => score !== null);
    const [low, high] = [Math.min(...scored), Math.max(...scored)];
    return scale.best > scale.worst ? { worst: low, best: high } : { worst: high, best: low };
  };
  // Of the straightened scores, so that between the ends a bent line keeps its form.
  const straight = decision.scores[criterion] ?? [];
  const narrowed = anchors.map((own, at) => (at === criterion ? drawnTo(straight) : own));
  const first = leaders(decisionScores(decision.scores, decision.weights, narrowed));
  const isSame = isSameLead(first, standing.leaders);
  if (isSame && (share < MUCH_SHARE || pull >= VERY_LITTLE * share)) return null;
  return {
    code: 'hardly-used',
    criteria: [criterion],
    share,
    part,
    pull,
    drawn: drawnTo(straight.map((_, option) => typedScore(decision, criterion, option))),
    leads: isSame ? null : first,
  };
}
