import { sameNameKey } from './same_name';

const LONGEST = 60;

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A person's name inside a sentence of ours: cut when long, kept apart from the sentence's direction where it
 * runs the other way, and never empty.
 *
 * @param whenBlank what to call it when it has no name: "Option 3"
 */
export function nameInSentence(name: string, whenBlank: string): string {
  const letters = Array.from(name.trim());
  if (letters.length === 0) return whenBlank;
  const cut = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : letters.join('');
  return RIGHT_TO_LEFT.test(cut) ? `\u2068${cut}\u2069` : cut;
}

/**
 * Names that can be told apart: where several are the same but for case and spaces, each says where it stands.
 *
 * @param place where a line stands, as a person says it: "column E"
 * @example distinctNames(['A', 'B', 'a'], (at) => `column ${'EFG'[at]}`) // ['A (column E)', 'B', 'a (column G)']
 */
export function distinctNames(names: readonly string[], place: (at: number) => string): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(sameNameKey(name), (counts.get(sameNameKey(name)) ?? 0) + 1);
  return names.map((name, at) => {
    const key = sameNameKey(name);
    return key !== '' && (counts.get(key) ?? 0) > 1 ? `${name} (${place(at)})` : name;
  });
}
