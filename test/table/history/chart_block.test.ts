import { chartBlock, withTotals } from '../../../src/table/history/chart_block';
import { ROUND_COLUMNS } from '../../../src/table/history/columns';
import { decisionOf, rating } from './decisions';

const header = ROUND_COLUMNS.map((column) => column.header as string);
const none = header.map(() => '');
const decision = decisionOf([rating('x', 1)], [[1, 2]]);
const note = (id: string) => `Weighted score (0–100) of the option with this id: ${id}`;

test('the first round puts its options right beside the table, known by the notes of their headers', () => {
  expect(chartBlock(header, [], decision)).toEqual({
    ...{ columns: [14, 15], headers: ['Option A', 'Option B'], notes: [note('a'), note('b')] },
    ...{ isNew: true, first: 14, last: 15, lastBefore: null },
  });
});

test('an option keeps its column by its id, a new one comes last, and a rename is written', () => {
  const notes = [...none, note('a'), note('other')];
  expect(chartBlock([...header, 'Old A', 'Other'], notes, decision)).toEqual({
    ...{ columns: [14, 16], headers: ['Option A', 'Other', 'Option B'] },
    ...{ notes: [note('a'), note('other'), note('b')], isNew: true, first: 14, last: 16, lastBefore: 15 },
  });
  const known = [...none, `Mine.\n${note('b')}`, note('a')];
  expect(chartBlock([...header, 'Option B', 'Option A'], known, decision)).toMatchObject({
    ...{ columns: [15, 14], isNew: false, notes: known.slice(-2) },
  });
});

test("no column of the person's comes between the columns of the chart", () => {
  const wide = [...header, 'Option A', '', 'Mood'];
  expect(chartBlock(wide, [...none, note('a')], decision).columns).toEqual([14, 17]);
});

test('the row of a round holds the totals of its options in their columns; one without a total stays blank', () => {
  const block = chartBlock([...header, 'Option B', 'Option A'], [...none, note('b'), note('a')], decision);
  expect(withTotals([1, 46_034], block, [55.5, null])).toEqual([1, 46_034, ...none.slice(2), '', 55.5]);
});
