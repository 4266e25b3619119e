import { oneLine } from './text';

/** Sheets refuses longer names. */
const LONGEST = 100;

/**
 * A name for the sheet of a decision: its title on one line, cut to what Sheets takes, with " (2)", " (3)" …
 * where a sheet of that name exists. Names that differ only in case count as the same, which is right whether
 * Sheets minds the case or not.
 */
export function uniqueSheetName(title: string, taken: readonly string[]): string {
  const base = oneLine(title) || 'Decision';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = cut(base, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The first `length` UTF-16 units, without half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
