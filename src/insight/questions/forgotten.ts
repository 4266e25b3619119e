import { headStart, leastShare } from '../../core/questions/unnamed_criterion';
import { isComplete, type Situation, soleLeader } from './situation';

/** How large a criterion that nobody has named would have to be to undo the lead. */
export interface Forgotten {
  readonly code: 'forgotten';
  readonly criteria: readonly [];
  readonly leader: number;
  readonly rival: number;
  /** In points. */
  readonly lead: number;
  /** The share of the example. */
  readonly share: number;
  /** How far better the rival must be there, of 100; over 100 it can't be. */
  readonly better: number;
  /** Below this share no difference would do. */
  readonly least: number;
}

/** A fifth of the weight: the share of a criterion in a decision with five of them. */
const EXAMPLE = 0.2;

/** Nobody leads alone, no scales, or scores of the two missing: nothing is asked. */
export function forgotten(situation: Situation): Forgotten | null {
  const { decision, standing } = situation;
  const [leader, rival] = [soleLeader(situation), standing.runnersUp[0]];
  if (decision.anchors === null || leader === null || rival === undefined) return null;
  if (!isComplete(situation, leader) || !isComplete(situation, rival)) return null;
  const lead = standing.lead ?? 0;
  return {
    code: 'forgotten',
    criteria: [],
    leader,
    rival,
    lead,
    share: EXAMPLE,
    better: headStart(lead, EXAMPLE),
    least: leastShare(lead),
  };
}
