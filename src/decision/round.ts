import { dayInWords, dayOf, dayOfIso, isoOfDay, MONTHS } from './day';
import type { Decision } from './decision';
import type { Sureness } from './sureness';

/** What somebody decided on the day of a round, in their own words. */
export interface Choice {
  /** The name of the option that was chosen. */
  choice: string;
  /** What is expected to follow. */
  expected: string;
  /** How sure the person was, 0 to 1; null when nothing was said. */
  sure: number | null;
  /** The day on which to look again, as a serial number; null for none. */
  lookAgain: number | null;
}

/** A decision as it stood on one day, kept in the sheets Rounds and History. Plain JSON. */
export interface Round {
  /** 1, 2, 3 … over all decisions of a file. */
  round: number;
  /** The day as Sheets counts it, in whole days since 30 December 1899: free of time zones. */
  date: number;
  name: string;
  note: string;
  decision: Decision;
  /** The ranking by gut of that day, one per option; null when there was none. */
  gut: (number | null)[] | null;
  decided: Choice | null;
  /** How sure each score was, `[criterion][option]`; absent where nothing was said of any. */
  sure?: (Sureness | null)[][];
}

export { dayInWords, dayOf, dayOfIso, isoOfDay };

/**
 * The latest day that a text names beyond doubt, as a serial number: "2026-03-12", "12.3.2026", "12 March 2026",
 * "Mar 12, 2026". Null for none; 3/12/2026 is two days, depending on who reads it, so it is none.
 */
export function dayInText(text: string): number | null {
  const found: number[] = [];
  const add = (year: string, month: number, day: string) => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const serial = dayOfIso(iso);
    if (serial !== null) found.push(serial);
  };
  const monthOf = (word: string) =>
    MONTHS.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
  for (const [, year, month, day] of text.matchAll(/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g)) {
    add(year ?? '', Number(month), day ?? '');
  }
  for (const [, day, month, year] of text.matchAll(/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g)) {
    add(year ?? '', Number(month), day ?? '');
  }
  for (const [, day, word, year] of text.matchAll(/\b(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/g)) {
    add(year ?? '', monthOf(word ?? ''), day ?? '');
  }
  for (const [, word, day, year] of text.matchAll(/\b([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/g)) {
    add(year ?? '', monthOf(word ?? ''), day ?? '');
  }
  return found.length === 0 ? null : Math.max(...found);
}
