import { leadersWithout, withoutCriteria } from '../../core/questions/left_out';
import { usedPart } from '../../core/questions/scale_use';
import { decisionScores } from '../../core/weighted_score';
import { isComplete, isSameLead, type Situation, soleLeader } from './situation';

/** A criterion with weight on which all options are about the same. */
export interface SeparatesNobody {
  readonly code: 'separates-nobody';
  readonly criteria: readonly [number];
  readonly share: number;
  /** The part of the scale that the options lie within, 0…0.1. */
  readonly part: number;
  /** Who leads without it; null where it is who leads now. */
  readonly leads: readonly number[] | null;
  /** The totals of the leader and of the next without it, where the same one leads alone; else null. */
  readonly lead: readonly [number, number] | null;
  /** The same two totals now. */
  readonly leadNow: readonly [number, number] | null;
}

const LEAST_SHARE = 0.1;
const MOST_PART = 0.1;
/** Among fewer options being near each other is no wonder: only the same score is. */
const FEW = 4;

/**
 * A criterion of share s on which all options have the same value shrinks every gap by (1 − s). It is asked from a tenth of
 * the weight on, where the options lie within a tenth of the scale.
 */
export function separatesNobody(situation: Situation, criterion: number): SeparatesNobody | null {
  const { decision, values, shares, counted, standing, weighted, totals } = situation;
  const row = values[criterion] ?? [];
  const part = usedPart(row);
  const share = shares[criterion] ?? 0;
  if (decision.anchors === null || part === null || share < LEAST_SHARE || weighted.length < 2) return null;
  if (counted.length < 2 || row.some((value) => value === null)) return null;
  if (part > (counted.length < FEW ? 0 : MOST_PART)) return null;
  const first = leadersWithout(values, decision.weights, criterion);
  const [leader, next] = [soleLeader(situation), standing.runnersUp[0]];
  const isSame = isSameLead(first, standing.leaders);
  const then = decisionScores(
    decision.scores,
    withoutCriteria(decision.weights, [criterion]),
    decision.anchors,
  );
  const hasLead =
    isSame &&
    leader !== null &&
    next !== undefined &&
    counted.every((option) => isComplete(situation, option));
  return {
    code: 'separates-nobody',
    criteria: [criterion],
    share,
    part,
    leads: isSame || first.length === 0 ? null : first,
    leadNow: hasLead ? [totals[leader] ?? 0, totals[next] ?? 0] : null,
    lead: hasLead ? [then[leader] ?? 0, secondOf(then, leader)] : null,
  };
}

const secondOf = (totals: readonly (number | null)[], leader: number) =>
  Math.max(...totals.map((total, option) => (option === leader ? -Infinity : (total ?? -Infinity))));
