import { type KeptWeight, keptWeight, type Line } from '../../core/questions/kept_weight';
import { competitionRanks, leaders } from '../../core/rank';
import { decisionScores } from '../../core/weighted_score';
import { lineOf } from '../bent';
import { weighedLine } from '../weighed_line';
import { isSameLead, type Situation } from './situation';

/** A scale that was moved after its weight was set for it, and the weight that keeps the trade-off. */
export interface ScaleMoved {
  readonly code: 'scale-moved';
  readonly criteria: readonly [number];
  readonly before: Line;
  readonly now: Line;
  readonly weight: number;
  /** Null where no weight keeps it. */
  readonly keeps: KeptWeight | null;
  /** Who would lead with that weight; null where it is who leads now, and where there is none. */
  readonly leads: readonly number[] | null;
}

/** A weight that had to be a quarter larger, or as much smaller, is asked about also where no rank would change. */
const MUCH_LONGER = 1.25;

/** Asks where a weight was set for another scale than that which its criterion has now. */
export function scaleMoved(situation: Situation, criterion: number): ScaleMoved | null {
  const { decision, weighed, totals, standing } = situation;
  const before = weighedLine(decision, criterion, weighed[criterion] ?? null);
  const now = lineOf(decision, criterion);
  if (before === null || now === null) return null;
  const weight = decision.weights[criterion] ?? 0;
  const keeps = keptWeight(weight, before, now);
  const weights = decision.weights.map((own, at) => (at === criterion ? (keeps?.weight ?? own) : own));
  const then = decisionScores(decision.scores, weights, decision.anchors);
  const isOrderKept = String(competitionRanks(then)) === String(competitionRanks(totals));
  const times =
    keeps === null ? (now.best - now.worst) / (before.best - before.worst) : keeps.weight / weight;
  if (isOrderKept && times < MUCH_LONGER && times > 1 / MUCH_LONGER) return null;
  const first = leaders(then);
  return {
    code: 'scale-moved',
    criteria: [criterion],
    before,
    now,
    weight,
    keeps,
    leads: isSameLead(first, standing.leaders) ? null : first,
  };
}
