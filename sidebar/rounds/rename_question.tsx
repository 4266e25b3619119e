import { useState } from 'preact/hooks';
import type { Comparison } from '../../src/insight/change';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';
import { quote } from '../text/quote';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';

interface RenameQuestionProps {
  guess: Comparison['guesses'][number];
  /** The matrix that it is about. */
  title: string;
  call: Call;
  /** Reads the rounds again. */
  onKept: () => Promise<void>;
}

/** Asks once whether a line is one that was called otherwise; the answer is kept with the rounds and may be taken back. */
export function RenameQuestion({ guess, title, call, onKept }: RenameQuestionProps) {
  const { of, before, after, isSame: said } = guess;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function keep(isSame: boolean | null): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await call('keepRename', { title, of, before, after, isSame });
      await onKept();
    } catch (error) {
      setFailure(failureSentence(error));
    }
    setBusy(false);
  }

  return (
    <section class="rename" aria-label="Renamed?">
      {said === null ? (
        <>
          <p>
            Is {quote(after)} what was called {quote(before)}?
          </p>
          <div class="buttons">
            <Button isBusy={isBusy} onClick={() => void keep(true)}>
              Yes, renamed
            </Button>
            <Button isBusy={isBusy} onClick={() => void keep(false)}>
              No, another one
            </Button>
          </div>
        </>
      ) : (
        <p class="quiet">
          You said that {quote(after)} is {said ? '' : 'not '}what was called {quote(before)}.{' '}
          <Button
            look="link"
            label={`Ask again about ${after}`}
            isBusy={isBusy}
            onClick={() => void keep(null)}
          >
            Undo
          </Button>
        </p>
      )}
      <Failure sentence={failure} />
    </section>
  );
}
