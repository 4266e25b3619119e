import { dayOfIso, isoOfDay } from '../../decision/day';
import { SURENESS, type Sureness } from '../../decision/sureness';

/** What a score was when it was given a second time, blind. */
export interface ScoredAgain {
  /** The day as Sheets counts it, in whole days since 30 December 1899. */
  readonly day: number;
  /** In the unit of the criterion. */
  readonly score: number;
  /** The first answer where the cell holds another one since; null while it is that of the cell. */
  readonly first: number | null;
}

/** What the note of a score says. */
export interface ScoreNote {
  /** What she wrote, to the letter. */
  readonly evidence: string;
  readonly sure: Sureness | null;
  readonly scoredAgain: readonly ScoredAgain[];
  /** The line that marks an old score, as it stands; null for none. */
  readonly staleMark: string | null;
}

/** What begins the line that marks an old score. */
export const STALE_MARK = 'Unchanged since ';

export const EMPTY_NOTE: ScoreNote = { evidence: '', sure: null, scoredAgain: [], staleMark: null };

const SURE = /^sure: *(\w+)\s*$/i;
const NUMBER = String.raw`(-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)`;
const AGAIN = new RegExp(
  String.raw`^scored again (\d{4}-\d{2}-\d{2}): *${NUMBER}(?: instead of ${NUMBER})?\s*$`,
  'i',
);

/**
 * What the note of a score keeps, a line each; a line that she deletes is forgotten. Of several lines on how sure it is the last
 * one counts, for ours stand below what she wrote. Every other line is hers.
 *
 * @example scoreNote('Two interviews.\nSure: estimate\nScored again 2026-11-03: 4')
 * // { evidence: 'Two interviews.', sure: 'estimate', scoredAgain: [{ day: 46329, score: 4, first: null }], staleMark: null }
 */
export function scoreNote(text: string): ScoreNote {
  let sure: { readonly at: number; readonly value: Sureness } | null = null;
  let staleMark: string | null = null;
  const scoredAgain: ScoredAgain[] = [];
  const others: string[] = [];
  for (const line of text.split('\n')) {
    const value = surenessIn(line);
    const again = scoredAgainIn(line);
    if (line.startsWith(STALE_MARK)) staleMark = line;
    else if (again !== null) scoredAgain.push(again);
    else {
      if (value !== null) sure = { at: others.length, value };
      others.push(line);
    }
  }
  const evidence = others.filter((_, at) => at !== sure?.at).join('\n');
  return { evidence, sure: sure?.value ?? null, scoredAgain, staleMark };
}

/** The note that keeps this: what she wrote, and our lines below it. */
export function noteOfScore({ evidence, sure, scoredAgain, staleMark }: ScoreNote): string {
  const own = [
    ...(sure === null ? [] : [`Sure: ${sure}`]),
    ...scoredAgain.map(
      ({ day, score, first }) =>
        `Scored again ${isoOfDay(day)}: ${score}${first === null ? '' : ` instead of ${first}`}`,
    ),
    ...(staleMark === null ? [] : [staleMark]),
  ];
  return [...(evidence === '' && own.length > 0 ? [] : [evidence]), ...own].join('\n');
}

function surenessIn(line: string): Sureness | null {
  const word = SURE.exec(line)?.[1]?.toLowerCase();
  return SURENESS.find((each) => each === word) ?? null;
}

function scoredAgainIn(line: string): ScoredAgain | null {
  const [, iso = '', digits = '', before] = AGAIN.exec(line) ?? [];
  const day = dayOfIso(iso);
  const score = numberIn(digits);
  const first = before === undefined ? null : numberIn(before);
  if (day === null || !Number.isFinite(score) || !Number.isFinite(first ?? 0)) return null;
  return { day, score, first };
}

const numberIn = (digits: string) => Number(digits.replace(',', '.'));

/** The note of a score that is replaced: second answers go on being compared with the first. */
export function replacedNote(note: ScoreNote, old: number | null): ScoreNote {
  const scoredAgain = note.scoredAgain.map((each) => ({ ...each, first: each.first ?? old }));
  return { ...note, scoredAgain, staleMark: null };
}
