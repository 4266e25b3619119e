import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button';

interface ShowAllProps<Item> {
  /** What is shown at first, and everything. */
  first: readonly Item[];
  all: readonly Item[];
  /** "Show all 30 options" */
  label: string;
  children: (items: readonly Item[]) => ComponentChildren;
}

/** The first of a long list, and the rest when it is asked for. */
export function ShowAll<Item>({ first, all, label, children }: ShowAllProps<Item>) {
  const [isAll, setAll] = useState(false);
  const isLong = first.length < all.length;
  return (
    <>
      {children(isAll ? all : first)}
      {isLong && !isAll && (
        <Button look="link" onClick={() => setAll(true)}>
          {label}
        </Button>
      )}
    </>
  );
}
