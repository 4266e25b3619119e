import type { Unread } from '../../src/table/read';
import { unreadSentence } from '../../src/table/unread_words';

const row = (line: number, why: Unread['why'] = 'heading'): Unread => ({ of: 'criteria', line, why });
const column = (line: number, why: Unread['why'] = 'outside'): Unread => ({ of: 'options', line, why });

test.each<[string, Unread[], string | null]>([
  ['nothing is left out', [], null],
  ['one row', [row(5)], 'Not read: row 5 (a heading).'],
  ['rows that follow each other', [row(6), row(5), row(7)], 'Not read: rows 5–7 (a heading).'],
  ['rows apart', [row(5), row(9)], 'Not read: rows 5, 9 (a heading).'],
  ['for different reasons', [row(5), row(6, 'note')], 'Not read: row 5 (a heading) and row 6 (a note).'],
  [
    'rows and columns',
    [column(8, 'computed'), row(5), row(6), row(9, 'unnamed')],
    'Not read: rows 5–6 (a heading), row 9 (no name) and column H (computed from other cells).',
  ],
  ['columns beyond Z', [column(26), column(27)], 'Not read: columns Z–AA (beside the table).'],
  ['a remark', [column(8, 'remark')], 'Not read: column H (a remark).'],
])('%s', (_claim, unread, sentence) => {
  expect(unreadSentence(unread, { orientation: 'down' })).toBe(sentence);
});

test('where criteria go across, a criterion is a column and an option a row', () => {
  expect(unreadSentence([row(5), column(8)], { orientation: 'across' })).toBe(
    'Not read: row 8 (beside the table) and column E (a heading).',
  );
});
