import { useEffect, useState } from 'preact/hooks';
import type { RoundsView } from '../../src/api';
import { staleScores, staleSentence } from '../../src/insight/change_stale';
import { subjectOf } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { USUAL_MONTHS } from './old_scores';
import { today } from './today';

interface OldScoresNoteProps extends PageProps {
  /** The matrix that the page shows; another one that is open meanwhile is not spoken of. */
  sheetId: number;
}

/** Says in Insights that scores are old, where rounds or dated notes show it; nothing else. */
export function OldScoresNote({ call, goTo, sheetId }: OldScoresNoteProps) {
  const [rounds, setRounds] = useState<RoundsView | null>(null);
  useEffect(() => {
    // What can't be read is said on the page of rounds; here it takes nothing from the rest.
    call('readRounds').then(setRounds, () => setRounds(null));
  }, [call, sheetId]);
  const view = rounds?.view ?? null;
  if (rounds === null || view === null || view.sheetId !== sheetId) return null;
  const months = rounds.staleMonths ?? USUAL_MONTHS;
  const stale = staleScores(rounds.rounds, view.decision, today(), months, rounds.evidence);
  if (stale.length === 0) return null;
  const voice = voiceOf(subjectOf(view.decision), view.locale);
  return (
    <p class="notice" id="old-scores">
      {staleSentence(voice, stale, months)}{' '}
      <Button look="link" onClick={() => goTo('rounds')}>
        See old scores
      </Button>
    </p>
  );
}
