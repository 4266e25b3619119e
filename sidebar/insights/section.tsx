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

/** A part of a section that waits until it is asked for. */
export function Folded({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="folded">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface TableInsteadProps {
  label: string;
  /** The header of the first column. */
  corner: string;
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly string[] }[];
}

/** What a picture shows, as a table that a screen reader can walk through. */
export function TableInstead({ label, corner, columns, rows }: TableInsteadProps) {
  return (
    <Folded summary="As a table">
      {/* Wide tables scroll on their own, also by keyboard. */}
      <div class="table-scroll" role="region" aria-label={label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column, at) => (
                <th key={at} scope="col" dir="auto">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }, row) => (
              <tr key={row}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Folded>
  );
}
