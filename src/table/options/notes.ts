import type { SortedOption } from '../../decision/pool';

/** The note of the column of an option in a matrix: its pros and cons, or "". */
export function noteOf({ pros, cons }: Pick<SortedOption, 'pros' | 'cons'>): string {
  const part = (title: string, text: string) => (text.trim() === '' ? [] : [`${title}: ${text.trim()}`]);
  return [...part('Pros', pros), ...part('Cons', cons)].join('\n');
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
    const cut = Array.from(evidence.replace(/\s+/g, ' ').trim()).slice(0, LONGEST_EVIDENCE).join('');
    return `${criterion.replace(/\s+/g, ' ')}: ${score}${cut === '' ? '' : ` – ${cut}`}`;
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
      return score === '' ? [] : [{ criterion, score: Number(score), evidence }];
    });
}

const parts = (note: string) => note.split('\n\n').filter((part) => part !== '');
