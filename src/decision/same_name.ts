/** Two names are the same when they differ only in case and in white space. */
export function sameNameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The first place at which a name stands; null for none, and for an empty name. */
export function placeOfName(names: readonly string[], name: string): number | null {
  const key = sameNameKey(name);
  const at = key === '' ? -1 : names.findIndex((each) => sameNameKey(each) === key);
  return at < 0 ? null : at;
}
