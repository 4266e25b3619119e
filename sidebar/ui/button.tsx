import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** The one primary button of a view is blue; links and chips stand inside text; an icon button holds a picture. */
  look?: 'primary' | 'secondary' | 'link' | 'chip' | 'icon-button';
  id?: string;
  /** Looks and says that it does nothing now, does nothing, and keeps the focus. */
  isBusy?: boolean;
  /** For a screen reader, when the visible words need their surroundings, which it begins with; tooltip of a picture. */
  label?: string;
  /** Whether what it opens is open. */
  isExpanded?: boolean;
  /** False for a mouse shortcut of what the keyboard does another way. */
  isTabStop?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const {
    look = 'secondary',
    id,
    isBusy = false,
    label,
    isExpanded,
    isTabStop = true,
    onClick,
    children,
  } = props;
  return (
    <button
      type="button"
      id={id}
      class={look}
      title={look === 'icon-button' ? label : undefined}
      aria-label={label}
      aria-disabled={isBusy}
      aria-expanded={isExpanded}
      tabIndex={isTabStop ? undefined : -1}
      onClick={isBusy ? undefined : onClick}
    >
      {children}
    </button>
  );
}
