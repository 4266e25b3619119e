import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  type?: 'radio' | 'checkbox';
  /** The group of choices that exclude each other. */
  group?: string;
  id?: string | undefined;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  /** What stands below it in small letters. */
  hint?: string | undefined;
  children: ComponentChildren;
}

/** Something to choose, by its dot or box or by its words. */
export function Choice({ type = 'radio', group, id, isChosen, onChoose, hint, children }: ChoiceProps) {
  return (
    <label class="check">
      <input
        type={type}
        name={group}
        id={id}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>
        {children}
        <span class="quiet">{hint}</span>
      </span>
    </label>
  );
}
