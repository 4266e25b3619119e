import { useCallback } from 'preact/hooks';
import type { RoundsView } from '../../src/api';
import { Section } from '../insights/section';
import { NoMatrix } from '../matrix/no_matrix';
import { useReading } from '../matrix/use_reading';
import type { PageProps } from '../page';
import { Button } from '../ui/button';
import { Failure } from '../ui/failure';
import { Progress } from '../ui/progress';
import { Compare } from './compare';
import { OldScores } from './old_scores';
import { OverTime } from './over_time';
import { RecordForm } from './record_form';
import { RoundList } from './round_list';
import './rounds.css';
import { ThenAndNow } from './then_and_now';
import { today } from './today';

/** The page that records rounds and says what moved between them. */
export function Rounds({ call, goTo }: PageProps) {
  const { answer: rounds, failure, refresh } = useReading(useCallback(() => call('readRounds'), [call]));
  return (
    <main class="main matrix-page rounds">
      <div class="page-head">
        <h1>Rounds</h1>
        <Button look="link" onClick={() => void refresh()} label="Refresh from the sheet">
          Refresh
        </Button>
      </div>
      <Failure sentence={failure} />
      {rounds === undefined && failure === null && <Progress label="Reading the rounds…" />}
      {rounds?.view === null && <NoMatrix call={call} goTo={goTo} />}
      {rounds?.skipped.map((sentence) => (
        <p key={sentence} class="notice">
          {sentence}
        </p>
      ))}
      {rounds !== undefined && rounds.view !== null && (
        <Body rounds={rounds} view={rounds.view} call={call} goTo={goTo} refresh={refresh} />
      )}
    </main>
  );
}

interface BodyProps extends PageProps {
  rounds: RoundsView;
  view: NonNullable<RoundsView['view']>;
  refresh: () => Promise<void>;
}

function Body({ rounds, view, call, goTo, refresh }: BodyProps) {
  const { decision, locale } = view;
  const day = today();
  if (view.covered) {
    return (
      <>
        <p>A round keeps the results, and you chose to rank the options by gut before you see them.</p>
        <Button look="primary" onClick={() => goTo('gut')}>
          Rank by gut
        </Button>
      </>
    );
  }
  const kept = rounds.rounds;
  const decided = kept.filter((round) => round.decided !== null);
  return (
    <>
      <p class="quiet">
        <bdi>{decision.title}</bdi>
      </p>
      {decided.map(
        (round) =>
          round.decided && (
            <ThenAndNow
              key={round.round}
              round={round}
              decided={round.decided}
              now={decision}
              today={day}
              locale={locale}
              renames={rounds.renames}
            />
          ),
      )}
      <RecordForm call={call} view={view} onRecorded={refresh} />
      {kept.length === 0 ? (
        <p class="hint">
          A round keeps every weight, scale and score of today on two sheets of this file, Rounds and History.
          Later you can see what moved, and why.
        </p>
      ) : (
        <>
          <Section heading="What changed" answer={undefined} isOpen={true}>
            {() => (
              <Compare
                key={kept.length}
                rounds={kept}
                now={decision}
                locale={locale}
                renames={rounds.renames}
                call={call}
                onKept={refresh}
              />
            )}
          </Section>
          <Section heading="Over time" answer={undefined} isOpen={true}>
            {() => (
              <OverTime rounds={kept} now={decision} renames={rounds.renames} today={day} locale={locale} />
            )}
          </Section>
          <Section heading="Old scores" answer={undefined} isOpen={false}>
            {() => <OldScores call={call} rounds={rounds} view={view} today={day} />}
          </Section>
          <Section heading="All rounds" answer={String(kept.length + rounds.leftOff)} isOpen={false}>
            {() => <RoundList call={call} rounds={kept} leftOff={rounds.leftOff} today={day} />}
          </Section>
        </>
      )}
    </>
  );
}
