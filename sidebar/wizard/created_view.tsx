import { useState } from 'preact/hooks';
import type { MatrixPlace } from '../../src/api';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import { HEADING } from './fields';

interface CreatedViewProps {
  place: MatrixPlace;
  /** The totals are covered until the options are ranked by gut. */
  isCovered: boolean;
  onRankByGut: () => void;
  showMatrix: (sheetId: number) => Promise<void>;
  onAnother: () => void;
}

/** The end of the wizard: the matrix stands. */
export function CreatedView({ place, isCovered, onRankByGut, showMatrix, onAnother }: CreatedViewProps) {
  const [failure, setFailure] = useState<string | null>(null);

  async function handleShow(): Promise<void> {
    setFailure(null);
    try {
      await showMatrix(place.sheetId);
    } catch (error) {
      setFailure(failureSentence(error));
    }
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
            <Button look="link" onClick={onRankByGut}>
              Rank by gut
            </Button>
          </p>
        )}
        <div role="alert">
          {failure !== null && <ErrorText field="show" problem={{ sentence: failure }} />}
        </div>
      </main>
      <footer class="footer">
        <div class="buttons">
          <Button look="primary" onClick={() => void handleShow()}>
            Go to matrix
          </Button>
          <Button onClick={onAnother}>Create another</Button>
        </div>
      </footer>
    </>
  );
}
