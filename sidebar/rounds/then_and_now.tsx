import type { RenameAnswer } from '../../src/api';
import type { Decision } from '../../src/decision/decision';
import { type Choice, dayInWords, type Round } from '../../src/decision/round';
import { compareRounds } from '../../src/insight/change';
import { changedCells, changeInShort } from '../../src/insight/change_words';
import { Folded } from '../insights/section';
import { Table } from '../insights/table';

interface ThenAndNowProps {
  round: Round;
  decided: Choice;
  now: Decision;
  today: number;
  locale: string;
  renames: readonly RenameAnswer[];
}

/** A decision that was taken: until its day only that it will be looked at, then what was known beside what is now. */
export function ThenAndNow({ round, decided, now, today, locale, renames }: ThenAndNowProps) {
  const { choice, expected, sure, lookAgain } = decided;
  const day = dayInWords(round.date);
  const isDue = lookAgain === null || lookAgain <= today;
  if (!isDue) {
    return (
      <p class="decided">
        On {day} you decided for <bdi>{choice}</bdi>. Look again on {dayInWords(lookAgain)}.
      </p>
    );
  }
  const comparison = compareRounds(round.decision, now, renames, locale);
  const { names, figures } = comparison.voice;
  const standing = (total: number | null, rank: number | null) =>
    total === null ? '–' : `${figures.total(figures.shown(total))} (${rank})`;
  const cells = changedCells(comparison);
  return (
    <section class="decided due" aria-label={`What you knew on ${day}`}>
      <h2>What you knew on {day}</h2>
      <p>
        You decided for <bdi>{choice}</bdi>
        {sure === null ? '' : `, ${figures.percentage(Math.round(sure * 100))} sure`}.
      </p>
      {expected !== '' && (
        <blockquote dir="auto" class="expected">
          {expected}
        </blockquote>
      )}
      {round.note !== '' && (
        <p class="quiet" dir="auto">
          {round.note}
        </p>
      )}
      <Table
        look="totals"
        caption="Weighted score (rank)"
        head={['Option', 'Then', 'Now']}
        rows={comparison.options.map(({ at, before, after, rankBefore, rankAfter }) => [
          names.option(at),
          standing(before, rankBefore),
          standing(after, rankAfter),
        ])}
      />
      <p>{changeInShort(comparison)} since then.</p>
      {cells.length > 0 && (
        <Folded summary="What changed since then">
          <ul class="plain facts">
            {cells.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Folded>
      )}
    </section>
  );
}
