import type { NumberProblem } from '../text/number_problem';

/** What is wrong with the weight of one criterion; what is wrong with all together stands at the first. */
export type WeightProblem = NumberProblem & { key: string };

/** Weights as one of the four ways gives them. */
export interface ReadWeights {
  /** In the order of the criteria, ≥ 0; null where nothing was chosen yet, or there is a problem. */
  weights: (number | null)[];
  /** In the order of the criteria. While there is any, the weights are not finished. */
  problems: WeightProblem[];
}

/** No weights at all, and why. There is at least one criterion. */
export function noWeights(criteria: readonly { key: string }[], sentence: string): ReadWeights {
  return {
    weights: criteria.map(() => null),
    problems: criteria.slice(0, 1).map(({ key }) => ({ key, sentence })),
  };
}
