import { sameNameKey } from './check';

/** The first place at which a name stands, whatever its case; null for none, and for an empty name. */
export function placeOfName(names: readonly string[], name: string): number | null {
  const key = sameNameKey(name);
  const at = key === '' ? -1 : names.findIndex((each) => sameNameKey(each) === key);
  return at < 0 ? null : at;
}
