import type { MatrixCells } from '../../src/api';
import { patternCells, withScore } from './matrix_cells';

/** Names as no designer draws them: 200 characters, right to left, emoji, markup, a formula, one blank score. */
export function hostileCells(changes: Partial<MatrixCells> = {}): MatrixCells {
  const view = patternCells(3, 4, {
    options: ['', 'x'.repeat(200), '🦄 Üñïçødé 👩‍👩‍👧', 'החלטה של שלום עולם', '<b>bold</b> & "quotes"', ''],
    criteria: ['', 'A very long name of a criterion '.repeat(6).trim(), 'الراتب السنوي', '=1+1', ''],
    baseline: 'החלטה של שלום עולם',
    ...changes,
  });
  return withScore(view, 2, 2, null);
}
