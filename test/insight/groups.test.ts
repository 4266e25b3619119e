/** Subtotals of the criteria that are named together. */
import { groupsOf, subtotal } from '../../src/insight/groups';

test('groups come in the order of the sheet, however they are written, the criteria without one last', () => {
  expect(groupsOf(['', 'Work', 'Life', ' work', ''], [0, 1, 2, 3, 4])).toEqual([
    { name: 'Work', criteria: [1, 3] },
    { name: 'Life', criteria: [2] },
    { name: '', criteria: [0, 4] },
  ]);
  expect(groupsOf(['Work', 'Work'], [1])).toEqual([{ name: 'Work', criteria: [1] }]);
});

test.each([
  ['the sum of what is shown, without the noise of binary numbers', [0.1, 0.2, 5], [0, 1], 0.3],
  ['a blank adds nothing', [null, 0.2, 5], [0, 1], 0.2],
  ['nothing where none is scored', [null, null, 5], [0, 1], null],
])('a subtotal is %s', (_, parts, criteria, expected) => {
  expect(subtotal(parts, { name: 'Work', criteria }, 1)).toBe(expected);
});
