import type { NumberProblem } from '../text/number_problem';

/** What is wrong with the weight of one criterion; `key` is null when it is wrong with all of them together. */
export type WeightProblem = NumberProblem & { key: string | null };

/** Weights as one of the four ways gives them. */
export interface ReadWeights {
  /** In the order of the criteria, ≥ 0; NaN where there is a problem. */
  weights: number[];
  /** In the order of the criteria. */
  problems: WeightProblem[];
}
