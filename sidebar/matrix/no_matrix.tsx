import type { PageProps } from '../page';
import { Button } from '../ui/button';

/** What to do on a sheet without a matrix. */
export function NoMatrix({ goTo }: Pick<PageProps, 'goTo'>) {
  return (
    <>
      <p>
        There is no decision matrix on this sheet. Open the sheet that holds one, and this page follows, or
        create one.
      </p>
      <p>
        <Button look="primary" onClick={() => goTo('wizard')}>
          Create a matrix
        </Button>
      </p>
      <details class="folded">
        <summary>I have a matrix of my own</summary>
        <p class="note">
          A matrix made by hand, or copied from another file, is recognised by its words: one row with the
          headers Criterion, Weight, Share, Worst and Best, the names of the options to the right of Best, one
          row for each criterion, and below them a row that begins with “Weighted score (0–100)”.
        </p>
      </details>
    </>
  );
}
