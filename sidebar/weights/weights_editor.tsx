import type { NumberProblem } from '../text/number_problem';
import { PointsEditor } from './points_editor';
import type { WeighedCriterion, WeightsDraft } from './weights_draft';

export interface WeightsEditorProps {
  criteria: readonly WeighedCriterion[];
  draft: WeightsDraft;
  onChange: (draft: WeightsDraft) => void;
  /** Name of the field that holds the weight of a criterion. */
  fieldOf: (key: string) => string;
  /** Told when the field of a criterion is left after a change. */
  onLeave: (key: string) => void;
  /** The problem of the weight of a criterion, when it is time to show it. */
  problemAt: (key: string) => NumberProblem | undefined;
}

/** Setting weights, for the wizard and for a matrix that stands already. It keeps nothing itself. */
export function WeightsEditor({ draft, onChange, ...rest }: WeightsEditorProps) {
  return (
    <PointsEditor {...rest} points={draft.points} onChange={(points) => onChange({ ...draft, points })} />
  );
}
