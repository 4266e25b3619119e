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
  /** Takes back what was written last, while the sheet is as it was left; null when there is nothing to take back. */
  readonly undo: (() => void) | null;
  forget(): void;
  /** Gives the work up and reads the sheet as it is now. */
  refresh(): Promise<void>;
}

/**
 * Work on a matrix that is not in the sheet yet: weights that are tried, an order that is being made. While there is
 * any the matrix is held, so that nobody's work is swapped under their hands; a sheet that changed meanwhile waits.
 *
 * @param write puts the work into the sheet and gives the matrix as it is then; rejects with a sentence
 * @param takeBack what writes what was there before; null where it can't be, and then no Undo is offered
 */
export function useAttempt<Work, Seen extends { readonly view: MatrixView } = Matrix>(
  source: MatrixSource,
  write: (matrix: Seen, work: Work) => Promise<MatrixView>,
  takeBack?: (now: MatrixView, before: MatrixView) => (() => Promise<MatrixView>) | null,
) {
  const [attempt, setAttempt] = useState<{ view: MatrixView; work: Work } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  /** What was written last: the matrix before it and after. */
  const [written, setWritten] = useState<{ before: MatrixView; after: MatrixView } | null>(null);

  function forget(): void {
    source.hold(false);
    setAttempt(null);
    setFailure(null);
  }

  /** Puts something into the sheet and shows the matrix as it is then. */
  async function put(work: Promise<MatrixView>): Promise<MatrixView | null> {
    setWriting(true);
    setFailure(null);
    try {
      const view = await work;
      forget();
      source.replace(view);
      return view;
    } catch (error) {
      setFailure(failureSentence(error));
      return null;
    } finally {
      setWriting(false);
    }
  }

  async function takeBackBy(write: () => Promise<MatrixView>): Promise<void> {
    await put(write());
    setWritten(null);
  }
  const isAsLeft = written !== null && attempt === null && source.state().view === written.after;
  const back = isAsLeft ? (takeBack?.(written.after, written.before) ?? null) : null;

  return {
    failure,
    isWriting,
    undo: back && (() => void takeBackBy(back)),
    /** The work on this matrix, or null when there is none. */
    on: (matrix: Seen): Work | null => (attempt?.view === matrix.view ? attempt.work : null),
    change({ view }: Seen, work: Work): void {
      source.hold(true);
      setAttempt({ view, work });
      setFailure(null);
    },
    forget,
    async write(matrix: Seen, work: Work): Promise<void> {
      const after = await put(write(matrix, work));
      setWritten(after && { before: matrix.view, after });
    },
    /** Gives the work up and reads the sheet as it is now. */
    async refresh(): Promise<void> {
      forget();
      source.accept();
      await source.refresh();
    },
  };
}
