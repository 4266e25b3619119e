import { findTemplate, templatesIn } from '../../src/decision/templates';
import { SelectField } from '../ui/select_field';
import { chooseTemplate } from './apply_template';
import { NameList } from './name_list';
import type { StepProps } from './step_props';

export function CriteriaStep(props: StepProps) {
  const { draft, locale } = props.state;
  const chosen = findTemplate(draft.template, locale);
  const choices = templatesIn(locale).map(({ id, name }) => ({ value: id as string, text: name }));
  return (
    <>
      <p>What matters in this decision. Each criterion has its own scale, from worst to best.</p>
      <SelectField
        id="template"
        label="Template"
        hint="A set of criteria to start from. What you have changed or added stays."
        value={chosen?.id ?? ''}
        choices={chosen === undefined ? [{ value: '', text: 'Choose…' }, ...choices] : choices}
        onChange={(value) => {
          const template = findTemplate(value, locale);
          if (template !== undefined) props.change(chooseTemplate(template));
        }}
      />
      <NameList {...props} list="criteria" />
    </>
  );
}
