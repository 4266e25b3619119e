import { blockName, columnLetters, columnNumber, parseReference } from '../../src/table/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

test('a block of one cell is written as one cell', () => {
  expect(blockName({ top: 3, left: 2, bottom: 3, right: 2 })).toBe('B3');
  expect(blockName({ top: 3, left: 2, bottom: 4, right: 2 })).toBe('B3:B4');
});

const block = (top: number, left: number, bottom: number, right: number, sheet: string | null = null) => ({
  ...{ sheet, top, left, bottom, right },
});
const END = { row: 10_000_000, column: 18_278 };

test.each([
  ['B5', block(5, 2, 5, 2)],
  [' B5:C9 ', block(5, 2, 9, 3)],
  ['$B$5:C$9', block(5, 2, 9, 3)],
  ['C9:B5', block(5, 2, 9, 3)],
  ['aa1', block(1, 27, 1, 27)],
  ['B:B', block(1, 2, END.row, 2)],
  ['$B:$C', block(1, 2, END.row, 3)],
  ['B5:B', block(5, 2, END.row, 2)],
  ['5:6', block(5, 1, 6, END.column)],
  ['Sheet1!B5', block(5, 2, 5, 2, 'Sheet1')],
  ["'My sheet'!$B$5:C9", block(5, 2, 9, 3, 'My sheet')],
  ["'Pat''s'!B5", block(5, 2, 5, 2, "Pat's")],
  ['Größe!B5', block(5, 2, 5, 2, 'Größe')],
])('%s is a reference', (text, expected) => {
  expect(parseReference(text)).toEqual(expected);
});

test.each([
  [''],
  ['B'],
  ['5'],
  ['3,5'],
  ['B5*2'],
  ['SUM(B5)'],
  ['"B5"'],
  ['B5:'],
  [':B5'],
  ['My sheet!B5'],
  ['B5;C9'],
])('“%s” is none', (text) => {
  expect(parseReference(text)).toBeNull();
});
