import { Button } from '../ui/button';
import { ErrorText } from '../ui/error_text';
import type { Scoring, ScoringState } from './scoring';

interface ScoreFooterProps {
  scoring: Scoring;
  state: ScoringState;
  isLast: boolean;
  /** Goes on to the next criterion; null behind the last one. */
  onNext: (() => void) | null;
  onBack: (() => void) | null;
  onCriterion: (id: string) => void;
  onRefresh: () => void;
}

/** What stays in view below: what became of the last save, and the ways on and back. */
export function ScoreFooter(props: ScoreFooterProps) {
  const { scoring, state, isLast, onNext, onBack, onCriterion, onRefresh } = props;
  const { failure, written, isSaving } = state;

  async function undo(): Promise<void> {
    const id = written?.expected.criterion.id;
    await scoring.undo();
    if (id !== undefined) onCriterion(id);
  }

  return (
    <footer class={onNext !== null || failure !== null || written !== null ? 'footer' : 'unseen'}>
      <div role="alert">{failure !== null && <ErrorText problem={{ sentence: failure.sentence }} />}</div>
      {failure !== null && (
        <p>
          What you put in is kept on this page.{' '}
          <Button
            look="link"
            onClick={() => {
              onRefresh();
              onCriterion(failure.criterion);
            }}
          >
            Refresh and look at it
          </Button>
        </p>
      )}
      <p role="status" class={isSaving || (written !== null && failure === null) ? undefined : 'unseen'}>
        {isSaving
          ? 'Saving…'
          : written !== null &&
            failure === null && (
              <>
                Saved in the sheet.{' '}
                <Button look="link" onClick={() => void undo()}>
                  Undo
                </Button>
              </>
            )}
      </p>
      {onNext !== null && (
        <div class="buttons">
          <Button look="primary" onClick={onNext}>
            {isLast ? 'Finish' : 'Next criterion'}
          </Button>
          {onBack !== null && <Button onClick={onBack}>Back</Button>}
        </div>
      )}
    </footer>
  );
}
