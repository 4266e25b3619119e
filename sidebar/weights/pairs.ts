import { type PairWeights, pairWeights } from '../../src/core/weights/pair_weights';
import { connectedGroups } from '../../src/core/weights/pairs';
import { counted } from '../../src/insight/wording';
import { quote } from '../text/quote';
import { asPoints } from './as_points';
import { noWeights, type ReadWeights } from './weight_problem';
import type { PairJudgment, WeighedCriterion } from './weights_draft';

/** With more criteria than this there are more pairs than anybody answers with care. */
export const MOST_TO_COMPARE = 30;

/** Whether so many comparisons can contradict each other: fewer hang together like a tree. */
export const isContradictable = (judgments: number, criteria: number) =>
  criteria > 2 && judgments >= criteria;

export const TOO_MANY = `Comparing pairs suits up to ${MOST_TO_COMPARE} criteria. Choose another way to set the weights.`;

/**
 * Every pair of some things, neighbours first: after one answer less than there are things all are connected, and
 * none waits long for its turn.
 */
export function pairsOf<Thing>(things: readonly Thing[]): [Thing, Thing][] {
  return things
    .slice(1)
    .flatMap((_, at) =>
      things.slice(at + 1).map((thing, first): [Thing, Thing] => [things[first] as Thing, thing]),
    );
}

/** Finds the judgment of two criteria, whichever was asked first. */
const isOf = (a: string, b: string) => (judgment: PairJudgment) =>
  (judgment.a === a && judgment.b === b) || (judgment.a === b && judgment.b === a);

/** How many times criterion a matters as much as b; null when the pair was not compared. */
export function ratioOf(judgments: readonly PairJudgment[], a: string, b: string): number | null {
  const found = judgments.find(isOf(a, b));
  if (found === undefined) return null;
  return found.a === a ? found.ratio : 1 / found.ratio;
}

/** The judgments with one pair answered, answered anew or, with null, not answered any more. */
export function withRatio(
  judgments: readonly PairJudgment[],
  a: string,
  b: string,
  ratio: number | null,
): PairJudgment[] {
  const isThis = isOf(a, b);
  const others = judgments.filter((judgment) => !isThis(judgment));
  return ratio === null ? others : [...others, { a, b, ratio }];
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
  const matrix = criteria.map((a) => criteria.map((b) => ratioOf(judgments, a.key, b.key)));
  const groups = connectedGroups(matrix);
  return { groups, outcome: groups.length === 1 ? pairWeights(matrix) : null };
}

/** Weights from comparisons, as percentages. */
export function readPairs(
  judgments: readonly PairJudgment[],
  criteria: readonly WeighedCriterion[],
): ReadWeights {
  if (criteria.length > MOST_TO_COMPARE) return noWeights(criteria, TOO_MANY);
  const { groups, outcome } = resultOfPairs(judgments, criteria);
  if (outcome !== null) return { weights: asPoints(outcome.weights), problems: [] };
  const missing = counted(groups.length - 1, 'more pair');
  const lone = criteria[groups.find((group) => group.length === 1)?.[0] ?? -1];
  return noWeights(
    criteria,
    `Compare at least ${missing}.${lone ? ` ${quote(lone.name)} is not compared with any yet.` : ''}`,
  );
}
