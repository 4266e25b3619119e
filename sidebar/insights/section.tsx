import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface SectionProps {
  heading: string;
  /** The answer in a few words, to read without opening. */
  answer?: string;
  isOpen?: boolean;
  /** What is inside; drawn only while the section is open. */
  children: () => JSX.Element | null;
}

/** A part of the page that opens and closes. */
export function Section({ heading, answer, isOpen: isOpenAtFirst = false, children }: SectionProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details class="section" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{heading}</h2>
        {answer !== undefined && <span class="quiet answer">{answer}</span>}
      </summary>
      {isOpen && <div class="section-body">{children()}</div>}
    </details>
  );
}

/** The same as a picture says, as a table that a screen reader can walk through. */
export function TableInstead({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <details class="table-instead">
      <summary class="quiet">As a table</summary>
      {/* Wide tables scroll on their own, also by keyboard. */}
      <div class="table-scroll" role="region" aria-label={label} tabIndex={0}>
        <table>{children}</table>
      </div>
    </details>
  );
}
