/** The page to print as a sheet of the file: plain values, no larger than the page. */

import { summaryPage } from '../../../sidebar/share/summary_page';
import type { MatrixView } from '../../../src/api';
import type { Decision } from '../../../src/decision/decision';
import { exampleDecision } from '../../../src/decision/example';
import { summarySheet } from '../../../src/table/share/summary';
import { PAGE } from '../../../src/table/share/summary_lines';
import { decisionOf } from '../open_matrix';
import { roundTrips } from '../round_trips';
import { type OpenShare, withMatrix } from './open_share';

/** What the sidebar asks for. */
function orderOf(view: MatrixView) {
  const page = summaryPage(view, '26 November 2026', null);
  if (typeof page === 'string') throw new Error(page);
  return { sheetId: view.sheetId, expected: JSON.stringify(view.decision), page };
}

const SIZE = `
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const count = (length, size) => Array.from({ length }, (_, at) => size(at + 1)).reduce((sum, each) => sum + each, 0);
  return {
    width: count(columns, (column) => sheet.getColumnWidth(column)),
    height: count(rows, (row) => sheet.getRowHeight(row)),
    formulas: sheet.getDataRange().getFormulas().flat().filter((formula) => formula !== ''),
    hasGridlines: !sheet.hasHiddenGridlines(),
    shown: sheet.getRange(1, 1, rows, columns).getDisplayValues().flat().filter((text) => text !== ''),
  }`;

test.each<[string, Decision]>([
  ['the career move', exampleDecision()],
  ['30 × 30', decisionOf(30, 30)],
])('%s: one page of plain values, in a hundred calls', async (_, decision) => {
  const open = await withMatrix(decision);
  const order = orderOf(open.view);
  const place = await open.call('makeSummary', order);
  expect(roundTrips(open.standIn.reports().at(-1))).toBeLessThanOrEqual(100);
  expect(place.sheetName).toBe(`Summary: ${decision.title}`);
  expect(open.user.sheetInView()).toBe(place.sheetName);
  // It is for reading: nobody takes it for a matrix, nor for a tab of a person.
  expect(await open.call('readMatrix')).toBeNull();
  expect((await open.call('readPeople', open.place.sheetId)).people).toHaveLength(1);
  const size = (await open.script(SIZE)) as { width: number; height: number; shown: string[] };
  expect(size).toMatchObject({ width: PAGE.width, formulas: [], hasGridlines: false });
  expect(size.height).toBeLessThanOrEqual(PAGE.height);
  const { puts } = summarySheet(order.page);
  expect(size.shown).toEqual(
    puts.map(({ content }) => (typeof content === 'object' && 'text' in content ? content.text : '')),
  );
  open.standIn.dispose();
});

describe('beside a matrix', () => {
  let open: OpenShare & { view: MatrixView };
  beforeEach(async () => {
    open = await withMatrix(decisionOf(2, 2));
  });
  afterEach(() => open.standIn.dispose());

  test('each page is a new sheet, and the one before stays as it is', async () => {
    await open.call('makeSummary', orderOf(open.view));
    const first = open.user.readRange('Summary: 2 × 2!A1:C12');
    open.user.switchTo('2 × 2');
    open.user.type('O5', '5');
    await open.user.settled();
    const view = (await open.call('readMatrix')) as MatrixView;
    expect((await open.call('makeSummary', orderOf(view))).sheetName).toBe('Summary: 2 × 2 (2)');
    expect(open.user.readRange('Summary: 2 × 2!A1:C12')).toEqual(first);
    expect(open.user.readRange('Summary: 2 × 2 (2)!A1:C12')).not.toEqual(first);
  });

  test('a matrix that has changed meanwhile is not printed as it was', async () => {
    open.user.type('O5', '5');
    await open.user.settled();
    const sheets = open.user.sheetNames();
    await expect(open.call('makeSummary', orderOf(open.view))).rejects.toThrow(
      'No page was made, because the matrix has changed meanwhile: go to it, press Refresh and try again.',
    );
    expect(open.user.sheetNames()).toEqual(sheets);
  });
});
