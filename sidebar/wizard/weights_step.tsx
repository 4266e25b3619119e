import { WeightsEditor } from '../weights/weights_editor';
import { weightField } from './fields';
import { weighedCriteria } from './scale';
import type { StepProps } from './step_props';

export function WeightsStep({ state, dispatch, problemAt }: StepProps) {
  return (
    <>
      <p>How much it matters to you to go from worst to best on each criterion.</p>
      <WeightsEditor
        criteria={weighedCriteria(state.draft)}
        draft={state.draft.weights}
        onChange={(weights) => dispatch({ type: 'weights', weights })}
        fieldOf={weightField}
        onLeave={(key) => dispatch({ type: 'left', field: weightField(key) })}
        problemAt={(key) => problemAt(weightField(key))}
      />
    </>
  );
}
