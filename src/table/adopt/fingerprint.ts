import type { SheetCells } from '../sheet_cells';

/**
 * A short text that is another one when any cell shows something else or has another formula: FNV-1a over both, 32 bits.
 *
 * @example fingerprint(cells) === fingerprint(later) // nothing changed meanwhile
 */
export function fingerprint({ shown, formulas }: SheetCells): string {
  let hash = 0x811c9dc5;
  const mix = (code: number) => {
    hash = Math.imul(hash ^ code, 0x01000193);
  };
  for (const grid of [shown, formulas]) {
    for (const row of grid) {
      for (const text of row) {
        for (let at = 0; at < text.length; at += 1) mix(text.charCodeAt(at));
        mix(0x1f);
      }
      mix(0x1e);
    }
  }
  return `${shown.length}x${shown[0]?.length ?? 0}-${(hash >>> 0).toString(16)}`;
}
