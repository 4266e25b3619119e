import type { Anchors } from '../../core/decision_matrix';
import { weightForSpan } from '../../core/questions/trade_off';
import { competitionRanks, leaders } from '../../core/rank';
import { decisionScores } from '../../core/weighted_score';
import { isBent } from '../bent';
import { isSameLead, type Situation } from './situation';

/** A scale that was moved after its weight was set for it, and the weight that keeps the trade-off. */
export interface ScaleMoved {
  readonly code: 'scale-moved';
  readonly criteria: readonly [number];
  readonly before: Anchors;
  readonly now: Anchors;
  readonly weight: number;
  readonly keeps: number;
  /** Who would lead with that weight; null where it is who leads now. */
  readonly leads: readonly number[] | null;
}

/** A scale that became a quarter longer, or as much shorter, is asked about also where no rank would change. */
const MUCH_LONGER = 1.25;

const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** A weight that she changed afterwards is not the one that was set for the earlier scale: nothing is asked of it. */
export function scaleMoved(situation: Situation, criterion: number): ScaleMoved | null {
  const { decision, weighed, totals, standing } = situation;
  const before = weighed[criterion] ?? null;
  const now = decision.anchors?.[criterion];
  const weight = decision.weights[criterion] ?? 0;
  // No weight keeps what every step of a bent scale was worth.
  if (isBent(decision, criterion)) return null;
  if (before === null || now === undefined || weight === 0 || !isClose(before.weight, weight)) return null;
  const ratio = (now.best - now.worst) / (before.best - before.worst);
  // A scale that was turned round was wrong before: it is another question than its length.
  if (!Number.isFinite(ratio) || ratio <= 0 || isClose(ratio, 1)) return null;
  const keeps = weightForSpan(weight, before, now);
  const weights = decision.weights.map((own, at) => (at === criterion ? keeps : own));
  const then = decisionScores(decision.scores, weights, decision.anchors);
  const isOrderKept = String(competitionRanks(then)) === String(competitionRanks(totals));
  if (isOrderKept && ratio < MUCH_LONGER && ratio > 1 / MUCH_LONGER) return null;
  const first = leaders(then);
  return {
    code: 'scale-moved',
    criteria: [criterion],
    before: { worst: before.worst, best: before.best },
    now,
    weight,
    keeps,
    leads: isSameLead(first, standing.leaders) ? null : first,
  };
}
