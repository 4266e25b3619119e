import type { ComponentChildren } from 'preact';

interface ScrollBoxProps {
  class: string;
  label: string;
  children: ComponentChildren;
}

/** A part of a page that scrolls on its own, also by keyboard: so it takes the focus, and has a name to say there. */
export function ScrollBox({ class: className, label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus to be scrolled by keyboard
    <section class={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
