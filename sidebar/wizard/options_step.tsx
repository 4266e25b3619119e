import { placeOfName } from '../../src/decision/same_name';
import { Button } from '../ui/button';
import { SelectField } from '../ui/select_field';
import { takeOffered } from './lists';
import { NameList } from './name_list';
import { edit } from './state';
import type { StepProps } from './step_props';

export function OptionsStep(props: StepProps) {
  const { options, baseline } = props.state.draft;
  const notTaken = props.offered.filter(
    ({ name }) =>
      placeOfName(
        options.map((option) => option.name),
        name,
      ) === null,
  );
  const named = options.filter(({ name }) => name.trim() !== '');
  return (
    <>
      <p>What you choose between. Include where you are today, if you could stay there.</p>
      {notTaken.length > 0 && (
        <p>
          <Button onClick={() => props.change(takeOffered(notTaken))}>
            Take from Options: {notTaken.length} under real consideration
          </Button>
        </p>
      )}
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
