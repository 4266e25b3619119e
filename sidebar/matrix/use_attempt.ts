import { useState } from 'preact/hooks';
import type { MatrixView } from '../../src/api';
import { failureSentence } from '../text/failure_sentence';
import type { Matrix } from './model';
import type { MatrixSource } from './source';

/** What the work on any page has in common. */
export interface Attempt {
  /** Why the last write failed, or null. */
  readonly failure: string | null;
  readonly isWriting: boolean;
  forget(): void;
  /** Gives the work up and reads the sheet as it is now. */
  refresh(): Promise<void>;
}

/**
 * Work on a matrix that is not in the sheet yet: weights that are tried, an order that is being made. While there is
 * any the matrix is held, so that nobody's work is swapped under their hands; a sheet that changed meanwhile waits.
 *
 * @param write puts the work into the sheet and gives the matrix as it is then; rejects with a sentence
 */
export function useAttempt<Work, Seen extends { readonly view: MatrixView } = Matrix>(
  source: MatrixSource,
  write: (matrix: Seen, work: Work) => Promise<MatrixView>,
) {
  const [attempt, setAttempt] = useState<{ view: MatrixView; work: Work } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);

  function forget(): void {
    source.hold(false);
    setAttempt(null);
    setFailure(null);
  }

  return {
    failure,
    isWriting,
    /** The work on this matrix, or null when there is none. */
    on: (matrix: Seen): Work | null => (attempt?.view === matrix.view ? attempt.work : null),
    change({ view }: Seen, work: Work): void {
      source.hold(true);
      setAttempt({ view, work });
      setFailure(null);
    },
    forget,
    async write(matrix: Seen, work: Work): Promise<void> {
      setWriting(true);
      setFailure(null);
      try {
        const view = await write(matrix, work);
        forget();
        source.replace(view);
      } catch (error) {
        setFailure(failureSentence(error));
      }
      setWriting(false);
    },
    /** Gives the work up and reads the sheet as it is now. */
    async refresh(): Promise<void> {
      forget();
      source.accept();
      await source.refresh();
    },
  };
}
