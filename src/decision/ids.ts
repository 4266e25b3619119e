import { sameNameKey } from './same_name';

const DIGITS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A short new id that none of these has.
 *
 * @param random gives a number in [0, 1)
 */
export function newId(taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    const id = Array.from({ length: 6 }, () => DIGITS[Math.floor(random() * DIGITS.length)]).join('');
    if (!taken.has(id)) return id;
  }
}

/**
 * One id for each line: the one that it carries, or, where it carries none or that of an earlier line (as after copying a
 * row), one made of its name. So a line without an id is known by its name alone.
 *
 * @example idsOf(['x1', '', 'x1'], ['Pay', 'Fun', 'Pay']) // ['x1', 'name:fun', 'name:pay']
 */
export function idsOf(given: readonly string[], names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const own = (given[at] ?? '').trim();
    let id = own !== '' && !taken.has(own) ? own : `name:${sameNameKey(name)}`;
    for (let count = 2; taken.has(id); count += 1) id = `name:${sameNameKey(name)} (${count})`;
    taken.add(id);
    return id;
  });
}

/** Whether an id was made of a name, so that a renamed line can't be known by it. */
export const isNameId = (id: string): boolean => id.startsWith('name:');
