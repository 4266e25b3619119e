import type { Anchors, Scores, Weights } from '../core/decision_matrix';
import type { Decision } from '../decision/decision';
import { type Unfinished, unfinished } from '../decision/numbers';
import { type Bent, spokenNumbers } from './bent';

/** A decision with the names that its sentences need. Criteria down, options across. */
export interface NamedDecision {
  readonly criteria: readonly string[];
  readonly options: readonly string[];
  /** `scores[criterion][option]`, straightened where a criterion is bent. */
  readonly scores: Scores;
  readonly weights: Weights;
  /** One per criterion, or null: the scores are used as they are. */
  readonly anchors: readonly Anchors[] | null;
  /** The option that the others are measured against, or null. */
  readonly baseline: number | null;
  /** The unit of each criterion, "" for none; absent where units are not known. */
  readonly units?: readonly string[];
  /** The least acceptable score of each criterion, null for none; absent where none are known. */
  readonly least?: readonly (number | null)[];
  /** What was typed; absent where every criterion is straight. */
  readonly bent?: Bent;
  /** Criteria that are left out until they have their scale; absent where there is none. */
  readonly unfinished?: readonly Unfinished[];
}

/**
 * A decision as the sentences speak of it.
 *
 * @example subjectOf(decision).options // ['Acme', 'NewCo']
 */
export function subjectOf(decision: Decision): NamedDecision {
  const { criteria, options, baseline } = decision;
  return {
    ...spokenNumbers(decision),
    criteria: criteria.map(({ name }) => name),
    options: options.map(({ name }) => name),
    baseline,
    units: criteria.map(({ unit }) => unit),
    least: criteria.map(({ least }) => least),
    unfinished: unfinished(decision),
  };
}
