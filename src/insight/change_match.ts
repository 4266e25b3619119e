import { isNameId } from '../decision/ids';
import { sameNameKey } from '../decision/same_name';

interface NamedLine {
  readonly id: string;
  readonly name: string;
}

/** Which lines of two rounds are the same, by keys that both share; one key per line. */
export interface MatchedLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Exactly one line is gone and one is new, and no id tells whether it is a rename: the person is asked. */
  readonly guess: { readonly before: number; readonly after: number } | null;
}

/**
 * Matches the criteria or the options of two rounds: by id, so that a rename is a rename; by name only where an id is
 * missing. The keys are the ids of the later round.
 *
 * @param isRenamed what the person said of two names
 * @example matchLines([{ id: 'a', name: 'Pay' }], [{ id: 'a', name: 'Salary' }]) // before ['a'], after ['a']
 */
export function matchLines(
  before: readonly NamedLine[],
  after: readonly NamedLine[],
  isRenamed: (before: string, after: string) => boolean = () => false,
): MatchedLines {
  const keys: (string | null)[] = before.map(({ id }) => (after.some((line) => line.id === id) ? id : null));
  const isTaken = (id: string) => keys.includes(id);
  const canBeSame = (a: NamedLine, b: NamedLine) => isNameId(a.id) || isNameId(b.id);
  before.forEach((line, at) => {
    if (keys[at] !== null) return;
    const same = after.find(
      (other) =>
        !isTaken(other.id) &&
        canBeSame(line, other) &&
        sameNameKey(line.name) !== '' &&
        sameNameKey(line.name) === sameNameKey(other.name),
    );
    if (same !== undefined) keys[at] = same.id;
  });
  const gone = before.flatMap((_, at) => (keys[at] === null ? [at] : []));
  const added = after.flatMap(({ id }, at) => (isTaken(id) ? [] : [at]));
  const [was, is] = [gone[0] ?? -1, added[0] ?? -1];
  const [old, now] = [before[was], after[is]];
  const isOne = gone.length === 1 && added.length === 1;
  const guess =
    isOne && old !== undefined && now !== undefined && canBeSame(old, now)
      ? { before: was, after: is }
      : null;
  if (guess !== null && old !== undefined && now !== undefined && isRenamed(old.name, now.name)) {
    keys[was] = now.id;
  }
  const afterIds = new Set(after.map(({ id }) => id));
  return {
    before: keys.map((key, at) => key ?? freeKey(before[at]?.id ?? '', afterIds)),
    after: after.map(({ id }) => id),
    guess,
  };
}

/** A key of a line that is gone: its id, told apart from a line that carries the same one now. */
const freeKey = (id: string, taken: ReadonlySet<string>) => (taken.has(id) ? `gone:${id}` : id);
