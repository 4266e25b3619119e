import { uniqueSheetName } from '../../src/sheet/sheet_name';

test.each([
  ['a free title is the name', 'My next role', [], 'My next role'],
  ['a taken one gets a number', 'Home', ['Home'], 'Home (2)'],
  ['and the next number after that', 'Home', ['Home', 'Home (2)'], 'Home (3)'],
  ['a name that differs only in case is taken', 'home', ['HOME'], 'home (2)'],
  ['lines and tabs become spaces', ' A\n\tB ', [], 'A B'],
  ['a title without a visible character still gives a name', '\u0007 \n', [], 'Decision'],
  ['a hundred characters are kept', 'x'.repeat(100), [], 'x'.repeat(100)],
  ['more are cut', 'x'.repeat(101), [], 'x'.repeat(100)],
  ['the number fits into the hundred', 'x'.repeat(100), ['x'.repeat(100)], `${'x'.repeat(96)} (2)`],
  ['an emoji is not cut in half', `${'x'.repeat(99)}🚀`, [], 'x'.repeat(99)],
])('%s', (_claim, title, taken, expected) => {
  expect(uniqueSheetName(title, taken)).toBe(expected);
});
