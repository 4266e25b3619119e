import { exampleDecision } from '../../src/decision/example';
import type { Cell } from '../../src/door/cell';
import type { SheetCells } from '../../src/table/sheet_cells';
import { unreadSentence } from '../../src/table/unread_words';
import { placeOf, sheetFrom, sheetOf, viewOfSheet, withCell } from './sheet_of';

/* The example: thin rows 4 and 12, criteria between; thin columns N and V, options between; details in F to M. */

const sheet = sheetOf(exampleDecision());
const unreadOn = (cells: SheetCells) => {
  const { unread, map } = viewOfSheet(cells);
  return unreadSentence(unread, map);
};
const typed = (cells: SheetCells, values: Record<string, Cell>) =>
  Object.entries(values).reduce((all, [a1, value]) => withCell(all, a1, value), cells);

/** The example with a blank row put in before `row`, and the formulas that a sheet keeps right. */
function withRow(row: number): SheetCells {
  const shifted = (formula: string) =>
    formula.replace(/([A-Z]+)(\d+)/g, (all, letters, digits) =>
      Number(digits) >= row ? `${letters}${Number(digits) + 1}` : all,
    );
  const insert = <Value>(grid: readonly (readonly Value[])[], blank: Value) => [
    ...grid.slice(0, row - 1),
    (grid[0] ?? []).map(() => blank),
    ...grid.slice(row - 1),
  ];
  return {
    ...sheet,
    values: insert<Cell>(sheet.values, null),
    shown: insert(sheet.shown, ''),
    notes: insert(sheet.notes, ''),
    formulas: insert(
      sheet.formulas.map((line) => line.map((formula) => shifted(formula))),
      '',
    ),
  };
}

const LINE = { A: 'New', B: 30, D: 1, E: 5, O: 2, P: 3 };
const inRow = (row: number) =>
  Object.fromEntries(Object.entries(LINE).map(([column, value]) => [`${column}${row}`, value]));

test('the example is read whole', () => {
  expect(unreadOn(sheet)).toBeNull();
});

test.each([
  ['in the thin row above the first criterion', 4],
  ['in the thin row below the last', 12],
])('a criterion typed %s is counted', (_claim, row) => {
  const view = viewOfSheet(typed(sheet, inRow(row)));
  expect(view.unread).toEqual([]);
  expect(view.decision.criteria).toHaveLength(8);
});

test.each([
  ['between header and first thin row', 4, 'Not read: row 4 (beside the table).'],
  ['between the last thin row and the results', 13, 'Not read: row 13 (beside the table).'],
])('a criterion in a row inserted %s is named', (_claim, row, sentence) => {
  const view = viewOfSheet(typed(withRow(row), inRow(row)));
  expect(view.decision).toEqual(exampleDecision());
  expect(unreadSentence(view.unread, view.map)).toBe(sentence);
});

test('a blank row there is not worth a word', () => {
  expect(unreadOn(withRow(4))).toBeNull();
});

test('an option typed right of everything is named', () => {
  expect(unreadOn(typed(sheet, { W3: 'Another', W5: 4, W6: 3 }))).toBe(
    'Not read: column W (beside the table).',
  );
  expect(placeOf('W3').column).toBe(23);
});

test('a heading among the criteria is named, and changes no number', () => {
  const view = viewOfSheet(withCell(withRow(8), 'A8', 'Life'));
  expect(view.decision).toEqual(exampleDecision());
  expect(unreadSentence(view.unread, view.map)).toBe('Not read: row 8 (a heading).');
});

test('the results, their labels and the details are no strays', () => {
  const cells = sheetFrom([
    ['Criterion', 'Weight', 'Worst', 'Best', 'Stay', 'Go'],
    ['Pay', 3, 0, 10, 5, 9],
    ['Fun', 1, 0, 10, 8, 4],
    ['Weighted score (0–100)', '', '', '', 57.5, 77.5],
    ['Rank', '', '', '', 2, 1],
  ]);
  expect(unreadOn(cells)).toBeNull();
});
