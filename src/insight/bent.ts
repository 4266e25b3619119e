import { anchoredValue, anchoredValues } from '../core/anchored_value';
import type { Anchors, Score, Values } from '../core/decision_matrix';
import { type BentLines, bent, bentValue } from '../core/midvalue';
import type { Line } from '../core/questions/kept_weight';
import type { Decision } from '../decision/decision';
import { bendOf, numbersOf } from '../decision/numbers';
import type { NamedDecision } from './subject';

/**
 * What a decision with a bent criterion is computed with and spoken of: its numbers are straightened, and what a sentence says is
 * in the unit of the criterion, as it was typed.
 */
export type Bent = BentLines;

/** The numbers of a decision, and what was typed where some criterion is bent. */
export function spokenNumbers(decision: Pick<Decision, 'criteria' | 'scores'>) {
  const halves = decision.criteria.map((criterion) => bendOf(criterion)?.half ?? null);
  const isBent = halves.some((half) => half !== null);
  return { ...numbersOf(decision), ...(isBent && { bent: { scores: decision.scores, halves } }) };
}

/** Whether the line from worst to best of a criterion is bent. */
export const isBent = ({ bent: typed }: NamedDecision, criterion: number): boolean =>
  (typed?.halves[criterion] ?? null) !== null;

/** The line of a criterion from worst to best; null where scores are used as they are. */
export function lineOf({ anchors, bent: typed }: NamedDecision, criterion: number): Line | null {
  const scale = anchors?.[criterion];
  return scale === undefined ? null : { ...scale, half: typed?.halves[criterion] ?? null };
}

/** The score of an option as it was typed. */
export function typedScore(decision: NamedDecision, criterion: number, option: number): Score {
  const rows = isBent(decision, criterion) ? (decision.bent?.scores ?? []) : decision.scores;
  return rows[criterion]?.[option] ?? null;
}

/** A score that was computed, as it would be typed. */
export function asTyped(decision: NamedDecision, criterion: number, score: number): number {
  const line = lineOf(decision, criterion);
  return line === null || line.half === null ? score : bent(score, line, line.half);
}

/** Scale whose scores are places: 0 at worst, 1 at best. */
const PLACES: Anchors = { worst: 0, best: 1 };

/** Where a typed score stands on its scale: 0 at worst, 1 at best. On a straight line that is its value. */
export function placesOf(decision: NamedDecision): Values {
  const typed = decision.scores.map((row, criterion) =>
    row.map((_, option) => typedScore(decision, criterion, option)),
  );
  return anchoredValues(typed, decision.anchors);
}

/** Where the midvalue of a criterion stands on its scale; null where its line is straight. */
function bendAt(decision: NamedDecision, criterion: number): number | null {
  const line = lineOf(decision, criterion);
  return line === null || line.half === null ? null : anchoredValue(line.half, line);
}

/** The value of what stands at a place of the scale of a criterion. */
export function valueAtPlace(decision: NamedDecision, criterion: number, place: number): number {
  const bend = bendAt(decision, criterion);
  return bend === null ? place : bentValue(place, PLACES, bend);
}

/** The place on the scale of a criterion that has this value. */
export function placeOfValue(decision: NamedDecision, criterion: number, value: number): number {
  const bend = bendAt(decision, criterion);
  return bend === null ? value : bent(value, PLACES, bend);
}
