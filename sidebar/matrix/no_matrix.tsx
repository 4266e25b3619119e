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
        <summary>Adopt a matrix of my own</summary>
        <p class="note">
          Give one row the headers Criterion, Weight, Worst and Best, with the names of the options to the
          right of Best and one criterion in each row below, down to the first empty row. No cell has to move.
          Then press Refresh.
        </p>
      </details>
    </>
  );
}
