import type { Line } from '../core/questions/kept_weight';
import type { Weighed } from '../decision/weighed';
import { lineOf } from './bent';
import type { NamedDecision } from './subject';

const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * The line that the weight of a criterion was set for, where its scale was moved since. A weight that she changed afterwards is
 * not the one that was set for it, and a scale that was turned round was wrong before: null then, and where nothing is known.
 */
export function weighedLine(decision: NamedDecision, criterion: number, before: Weighed | null): Line | null {
  const now = lineOf(decision, criterion);
  const weight = decision.weights[criterion] ?? 0;
  if (before === null || now === null || weight === 0 || !isClose(before.weight, weight)) return null;
  const ratio = (now.best - now.worst) / (before.best - before.worst);
  if (!Number.isFinite(ratio) || ratio <= 0 || isClose(ratio, 1)) return null;
  return { worst: before.worst, best: before.best, half: before.half ?? null };
}
