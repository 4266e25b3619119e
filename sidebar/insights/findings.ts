import { type CrossCheck, crossCheck } from '../../src/core/cross_check/cross_check';
import { type HeadlineFacts, headlineFacts } from '../../src/insight/headline_facts';
import type { Matrix } from '../matrix/model';
import { type Dominated, dominated } from './dominated';
import { type Firmness, firmness } from './firmness';
import { type RankedOption, ranking } from './ranking';

/** What is computed once for a matrix, by the weights that are in the sheet. */
export interface Findings {
  readonly facts: HeadlineFacts;
  readonly firmness: Firmness;
  readonly ranked: readonly RankedOption[];
  readonly dominated: readonly Dominated[];
  readonly crossCheck: CrossCheck;
}

export function findingsOf(matrix: Matrix): Findings {
  const { decision } = matrix;
  return {
    facts: headlineFacts(decision),
    firmness: firmness(matrix),
    ranked: ranking(decision),
    dominated: dominated(matrix),
    crossCheck: crossCheck(decision.scores, decision.weights, decision.anchors),
  };
}
