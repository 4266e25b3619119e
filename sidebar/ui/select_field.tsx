interface SelectFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  choices: readonly { value: string; text: string; isDisabled?: boolean }[];
  onChange: (value: string) => void;
}

/** One choice out of a list, with its label and a hint. */
export function SelectField({ id, label, hint, value, choices, onChange }: SelectFieldProps) {
  const hintId = `${id}-hint`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        dir="auto"
        value={value}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.isDisabled}>
            {choice.text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
