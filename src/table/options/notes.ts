import type { SortedOption } from '../../decision/pool';
import { noteOfScore, scoreNote } from '../matrix/score_note';

/**
 * The note of the column of an option in a matrix: the musts that it misses, its pros and cons, or "".
 *
 * @param names of the musts of its sheet
 */
export function noteOf(
  { pros, cons, musts }: Pick<SortedOption, 'pros' | 'cons' | 'musts'>,
  names: readonly string[],
): string {
  const missed = names.filter((_, at) => musts[at] === 'no').join(', ');
  const part = (title: string, text: string) => (text.trim() === '' ? [] : [`${title}: ${text.trim()}`]);
  return [...part('Misses a must', missed), ...part('Pros', pros), ...part('Cons', cons)].join('\n');
}

/** A score that an option had in a matrix, and what stood in the note of its cell. */
export interface KeptScore {
  readonly criterion: string;
  readonly score: number;
  readonly evidence: string;
}

/** What begins the part of a note that keeps scores. */
const TITLE = 'Scores when it was taken out of';
const LINE = /^(.*?): (-?\d+(?:\.\d+)?(?:e[+-]\d+)?)(?: – (.*))?$/;

/** Longer evidence is cut: a note holds no more than 50 000 characters. */
const LONGEST_EVIDENCE = 200;

/**
 * A note with the scores of an option in words that a person reads, one line each, in place of those that it kept before.
 *
 * @example withScores('', 'My next role', '2026-11-26', [{ criterion: 'Pay', score: 4, evidence: 'offer' }])
 * // 'Scores when it was taken out of My next role on 2026-11-26:\nPay: 4 – offer'
 */
export function withScores(note: string, matrix: string, day: string, scores: readonly KeptScore[]): string {
  const lines = scores.map(({ criterion, score, evidence }) => {
    const said = inOneLine(evidence);
    return `${criterion.replace(/\s+/g, ' ')}: ${score}${said === '' ? '' : ` – ${said}`}`;
  });
  const block = lines.length === 0 ? [] : [`${TITLE} ${matrix} on ${day}:\n${lines.join('\n')}`];
  return [...parts(note).filter((part) => !part.startsWith(TITLE)), ...block].join('\n\n');
}

/** The scores that a note keeps. */
export function scoresIn(note: string): KeptScore[] {
  const block = parts(note).find((part) => part.startsWith(TITLE)) ?? '';
  return block
    .split('\n')
    .slice(1)
    .flatMap((line): KeptScore[] => {
      const [, criterion = '', score = '', evidence = ''] = LINE.exec(line) ?? [];
      return score === '' ? [] : [{ criterion, score: Number(score), evidence: inOwnLines(evidence) }];
    });
}

/** Between what she wrote and each line of ours, where all of a note stands in one line. */
const APART = ' · ';

/** The note of a score in one line: what she wrote, cut when long, then how sure it is and the second answers. */
function inOneLine(evidence: string): string {
  const note = scoreNote(evidence);
  const words = Array.from(note.evidence.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_EVIDENCE).join('');
  const own = noteOfScore({ ...note, evidence: '', staleMark: null });
  return [words, ...own.split('\n')].filter((part) => part !== '').join(APART);
}

/** The note again, our lines on lines of their own. */
function inOwnLines(line: string): string {
  const all = line.split(APART);
  let first = all.length;
  while (first > 0 && scoreNote(all[first - 1] ?? '').evidence === '' && all[first - 1] !== '') first -= 1;
  const words = all.slice(0, first).join(APART);
  return [...(words === '' ? [] : [words]), ...all.slice(first)].join('\n');
}

const parts = (note: string) => note.split('\n\n').filter((part) => part !== '');
