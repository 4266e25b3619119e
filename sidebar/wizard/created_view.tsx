import { useState } from 'preact/hooks';
import { focusSheet } from '../bridge';
import type { PageProps } from '../page';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { HEADING } from './fields';
import type { WizardState } from './state';

interface CreatedViewProps extends PageProps {
  created: NonNullable<WizardState['created']>;
  onAnother: () => void;
}

/** The end of the wizard: the matrix stands. */
export function CreatedView({ created, call, goTo, onAnother }: CreatedViewProps) {
  const { place, isCovered } = created;
  const [failure, setFailure] = useState<string | null>(null);

  function handleShow(): void {
    setFailure(null);
    call('showMatrix', place.sheetId)
      .then(focusSheet)
      .catch((error: unknown) => setFailure(failureSentence(error)));
  }

  return (
    <>
      <main class="main">
        <h1 id={HEADING} tabIndex={-1}>
          Your matrix is ready
        </h1>
        <p>
          It is on the new sheet <bdi>“{place.sheetName}”</bdi>. Fill in the scores there
          {isCovered ? '.' : ': the results follow at once.'}
        </p>
        {isCovered && (
          <p>
            The totals stay covered until you have ranked the options by gut, here or under Extensions ▸
            Discern ▸ Gut check.{' '}
            <Button look="link" onClick={() => goTo('gut')}>
              Rank by gut
            </Button>
          </p>
        )}
        <Failure sentence={failure} />
      </main>
      <footer class="footer buttons">
        <Button look="primary" onClick={handleShow}>
          Go to matrix
        </Button>
        <Button onClick={onAnother}>Create another</Button>
      </footer>
    </>
  );
}
