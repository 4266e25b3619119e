import { useRef } from 'preact/hooks';
import { afterPress } from './after_press';
import { errorId } from './error_text';

export interface InputProps {
  /** The field's name and its id in the page. */
  id: string;
  value: string;
  /** A name may be long: its field grows with it. Numbers and units are short. */
  look: 'name' | 'number' | 'unit';
  onInput: (text: string) => void;
  /** Called when the field is left after it was changed. */
  onLeave?: () => void;
  /** Enter, where it is not the end of composing a character. */
  onEnter?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onPaste?: (event: ClipboardEvent) => void;
  /** Name for screen readers where no visible label stands beside it. */
  label?: string;
  /** Ids of elements that say more about it. */
  describedBy?: string;
  isInvalid?: boolean;
}

/** One line of text. The direction of a name follows the text, so that right-to-left names read right. */
export function Input(props: InputProps) {
  const { id, value, look, onInput, onLeave, onEnter, onKeyDown, onPaste, label, isInvalid = false } = props;
  const isChanged = useRef(false);
  const described = [isInvalid ? errorId(id) : '', props.describedBy ?? ''].filter((part) => part !== '');
  const shared = {
    id,
    value,
    autocomplete: 'off',
    dir: look === 'number' ? ('ltr' as const) : ('auto' as const),
    'aria-label': label,
    'aria-invalid': isInvalid ? ('true' as const) : undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    onBlur() {
      if (!isChanged.current || onLeave === undefined) return;
      isChanged.current = false;
      afterPress(onLeave);
    },
    onKeyDown(event: KeyboardEvent) {
      onKeyDown?.(event);
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      onEnter?.();
    },
    onPaste,
  };
  const change = (text: string) => {
    isChanged.current = true;
    onInput(text);
  };
  if (look !== 'name') {
    return (
      <input
        {...shared}
        type="text"
        class={`input ${look}`}
        inputMode={look === 'number' ? 'decimal' : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
    );
  }
  return (
    <div class="grow" data-text={value}>
      <textarea
        {...shared}
        class="input"
        rows={1}
        onInput={(event) => change(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      />
    </div>
  );
}
