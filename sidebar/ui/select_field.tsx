import { Field, hintId } from './field';

interface SelectFieldProps<Value extends string> {
  id: string;
  label: string;
  hint?: string;
  value: Value;
  choices: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
}

/** One choice out of a list, with its label and a hint. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, label, hint, value, choices, onChange } = props;
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        id={id}
        class="input"
        dir="auto"
        value={value}
        aria-describedby={hint && hintId(id)}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
