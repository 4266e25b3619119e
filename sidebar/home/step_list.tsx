import type { ComponentChildren } from 'preact';
import { Button } from '../ui/button';
import type { Lead, StepLine } from './step_lines';

interface StepListProps {
  lines: readonly StepLine[];
  onFollow: (to: Lead, part?: string) => void;
  /** What stands below what a line says. */
  below: (name: string) => ComponentChildren;
}

/** The steps one below the other, each with its state and where it leads. */
export function StepList({ lines, onFollow, below }: StepListProps) {
  return (
    <ol class="stand">
      {lines.map(({ name, to, sentences, beside }) => (
        <li key={name}>
          <h2>
            <Button
              look="link"
              label={typeof to === 'string' ? name : `${name}: go to its cell`}
              onClick={() => onFollow(to)}
            >
              {name}
            </Button>
          </h2>
          {sentences.map((sentence) => (
            <p key={sentence} class="name">
              {sentence}
            </p>
          ))}
          {below(name)}
          {beside.map((other) => (
            <p key={other.words}>
              <Button look="link" onClick={() => onFollow(other.to, other.part)}>
                {other.words}
              </Button>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
