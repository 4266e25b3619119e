import type { NamedDecision } from './subject';
import { nameInSentence, sentenceCase } from './wording';

/** What the options and criteria are called: by their place where they have no name, with it where two have the same. */
export interface Names {
  /** In full, to stand alone. */
  option(at: number): string;
  criterion(at: number): string;
  /** Cut when long and kept apart from the direction of the sentence around it. */
  optionIn(at: number): string;
  criterionCut(at: number): string;
  /** The same, in quotation marks. */
  criterionIn(at: number): string;
}

export function namesOf({ options, criteria }: Pick<NamedDecision, 'options' | 'criteria'>): Names {
  const option = called(options, 'option');
  const criterion = called(criteria, 'criterion');
  return {
    option: (at) => option(at, (name) => name),
    criterion: (at) => criterion(at, (name) => name),
    optionIn: (at) => option(at, cut),
    criterionCut: (at) => criterion(at, cut),
    criterionIn: (at) => `“${criterion(at, cut)}”`,
  };
}

const cut = (name: string) => nameInSentence(name, '');

/** "Acme"; "Option 3", as a name of its own that may begin a sentence, where it has none; "Acme (option 3)" where another has the same. */
function called(list: readonly string[], noun: string) {
  const names = list.map((name) => name.trim());
  const count = new Map<string, number>();
  for (const name of names) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  return (at: number, write: (name: string) => string): string => {
    const name = names[at] ?? '';
    const place = `${noun} ${at + 1}`;
    if (name === '') return sentenceCase(place);
    return (count.get(name.toLowerCase()) ?? 0) > 1 ? `${write(name)} (${place})` : write(name);
  };
}
