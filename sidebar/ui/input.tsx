import { useRef } from 'preact/hooks';
import { afterPress } from './after_press';
import { errorId } from './error_text';

type TextField = HTMLInputElement | HTMLTextAreaElement;

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
  maxLength?: number;
  /** Words to choose from, or to pass over. */
  choices?: readonly string[];
  onPaste?: (event: ClipboardEvent) => void;
  /** Name for screen readers where no visible label stands beside it. */
  label?: string;
  /** Id of an element that says more about it. */
  describedBy?: string;
  isInvalid?: boolean;
}

/** One line of text. The direction of a name follows the text, so that right-to-left names read right. */
export function Input(props: InputProps) {
  const {
    id,
    value,
    look,
    onInput,
    onLeave,
    onEnter,
    onPaste,
    label,
    describedBy,
    isInvalid = false,
    maxLength,
    choices = [],
  } = props;
  const isChanged = useRef(false);
  const shared = {
    id,
    value,
    class: 'input',
    maxLength,
    autocomplete: 'off',
    'aria-label': label,
    'aria-invalid': isInvalid,
    // An id that is not in the page, such as that of the error while there is none, is passed over.
    'aria-describedby': `${errorId(id)} ${describedBy ?? ''}`,
    onInput({ currentTarget }: { currentTarget: TextField }) {
      isChanged.current = true;
      onInput(currentTarget.value.replace(/\s*\n\s*/g, ' '));
    },
    onBlur() {
      if (!isChanged.current || onLeave === undefined) return;
      isChanged.current = false;
      afterPress(onLeave);
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      onEnter?.();
    },
    onPaste,
  };
  return look === 'name' ? (
    <div class="grow" data-text={value}>
      <textarea {...shared} dir="auto" rows={1} />
    </div>
  ) : look === 'number' ? (
    <input {...shared} dir="ltr" inputMode="decimal" />
  ) : (
    <>
      <input {...shared} dir="auto" list={choices.length > 0 ? choicesId(id) : undefined} />
      {choices.length > 0 && (
        <datalist id={choicesId(id)}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}

const choicesId = (id: string) => `${id}-choices`;
