import { block, blocks, columnLetters, layOut } from '../../src/sheet/layout';

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
});

test('a block of one cell is written as one cell', () => {
  expect(block(3, 2, 3, 2)).toBe('B3');
  expect(block(3, 2, 4, 2)).toBe('B3:B4');
});

test('three criteria and two options take rows 5 to 7 and columns G and H, thin cells around them', () => {
  const at = blocks(layOut(3, 2));
  expect(at.scores).toBe('F4:I8');
  expect(at.weights).toBe('B4:B8');
  expect(at.anchors).toBe('D4:E8');
  expect(at.options).toBe('F3:I3');
  expect(at.totals).toBe('F9:I9');
});
