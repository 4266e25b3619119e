import { chartBlock, totalFormula } from '../../../src/table/history/chart_block';
import { HISTORY_COLUMNS, ROUND_COLUMNS } from '../../../src/table/history/columns';
import { decisionOf, rating } from './decisions';

const header = ROUND_COLUMNS.map((column) => column.header as string);
const decision = decisionOf([rating('x', 1)], [[1, 2]]);
const history = { name: "Her's", header: HISTORY_COLUMNS.map((column) => column.header as string) };
const formula = (id: string) => totalFormula(history, '$A2', id);

test('the first round puts its options beside the table, a blank column between', () => {
  expect(chartBlock(header, [], decision)).toEqual({
    ...{ columns: [15, 16], headers: ['Option A', 'Option B'], isNew: true, first: 15, last: 16 },
  });
});

test('an option keeps its column by its id, a new one comes last, and a rename is written', () => {
  const wide = [...header, '', 'Old A', 'Other'];
  const row = [...header.map(() => ''), '', formula('a'), formula('other "one"').replace(/;/g, ',')];
  expect(chartBlock(wide, [[], row], decision)).toEqual({
    ...{ columns: [15, 17], headers: ['Option A', 'Other', 'Option B'], isNew: true, first: 15, last: 17 },
  });
  const known = [...header.map(() => ''), '', formula('b'), formula('a')];
  expect(chartBlock([...header, '', 'Option B', 'Option A'], [known], decision)).toMatchObject({
    ...{ columns: [16, 15], isNew: false },
  });
});

test('a total is the sum of the contributions of one option in one round', () => {
  expect(formula('a"b')).toBe(`=SUMIFS('Her''s'!$M:$M; 'Her''s'!$A:$A; $A2; 'Her''s'!$O:$O; "a""b")`);
});
