import { anchoredValues } from '../../core/anchored_value';
import { totalRanges } from '../../core/firmness/missing_score';
import { type Standing, standing } from '../../core/firmness/standing';
import { decisionScores } from '../../core/weighted_score';
import { isUnanchored, lackOf } from '../../decision/numbers';
import { nearTie } from '../headline_facts';
import type { NamedDecision } from '../subject';
import type { Work } from './work';

/** What the result says: whether there is one, and who leads. */
export type ResultFact =
  | { readonly code: 'blocked' }
  | { readonly code: 'covered' }
  | { readonly code: 'nothing-scored' }
  | { readonly code: 'nothing-weighed' }
  | { readonly code: 'standing'; readonly standing: Standing; readonly totals: readonly (number | null)[] };

/** Where she stands, step by step, as numbers. */
export interface Steps {
  readonly options: { readonly count: number; readonly baseline: number | null };
  readonly criteria: {
    readonly count: number;
    /** The criteria that have no scale yet. */
    readonly withoutScale: readonly number[];
    /** Scores count as they are: no criterion has a scale. */
    readonly isUnanchored: boolean;
  };
  readonly weights: {
    /** How many criteria have a weight, 0 among them. */
    readonly given: number;
    readonly isAnyAbove: boolean;
  };
  readonly scores: {
    readonly done: number;
    readonly of: number;
    readonly noted: number;
    /** Whether some option has no score at all. */
    readonly isAnyUnscored: boolean;
    /** Whether the blanks could change who leads. */
    readonly couldChange: boolean;
  };
  readonly result: ResultFact;
}

/** What has been done of a decision; nothing that was not chosen is taken for chosen. */
export function stepsOf(work: Work): Steps {
  const { decision, computed } = work;
  const { criteria, options, scores, baseline } = decision;
  const given = scores.flat().filter((score) => score !== null).length;
  const hasNoScale = isUnanchored(decision);
  const weights = criteria.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  return {
    options: { count: options.length, baseline },
    criteria: {
      count: criteria.length,
      withoutScale: hasNoScale ? [] : criteria.flatMap((each, at) => (lackOf(each) === null ? [] : [at])),
      isUnanchored: hasNoScale,
    },
    weights: { given: weights.length, isAnyAbove: weights.some((weight) => weight > 0) },
    scores: {
      done: given,
      of: criteria.length * options.length,
      noted: work.noted,
      isAnyUnscored: options.some((_, option) => scores.every((row) => row[option] === null)),
      couldChange: computed !== null && couldBlanksChange(computed),
    },
    result: resultOf(work, given > 0),
  };
}

function resultOf({ computed, isCovered }: Work, hasScores: boolean): ResultFact {
  if (isCovered) return { code: 'covered' };
  if (computed === null) return { code: 'blocked' };
  const totals = decisionScores(computed.scores, computed.weights, computed.anchors);
  const found = standing(totals, nearTie(computed));
  if (found.code !== 'none') return { code: 'standing', standing: found, totals };
  return { code: hasScores ? 'nothing-weighed' : 'nothing-scored' };
}

/** Whether blanks on criteria with a weight could put somebody else first; without scales a blank could be anything. */
function couldBlanksChange({ scores, weights, anchors }: NamedDecision): boolean {
  const isBlank = scores.some((row, at) => weights[at] !== 0 && row.includes(null));
  if (!isBlank || anchors === null) return isBlank;
  const { leaders } = standing(decisionScores(scores, weights, anchors));
  return totalRanges(anchoredValues(scores, anchors), weights).some(
    ({ couldLead }, option) => couldLead && !leaders.includes(option),
  );
}
