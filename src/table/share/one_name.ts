import { isNameId } from '../../decision/ids';
import { nameInSentence } from '../../decision/names';
import { sameNameKey } from '../../decision/same_name';
import type { Tab } from './people';

/** An option that a person has given another name in their copy. */
export interface OtherName {
  readonly person: string;
  readonly own: string;
  /** What the first tab that has it calls it. */
  readonly name: string;
}

/**
 * Tabs in which an option of the copy that somebody has renamed goes by the name that it has on the first tab: it is known by its
 * id, as a criterion is. Who has both names means two options; options that people have named themselves have no ids.
 */
export function underOneName<Own extends Tab>(tabs: readonly Own[]): { tabs: Own[]; renamed: OtherName[] } {
  const first = new Map<string, string>();
  for (const { read } of tabs) {
    for (const { id, name } of read.decision.options)
      if (!isNameId(id) && !first.has(id)) first.set(id, name);
  }
  const renamed: OtherName[] = [];
  const named = tabs.map((tab) => {
    const { decision } = tab.read;
    const keys = decision.options.map(({ name }) => sameNameKey(name));
    const options = decision.options.map((option) => {
      const name = first.get(option.id) ?? option.name;
      if (keys.includes(sameNameKey(name))) return option;
      renamed.push({ person: tab.person, own: option.name, name });
      return { ...option, name };
    });
    return { ...tab, read: { ...tab.read, decision: { ...decision, options } } };
  });
  return { tabs: named, renamed };
}

/** "Bo calls “NewCo” “NewCo GmbH”: the two count as one option." */
export function otherNameSentence({ person, own, name }: OtherName): string {
  const quoted = (text: string) => `“${nameInSentence(text, 'no name')}”`;
  return `${person} calls ${quoted(name)} ${quoted(own)}: the two count as one option.`;
}
