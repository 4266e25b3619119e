import { anchoredValues } from '../../core/anchored_value';
import type { Score, Values } from '../../core/decision_matrix';
import { NEAR_TIE_POINTS, type Standing, standing } from '../../core/firmness/standing';
import { scoreAt } from '../../core/positions';
import { shares } from '../../core/share';
import { decisionScores } from '../../core/weighted_score';
import type { Weighed } from '../../decision/weighed';
import type { NamedDecision } from '../subject';

/** What questions need beside the numbers. */
export interface QuestionExtras {
  /** One per criterion: it stays when the criterion is renamed or moved. */
  readonly ids: readonly string[];
  /** The group of each criterion, '' for none. */
  readonly groups: readonly string[];
  /** What each weight was set for; null where nobody knows. */
  readonly weighed: readonly (Weighed | null)[];
}

/** A decision as every question looks at it, computed once. */
export interface Situation extends QuestionExtras {
  readonly decision: NamedDecision;
  readonly values: Values;
  readonly shares: readonly number[];
  readonly totals: readonly Score[];
  readonly standing: Standing;
  /** The criteria that have a weight. */
  readonly weighted: readonly number[];
  /** The options that have a total. */
  readonly counted: readonly number[];
}

export function situationOf(decision: NamedDecision, extras: QuestionExtras): Situation {
  const { scores, weights, anchors } = decision;
  const totals = decisionScores(scores, weights, anchors);
  return {
    ...extras,
    decision,
    values: anchoredValues(scores, anchors),
    shares: shares(weights),
    totals,
    standing: standing(totals, NEAR_TIE_POINTS),
    weighted: weights.flatMap((weight, at) => (weight > 0 ? [at] : [])),
    counted: totals.flatMap((total, at) => (total === null ? [] : [at])),
  };
}

/** The one option that is ahead of a second; null where none or several lead, or only one counts. */
export function soleLeader({ standing: { code, leaders } }: Situation): number | null {
  return code === 'near' || code === 'clear' ? (leaders[0] ?? null) : null;
}

/** Whether an option has a score on every criterion with a weight. */
export function isComplete({ weighted, values }: Situation, option: number): boolean {
  return weighted.every((criterion) => scoreAt(values, criterion, option) !== null);
}

/** Whether two lists of leaders are the same. */
export const isSameLead = (one: readonly number[], other: readonly number[]) => String(one) === String(other);
