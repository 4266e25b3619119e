import { freeSheetName } from '../../src/sheet/sheet_name';

/** A file with these sheets. Sheets finds a sheet by its name whatever the case, and refuses a second one. */
const fileWith = (taken: readonly string[]) => {
  const names = taken.map((name) => name.toLowerCase());
  return { getSheetByName: (name: string) => (names.includes(name.toLowerCase()) ? {} : null) };
};

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
  ['of half an emoji nothing is left', '\ud83d', [], 'Decision'],
  ['an emoji is not cut in half', `${'x'.repeat(99)}🚀`, [], 'x'.repeat(99)],
])('%s', (_claim, title, taken, expected) => {
  expect(freeSheetName(fileWith(taken), title)).toBe(expected);
});
