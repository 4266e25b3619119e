import { WeightsEditor } from '../weights/weights_editor';
import { weightField } from './fields';
import { leave, setWeights } from './state';
import type { StepProps } from './step_props';

export function WeightsStep({ state, read, change, problemAt }: StepProps) {
  return (
    <WeightsEditor
      criteria={read.weighed}
      draft={state.draft.weights}
      onChange={(weights) => change(setWeights(weights))}
      fieldOf={weightField}
      onLeave={(key) => change(leave(weightField(key)))}
      problemAt={(key) => problemAt(weightField(key))}
    />
  );
}
