import type { JSX } from 'preact';
import { shares } from '../../src/core/share';
import { useLocale } from '../ui/locale';
import { SelectField } from '../ui/select_field';
import type { WayProps, WeightsEditorProps } from './editor_props';
import { OrderEditor } from './order_editor';
import { PairsEditor } from './pairs_editor';
import { PointsEditor } from './points_editor';
import { knownWeights, readWeights } from './read_weights';
import { SwingEditor } from './swing_editor';
import { WEIGHT_METHODS, type WeightMethod } from './weights_draft';

const WAYS: Record<WeightMethod, readonly [name: string, Way: (props: WayProps) => JSX.Element | null]> = {
  points: ['Points: type or slide', PointsEditor],
  order: ['Order: most important first', OrderEditor],
  swing: ['Swing: change by change', SwingEditor],
  pairs: ['Pairs: two at a time', PairsEditor],
};

/**
 * Setting weights in one of four ways, for the wizard and for a matrix that stands already. It keeps nothing itself
 * but which pair is on screen; what is put in by the other ways stays in the draft.
 */
export function WeightsEditor(props: WeightsEditorProps) {
  const { criteria, draft, onChange, fieldOf, problemAt } = props;
  const [, Way] = WAYS[draft.method];
  const locale = useLocale();
  const { weights, problems } = readWeights(draft, criteria, locale);
  const first = criteria[0]?.key ?? '';
  return (
    <>
      <p>How much it matters to you to go from worst to best on each criterion.</p>
      <SelectField
        id="weight-method"
        label="How to set them"
        hint="Try another way at any time: what you have put in stays."
        value={draft.method}
        choices={WEIGHT_METHODS.map((value) => ({ value, text: WAYS[value][0] }))}
        onChange={(method) => onChange({ ...draft, method })}
      />
      <Way
        {...props}
        weights={weights}
        known={knownWeights(draft, criteria, locale)}
        shares={problems.length > 0 ? null : shares(weights.map((weight) => weight ?? 0))}
        field={fieldOf(first)}
        problem={problemAt(first)}
      />
    </>
  );
}
