import { SelectField } from '../ui/select_field';
import { NameList } from './name_list';
import { edit } from './state';
import type { StepProps } from './step_props';

export function OptionsStep(props: StepProps) {
  const { options, baseline } = props.state.draft;
  const named = options.filter(({ name }) => name.trim() !== '');
  return (
    <>
      <p>What you choose between. Include where you are today, if you could stay there.</p>
      <NameList {...props} list="options" />
      {named.length > 0 && (
        <SelectField
          id="baseline"
          label="Baseline: where I am today"
          hint="Optional. The matrix shows how far every other option is ahead of it or behind."
          value={String(baseline ?? '')}
          choices={[
            { value: '', text: 'No baseline' },
            ...named.map(({ id, name }) => ({ value: String(id), text: name.trim() })),
          ]}
          onChange={(value) => props.change(edit({ baseline: Number(value) || null }))}
        />
      )}
    </>
  );
}
