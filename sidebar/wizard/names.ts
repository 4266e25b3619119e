import { sameNameKey } from '../../src/decision/same_name';

/** What adding rows to a list does with each of them. */
export interface MergedNames<Row> {
  added: Row[];
  /** Already in the list, or twice among the new ones. */
  duplicates: Row[];
  /** Beyond the most that a matrix takes. */
  leftOut: Row[];
}

export function mergeNames<Row extends { name: string }>(
  existing: readonly { name: string }[],
  fresh: readonly Row[],
  most: number,
): MergedNames<Row> {
  const known = new Set(existing.map(({ name }) => sameNameKey(name)));
  const merged: MergedNames<Row> = { added: [], duplicates: [], leftOut: [] };
  for (const row of fresh) {
    const key = sameNameKey(row.name);
    if (known.has(key)) merged.duplicates.push(row);
    else if (existing.length + merged.added.length >= most) merged.leftOut.push(row);
    else {
      known.add(key);
      merged.added.push(row);
    }
  }
  return merged;
}
