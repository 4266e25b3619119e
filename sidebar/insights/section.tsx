import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface SectionProps {
  heading: string;
  answer: string | undefined;
  isOpen: boolean;
  /** It was asked for: it is brought into view and has the focus. */
  isWanted?: boolean;
  /** What is inside; drawn only while the section is open. */
  children: () => JSX.Element;
}

/** A part of the page that opens and closes. */
export function Section(props: SectionProps) {
  const { heading, answer, isOpen: isOpenAtFirst, isWanted = false, children } = props;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    summary.current?.scrollIntoView();
    summary.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <details class="section" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>
        <h2>{heading}</h2>
        {answer && <span class="quiet answer">{answer}</span>}
      </summary>
      {isOpen && <div class="section-body">{children()}</div>}
    </details>
  );
}

interface FoldedProps {
  summary: string;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** A part of a section that waits until it is asked for. */
export function Folded({ summary, isOpen = false, children }: FoldedProps) {
  return (
    <details class="folded" open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
