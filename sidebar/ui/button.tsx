import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  /** The one primary button of a view is blue; links and chips stand inside text. */
  look?: 'primary' | 'secondary' | 'link' | 'chip';
  id?: string;
  /** Looks and says that it does nothing now, and keeps the focus. The caller ignores the click. */
  isBusy?: boolean;
  /** For a screen reader, when the visible words need their surroundings. It begins with the visible words. */
  label?: string;
  onClick: () => void;
  children: ComponentChildren;
}

export function Button({ look = 'secondary', id, isBusy = false, label, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class={look === 'primary' || look === 'secondary' ? `button ${look}` : look}
      aria-disabled={isBusy ? 'true' : undefined}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface IconButtonProps {
  id?: string;
  icon: IconName;
  label: string;
  /** Does nothing now, but keeps the focus that it may have. */
  isDisabled?: boolean;
  /** False for a mouse shortcut of what the keyboard does another way. */
  isTabStop?: boolean;
  onClick: () => void;
}

/** A picture to press, named for everyone by its tooltip. */
export function IconButton({
  id,
  icon,
  label,
  isDisabled = false,
  isTabStop = true,
  onClick,
}: IconButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class="icon-button"
      title={label}
      aria-label={label}
      aria-disabled={isDisabled ? 'true' : undefined}
      tabIndex={isTabStop ? undefined : -1}
      onClick={isDisabled ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
