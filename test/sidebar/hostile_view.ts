import type { MatrixView } from '../../src/api';
import { patternView, withScore } from './matrix_view';

/** Names as no designer draws them: 200 characters, right to left, emoji, markup, a formula, one blank score. */
export function hostileView(changes: Partial<MatrixView> = {}): MatrixView {
  const view = patternView(3, 4, {
    options: ['', 'x'.repeat(200), '🦄 Üñïçødé 👩‍👩‍👧', 'החלטה של שלום עולם', '<b>bold</b> & "quotes"', ''],
    criteria: ['', 'A very long name of a criterion '.repeat(6).trim(), 'الراتب السنوي', '=1+1', ''],
    baseline: 'החלטה של שלום עולם',
    ...changes,
  });
  return withScore(view, 2, 2, null);
}
