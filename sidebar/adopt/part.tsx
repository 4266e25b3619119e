import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button';

interface PartProps {
  id: string;
  heading: string;
  /** What is proposed, in a few words. */
  words: string;
  /** Takes the selected cells for it. */
  onPoint?: () => void;
  /** Opened from the start, because something has to be confirmed. */
  isOpen?: boolean;
  children: ComponentChildren;
}

/** One thing that a table must say, as it is proposed; opened, it can be corrected. */
export function Part({ id, heading, words, onPoint, isOpen = false, children }: PartProps) {
  // Opened or closed by the person from then on: a confirmed field must not vanish under their hands.
  const [isFirstOpen] = useState(isOpen);
  return (
    <li>
      <details open={isFirstOpen} id={id}>
        <summary>
          <b>{heading}:</b> <bdi>{words}</bdi>
        </summary>
        {children}
        {onPoint !== undefined && (
          <Button look="link" label={`Use the selection for ${heading.toLowerCase()}`} onClick={onPoint}>
            Use the selection
          </Button>
        )}
      </details>
    </li>
  );
}
