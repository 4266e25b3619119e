import type { NumberProblem } from '../text/number_problem';
import type { WeighedCriterion, WeightsDraft } from './weights_draft';

/** What the editor of weights is given. */
export interface WeightsEditorProps {
  /** At least one. */
  criteria: readonly WeighedCriterion[];
  draft: WeightsDraft;
  onChange: (draft: WeightsDraft) => void;
  /**
   * Name of the field that holds the weight of a criterion. What is wrong with all weights together stands at the
   * field of the first criterion, so each way has a control of that name.
   */
  fieldOf: (key: string) => string;
  /** Told when the field of a criterion is left after a change. */
  onLeave: (key: string) => void;
  /** The problem of the weight of a criterion, when it is time to show it. */
  problemAt: (key: string) => NumberProblem | undefined;
}

/** What it hands on to each of its four ways. */
export interface WayProps extends WeightsEditorProps {
  /** The weights as they are read so far, ≥ 0, in the order of the criteria; null where nothing is chosen yet. */
  weights: readonly (number | null)[];
  /** Their shares of the whole; null while the weights are not finished. */
  shares: readonly number[] | null;
  /** Weights that another way gave already, to start an order from; null for none. */
  known: readonly (number | null)[];
  /** The field of the first criterion, and its problem. */
  field: string;
  problem: NumberProblem | undefined;
}
