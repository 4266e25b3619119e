import { type PairWeights, pairWeights } from '../../src/core/weights/pair_weights';
import { connectedGroups, type Pairs } from '../../src/core/weights/pairs';
import { quote } from '../text/quote';
import { asPoints } from './as_points';
import type { ReadWeights } from './weight_problem';
import type { PairJudgment, WeighedCriterion } from './weights_draft';

/** With more criteria than this there are more pairs than anybody answers with care. */
export const MOST_TO_COMPARE = 30;

/** Two criteria to compare, by their places. */
export type Pair = readonly [number, number];

/**
 * Every pair of `count` criteria, neighbours first: after the first count − 1 answers all criteria are connected,
 * and no criterion waits long for its turn.
 */
export function pairsToCompare(count: number): Pair[] {
  const distances = Array.from({ length: Math.max(0, count - 1) }, (_, at) => at + 1);
  return distances.flatMap((distance) =>
    Array.from({ length: count - distance }, (_, first): Pair => [first, first + distance]),
  );
}

const isOf = (judgment: PairJudgment, a: string, b: string) => judgment.a === a && judgment.b === b;

/** How many times criterion a matters as much as b; null when the pair was not compared. */
export function ratioOf(judgments: readonly PairJudgment[], a: string, b: string): number | null {
  const found = judgments.find((judgment) => isOf(judgment, a, b) || isOf(judgment, b, a));
  if (found === undefined) return null;
  return found.a === a ? found.ratio : 1 / found.ratio;
}

/** The judgments with one pair answered, or answered anew. */
export function withRatio(
  judgments: readonly PairJudgment[],
  a: string,
  b: string,
  ratio: number,
): PairJudgment[] {
  const others = judgments.filter((judgment) => !isOf(judgment, a, b) && !isOf(judgment, b, a));
  return [...others, { a, b, ratio }];
}

/** The judgments as a matrix in the order of the criteria; null where a pair was not compared. */
function asMatrix(judgments: readonly PairJudgment[], criteria: readonly WeighedCriterion[]): Pairs {
  return criteria.map((a, row) =>
    criteria.map((b, column) => (row === column ? 1 : ratioOf(judgments, a.key, b.key))),
  );
}

/** What the judgments say so far. */
export interface PairsResult {
  /** Groups of criteria, by place, that answers connect; one group is enough for weights. */
  groups: number[][];
  /** The weights and their consistency, once there is one group. */
  outcome: PairWeights | null;
}

export function resultOfPairs(
  judgments: readonly PairJudgment[],
  criteria: readonly WeighedCriterion[],
): PairsResult {
  const matrix = asMatrix(judgments, criteria);
  const groups = connectedGroups(matrix);
  return { groups, outcome: groups.length === 1 ? pairWeights(matrix) : null };
}

/** Why pairs give no weights yet. */
function whyNot(groups: readonly number[][], criteria: readonly WeighedCriterion[]): string {
  if (criteria.length > MOST_TO_COMPARE) {
    return `Comparing pairs suits up to ${MOST_TO_COMPARE} criteria. Choose another way to set the weights.`;
  }
  const lone = groups.find((group) => group.length === 1)?.[0];
  const name =
    lone === undefined ? '' : ` ${quote(criteria[lone]?.name ?? '')} is not compared with any yet.`;
  return `Compare more pairs, until every criterion is connected with the others.${name}`;
}

/** Weights from comparisons, as percentages. */
export function readPairs(
  judgments: readonly PairJudgment[],
  criteria: readonly WeighedCriterion[],
): ReadWeights {
  const isTooMany = criteria.length > MOST_TO_COMPARE;
  const { groups, outcome } = isTooMany ? { groups: [], outcome: null } : resultOfPairs(judgments, criteria);
  if (outcome !== null) return { weights: asPoints(outcome.weights), problems: [] };
  return {
    weights: criteria.map(() => Number.NaN),
    problems: [{ key: null, sentence: whyNot(groups, criteria) }],
  };
}
