import { findTemplate, TEMPLATES } from '../../src/decision/templates';
import { SelectField } from '../ui/select_field';
import { NameList } from './name_list';
import { ScaleRow } from './scale_row';
import type { StepProps } from './step_props';

const NOT_CHOSEN = '';

export function CriteriaStep(props: StepProps) {
  const { state, dispatch } = props;
  const { criteria, template } = state.draft;
  const chosen = findTemplate(template)?.id ?? NOT_CHOSEN;
  return (
    <>
      <p>What matters in this decision. Each criterion has its own scale, from worst to best.</p>
      <SelectField
        id="template"
        label="Template"
        hint="A set of criteria to start from. What you have changed or added stays."
        value={chosen}
        choices={[
          { value: NOT_CHOSEN, text: 'Choose…', isDisabled: chosen !== NOT_CHOSEN },
          ...TEMPLATES.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={(value) => {
          const picked = findTemplate(value);
          if (picked !== undefined) dispatch({ type: 'template', template: picked.id });
        }}
      />
      <NameList
        {...props}
        list="criteria"
        label="Criteria"
        rowLabel="Criterion"
        addLabel="Add a criterion"
        below={(id) => {
          const criterion = criteria.find((candidate) => candidate.id === id);
          return criterion === undefined ? null : <ScaleRow {...props} criterion={criterion} />;
        }}
      />
    </>
  );
}
