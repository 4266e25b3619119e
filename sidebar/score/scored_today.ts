import type { ScoresChange } from '../../src/api';

/** The scores that were given on this page, each with its day; they are not asked about again on it. */
const days = new Map<string, number>();

const keyOf = (sheetId: number, criterion: string, option: string) =>
  JSON.stringify([sheetId, criterion, option]);

/** Remembers for as long as the sidebar is open which scores a change gave. */
export function rememberScored({ sheetId, expected, scores }: ScoresChange, day: number): void {
  const { criterion, options, scores: before } = expected;
  options.forEach((option, at) => {
    if (scores[at]?.score !== before[at]?.score) days.set(keyOf(sheetId, criterion.id, option), day);
  });
}

/** Whether a score was given here on this day. */
export function isScoredOn(day: number, sheetId: number, criterion: string, option: string): boolean {
  return days.get(keyOf(sheetId, criterion, option)) === day;
}
