import { Choice } from '../ui/choice';
import { WeightsEditor } from '../weights/weights_editor';
import { LATER, weightField } from './fields';
import { edit, leave, setWeights } from './state';
import type { StepProps } from './step_props';

export function WeightsStep({ state, read, change, problemAt }: StepProps) {
  const { weights, weightsLater } = state.draft;
  return (
    <>
      {!weightsLater && (
        <WeightsEditor
          criteria={read.weighed}
          draft={weights}
          onChange={(next) => change(setWeights(next))}
          fieldOf={weightField}
          onLeave={(key) => change(leave(weightField(key)))}
          problemAt={(key) => problemAt(weightField(key))}
        />
      )}
      <Choice
        type="checkbox"
        id={LATER}
        isChosen={weightsLater}
        onChoose={(isLater) => change(edit({ weightsLater: isLater }))}
        hint="The matrix is made without weights. Nothing has a total until it has some."
      >
        Set the weights later
      </Choice>
    </>
  );
}
