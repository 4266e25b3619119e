import type { JSX } from 'preact';
import { SelectField } from '../ui/select_field';
import type { WeightsEditorProps } from './editor_props';
import { OrderEditor } from './order_editor';
import { PairsEditor } from './pairs_editor';
import { PointsEditor } from './points_editor';
import { SwingEditor } from './swing_editor';
import { WEIGHT_METHODS, type WeightMethod } from './weights_draft';

const METHODS: Record<WeightMethod, { text: string; Editor: (props: WeightsEditorProps) => JSX.Element }> = {
  points: { text: 'Points: type or slide', Editor: PointsEditor },
  order: { text: 'Order: most important first', Editor: OrderEditor },
  swing: { text: 'Swing: change by change', Editor: SwingEditor },
  pairs: { text: 'Pairs: two at a time', Editor: PairsEditor },
};

/**
 * Setting weights in one of four ways, for the wizard and for a matrix that stands already. It keeps nothing itself
 * but which pair is on screen; what is put in by the other ways stays in the draft.
 */
export function WeightsEditor(props: WeightsEditorProps) {
  const { draft, onChange } = props;
  const { Editor } = METHODS[draft.method];
  return (
    <>
      <SelectField
        id="weight-method"
        label="How to set them"
        hint="Try another way at any time: what you have put in stays."
        value={draft.method}
        choices={WEIGHT_METHODS.map((method) => ({ value: method, text: METHODS[method].text }))}
        onChange={(value) => {
          const method = WEIGHT_METHODS.find((known) => known === value);
          if (method !== undefined) onChange({ ...draft, method });
        }}
      />
      <Editor {...props} />
    </>
  );
}
