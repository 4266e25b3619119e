import { SelectField } from '../ui/select_field';
import { NameList } from './name_list';
import type { StepProps } from './step_props';

const NONE = '';

export function OptionsStep(props: StepProps) {
  const { state, dispatch } = props;
  const { options, baseline } = state.draft;
  const named = options.filter(({ name }) => name.trim() !== '');
  return (
    <>
      <p>What you choose between. Include where you are today, if you could stay there.</p>
      <NameList {...props} list="options" label="Options" rowLabel="Option" addLabel="Add an option" />
      {named.length > 0 && (
        <SelectField
          id="baseline"
          label="Baseline: where I am today"
          hint="Optional. The matrix shows how far every other option is ahead of it or behind."
          value={baseline === null ? NONE : String(baseline)}
          choices={[
            { value: NONE, text: 'No baseline' },
            ...named.map(({ id, name }) => ({ value: String(id), text: name.trim() })),
          ]}
          onChange={(value) => dispatch({ type: 'baseline', id: value === NONE ? null : Number(value) })}
        />
      )}
    </>
  );
}
