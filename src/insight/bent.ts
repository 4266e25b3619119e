import type { Score, Scores } from '../core/decision_matrix';
import { bent } from '../core/midvalue';
import type { Decision } from '../decision/decision';
import { bendOf, numbersOf } from '../decision/numbers';
import type { NamedDecision } from './subject';

/**
 * What a decision with a bent criterion is computed with and spoken of: its numbers are straightened, and what a sentence says is
 * in the unit of the criterion, as it was typed.
 */
export interface Bent {
  /** `scores[criterion][option]` as typed. */
  readonly scores: Scores;
  /** The score that is half as good as the best; null for a criterion that is straight. */
  readonly halves: readonly (number | null)[];
}

/** The numbers of a decision, and what was typed where some criterion is bent. */
export function spokenNumbers(decision: Pick<Decision, 'criteria' | 'scores'>) {
  const halves = decision.criteria.map((criterion) => bendOf(criterion)?.half ?? null);
  const isBent = halves.some((half) => half !== null);
  return { ...numbersOf(decision), ...(isBent && { bent: { scores: decision.scores, halves } }) };
}

/** Whether the line from worst to best of a criterion is bent. */
export const isBent = ({ bent: typed }: NamedDecision, criterion: number): boolean =>
  (typed?.halves[criterion] ?? null) !== null;

/** The score of an option as it was typed. */
export function typedScore(decision: NamedDecision, criterion: number, option: number): Score {
  const rows = isBent(decision, criterion) ? (decision.bent?.scores ?? []) : decision.scores;
  return rows[criterion]?.[option] ?? null;
}

/** A score that was computed, as it would be typed. */
export function asTyped(decision: NamedDecision, criterion: number, score: number): number {
  const half = decision.bent?.halves[criterion] ?? null;
  const scale = decision.anchors?.[criterion];
  return half === null || scale === undefined ? score : bent(score, scale, half);
}
