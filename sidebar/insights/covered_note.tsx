import type { PageProps } from '../page';
import { Button } from '../ui/button';

/** In place of every result while the person has not ranked by gut yet. */
export function CoveredNote({ goTo }: Pick<PageProps, 'goTo'>) {
  return (
    <>
      <p>
        You chose to rank the options by gut first. Until then the results stay covered, here and in the
        sheet.
      </p>
      <p>
        <Button look="primary" onClick={() => goTo('gut')}>
          Rank by gut
        </Button>
      </p>
    </>
  );
}
