import { type KeptWeight, keptWeight, type Line } from '../../core/questions/kept_weight';
import { competitionRanks, leaders } from '../../core/rank';
import { decisionScores } from '../../core/weighted_score';
import { lineOf } from '../bent';
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

const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** A weight that she changed afterwards is not the one that was set for the earlier scale: nothing is asked of it. */
export function scaleMoved(situation: Situation, criterion: number): ScaleMoved | null {
  const { decision, weighed, totals, standing } = situation;
  const before = weighed[criterion] ?? null;
  const now = lineOf(decision, criterion);
  const weight = decision.weights[criterion] ?? 0;
  if (before === null || now === null || weight === 0 || !isClose(before.weight, weight)) return null;
  const ratio = (now.best - now.worst) / (before.best - before.worst);
  // A scale that was turned round was wrong before: it is another question than its length.
  if (!Number.isFinite(ratio) || ratio <= 0 || isClose(ratio, 1)) return null;
  const line = { worst: before.worst, best: before.best, half: before.half ?? null };
  const keeps = keptWeight(weight, line, now);
  const weights = decision.weights.map((own, at) => (at === criterion ? (keeps?.weight ?? own) : own));
  const then = decisionScores(decision.scores, weights, decision.anchors);
  const isOrderKept = String(competitionRanks(then)) === String(competitionRanks(totals));
  const times = keeps === null ? ratio : keeps.weight / weight;
  if (isOrderKept && times < MUCH_LONGER && times > 1 / MUCH_LONGER) return null;
  const first = leaders(then);
  return {
    code: 'scale-moved',
    criteria: [criterion],
    before: line,
    now,
    weight,
    keeps,
    leads: isSameLead(first, standing.leaders) ? null : first,
  };
}
