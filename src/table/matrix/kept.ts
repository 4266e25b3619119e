/*
 * What is kept with a matrix beside its numbers stands in notes of its headers, in words first, so that copies and exports keep it
 * and a person can read and delete it.
 */

/** What begins the line that we read back. */
const MARK = 'Kept by Discern: ';

/** A note with what is kept in it: the words that a person reads, what was there before, and a line for us. */
export function noteWith(note: string, words: string, kept: string): string {
  const others = withoutKept(note);
  return [others, words, MARK + kept].filter((part) => part !== '').join('\n\n');
}

/** What is kept in a note, or null. */
export function keptIn(note: string): string | null {
  const at = note.indexOf(MARK);
  return at < 0 ? null : note.slice(at + MARK.length).trim();
}

/** A note with a part of its own above what is kept in it and the words of that. */
export function withAbove(note: string, part: string): string {
  const parts = note.split('\n\n');
  const at = parts.findIndex((each) => each.startsWith(MARK));
  const before = at < 0 ? parts.length : Math.max(0, at - 1);
  return [...parts.slice(0, before), part, ...parts.slice(before)].filter((each) => each !== '').join('\n\n');
}

/** A note without what we keep in it and the words above that. */
export function withoutKept(note: string): string {
  const parts = note.split('\n\n');
  const at = parts.findIndex((part) => part.startsWith(MARK));
  return at < 0 ? note : [...parts.slice(0, Math.max(0, at - 1)), ...parts.slice(at + 1)].join('\n\n');
}
