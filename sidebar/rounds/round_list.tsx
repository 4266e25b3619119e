import { useState } from 'preact/hooks';
import type { Round } from '../../src/decision/round';
import { counted } from '../../src/insight/wording';
import type { Call } from '../bridge';
import { failureSentence } from '../text/failure_sentence';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { roundLabel } from './compare';

interface RoundListProps {
  call: Call;
  rounds: readonly Round[];
  leftOff: number;
  today: number;
}

/** All rounds, the latest first; each can be built again on a new sheet. */
export function RoundList({ call, rounds, leftOff, today }: RoundListProps) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string | null>(null);

  async function restore(round: number): Promise<void> {
    setBusy(true);
    setSaid('');
    setFailure(null);
    try {
      const { sheetName } = await call('restoreRound', round, today);
      setSaid(`Round ${round} stands on the new sheet “${sheetName}”. Nothing else was touched.`);
    } catch (error) {
      setFailure(failureSentence(error));
    }
    setBusy(false);
  }

  return (
    <>
      <ul class="plain facts">
        {[...rounds].reverse().map((round) => (
          <li key={round.round}>
            <bdi>{roundLabel(round)}</bdi>
            {round.note !== '' && (
              <p class="quiet round-note" dir="auto">
                {round.note}
              </p>
            )}
            <GutOrder round={round} />
            <Button
              look="link"
              isBusy={isBusy}
              label={`Restore on a new sheet: round ${round.round}`}
              onClick={() => void restore(round.round)}
            >
              Restore on a new sheet
            </Button>
          </li>
        ))}
      </ul>
      {leftOff > 0 && (
        <p>
          {counted(leftOff, 'earlier round')} {leftOff === 1 ? 'is' : 'are'} on the sheet Rounds only.
        </p>
      )}
      <Failure sentence={failure} />
      <p class="quiet" role="status">
        {said}
      </p>
    </>
  );
}

/** The ranking by gut of a round, from the first on. */
function GutOrder({ round: { gut, decision } }: { round: Round }) {
  if (gut === null) return null;
  const ranked = decision.options
    .map(({ name }, at) => ({ name, rank: gut[at] ?? null }))
    .filter((option): option is { name: string; rank: number } => option.rank !== null)
    .sort((a, b) => a.rank - b.rank);
  return <p class="quiet">By gut: {ranked.map(({ name, rank }) => `${rank} ${name}`).join(', ')}</p>;
}
