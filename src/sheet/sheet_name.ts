import { oneLine } from '../table/text';

/** Sheets refuses longer names. */
const LONGEST = 100;

/**
 * A free name for the sheet of a decision: its title on one line, cut to what Sheets takes, with " (2)", " (3)" … where a
 * sheet of that name exists.
 */
export function freeSheetName(
  spreadsheet: { getSheetByName(name: string): object | null },
  title: string,
): string {
  const base = oneLine(title) || 'Decision';
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    // Of half an emoji, which Sheets does not take at an end, nothing is left.
    const name = (cut(base, LONGEST - suffix.length).trimEnd() || 'Decision') + suffix;
    if (spreadsheet.getSheetByName(name) === null) return name;
  }
}

/** The first `length` UTF-16 units, without half of a surrogate pair at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
