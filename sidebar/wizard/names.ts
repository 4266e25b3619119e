import { sameNameKey } from '../../src/decision/same_name';

const BULLET = /^\s*(?:[-*•·‣–—]|\d{1,3}[.)])\s+/;

/** One row of a spreadsheet's clipboard text may hold line breaks inside quotation marks. */
const QUOTED_CELL = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g;

function unquoteCells(text: string): string {
  return text.replace(
    QUOTED_CELL,
    (_, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\s+/g, ' '),
  );
}

/**
 * The names in pasted text: one per line or per spreadsheet cell, trimmed, blank ones left out. Bullets and
 * numbers in front are dropped when every line has one.
 */
export function splitNames(text: string): string[] {
  const lines = unquoteCells(text.replace(/\r\n?/g, '\n'))
    .split(/[\n\t]/)
    .filter((line) => line.trim() !== '');
  const isList = lines.length > 1 && lines.every((line) => BULLET.test(line));
  return lines.map((line) => (isList ? line.replace(BULLET, '') : line).trim()).filter((name) => name !== '');
}

/** What adding names to a list does with each of them. */
export interface MergedNames {
  added: string[];
  /** Already in the list, or twice among the new ones. */
  duplicates: string[];
  /** Beyond the most that a matrix takes. */
  leftOut: string[];
}

export function mergeNames(existing: readonly string[], fresh: readonly string[], most: number): MergedNames {
  const known = new Set(existing.map(sameNameKey));
  const merged: MergedNames = { added: [], duplicates: [], leftOut: [] };
  for (const name of fresh) {
    const key = sameNameKey(name);
    if (known.has(key)) merged.duplicates.push(name);
    else if (existing.length + merged.added.length >= most) merged.leftOut.push(name);
    else {
      known.add(key);
      merged.added.push(name);
    }
  }
  return merged;
}
