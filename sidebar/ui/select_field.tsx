import { Field, hintId } from './field';

interface SelectFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  choices: readonly { value: string; text: string }[];
  onChange: (value: string) => void;
}

/** One choice out of a list, with its label and a hint. */
export function SelectField({ id, label, hint, value, choices, onChange }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        id={id}
        class="input"
        dir="auto"
        value={value}
        aria-describedby={hint && hintId(id)}
        onChange={(event) => onChange(event.currentTarget.value)}
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
