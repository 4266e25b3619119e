import type { Score } from '../core/decision_matrix';
import type { Decision } from '../decision/decision';
import { dayInWords, dayOf, isoOfDay, type Round } from '../decision/round';
import { matchLines } from './change_match';
import type { Voice } from './voice';
import { counted } from './wording';

/** A score that nobody has touched or confirmed for long. */
export interface StaleScore {
  readonly criterion: number;
  readonly option: number;
  /** The last day of which it is known that it was given or confirmed, as a serial number. */
  readonly since: number;
}

/**
 * The scores that are older than so many months, the oldest first. A score is as old as the earliest of the last rounds that
 * hold it as it is now; a date in the note of its cell is evidence of that day. One that no round holds as it is now was
 * changed since, and one of which nothing is known is not called old.
 *
 * @param rounds of this decision, the earliest first
 * @param evidence `[criterion][option]`, the latest day in the note of the cell
 */
export function staleScores(
  rounds: readonly Round[],
  now: Decision,
  today: number,
  months: number,
  evidence: readonly (readonly (number | null)[])[],
): StaleScore[] {
  const limit = monthsBefore(today, months);
  const past = [...rounds]
    .reverse()
    .map((round) => ({ date: round.date, scoreOf: scoreIn(round.decision, now) }));
  const stale = now.criteria.flatMap((_, criterion) =>
    now.options.flatMap((_option, option): StaleScore[] => {
      const score = now.scores[criterion]?.[option] ?? null;
      if (score === null) return [];
      let since: number | null = null;
      for (const { date, scoreOf } of past) {
        if (scoreOf(criterion, option) !== score) break;
        since = date;
      }
      const confirmed = evidence[criterion]?.[option] ?? null;
      if (since === null && (past.length > 0 || confirmed === null)) return [];
      const known = Math.max(since ?? -Infinity, confirmed ?? -Infinity);
      return known < limit ? [{ criterion, option, since: known }] : [];
    }),
  );
  return stale.sort((a, b) => a.since - b.since);
}

/** The score of a line and an option of now in an earlier round; undefined where it does not hold them. */
function scoreIn(then: Decision, now: Decision): (criterion: number, option: number) => Score | undefined {
  const criteria = matchLines(then.criteria, now.criteria);
  const options = matchLines(then.options, now.options);
  const rows = criteria.after.map((key) => criteria.before.indexOf(key));
  const columns = options.after.map((key) => options.before.indexOf(key));
  return (criterion, option) => then.scores[rows[criterion] ?? -1]?.[columns[option] ?? -1];
}

/** The same day so many months earlier; the last of the month where that one is shorter. */
export function monthsBefore(day: number, months: number): number {
  const [year = 0, month = 1, date = 1] = isoOfDay(day).split('-').map(Number);
  const first = dayOf(year, month - months, 1);
  const lastOfMonth = dayOf(year, month - months + 1, 0);
  return Math.min(first + date - 1, lastOfMonth);
}

/** "3 of 49 scores have not changed for more than 6 months, the oldest “Pay” for Acme since 3 March 2026." */
export function staleSentence(voice: Voice, stale: readonly StaleScore[], months: number): string {
  const { decision, names } = voice;
  const given = decision.scores.flat().filter((score) => score !== null).length;
  const [oldest] = stale;
  const time = counted(months, 'month');
  if (oldest === undefined) return `No score is known to be older than ${time}.`;
  const which = `${names.criterionIn(oldest.criterion)} for ${names.optionIn(oldest.option)}`;
  const have = stale.length === 1 ? 'has' : 'have';
  return `${stale.length} of ${counted(given, 'score')} ${have} not changed for more than ${time}, the oldest ${which} since ${dayInWords(oldest.since)}.`;
}
