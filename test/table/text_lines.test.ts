/** How much room texts take, so that rows are as high as what stands in them. */
import * as fc from 'fast-check';
import { cutToLines, heightOf, linesIn, textWidth } from '../../src/table/text_lines';

const CELL = { width: 108, points: 10 };

test.each([
  ['a narrow text', 'illi', 'mmWM'],
  ['small letters', 'option', 'OPTION'],
  ['Latin letters', 'abcd', '一二三四'],
])('%s takes less room', (_, narrow, wide) => {
  expect(textWidth(narrow, 10)).toBeLessThan(textWidth(wide, 10));
});

test('marks that join what is before them take none', () => {
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
});

test.each([
  ['', 1],
  ['one two', 1],
  ['one two three four', 2],
  ['one\ntwo', 2],
  ['a\n\nb', 3],
  ['x'.repeat(60), 5],
])('in a cell of 108 pixels, %j takes %i lines', (text, lines) => {
  expect(linesIn(text, CELL)).toBe(lines);
});

test('a row is higher by the same for each further line', () => {
  expect(heightOf(3, 10) - heightOf(2, 10)).toBeCloseTo(heightOf(2, 10) - heightOf(1, 10), -1);
});

test('what is cut fits, says so, and what fits is not cut', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 1, max: 4 }),
      (text, most) => {
        const cut = cutToLines(text, most, CELL);
        expect(linesIn(cut, CELL)).toBeLessThanOrEqual(most);
        if (linesIn(text, CELL) <= most) expect(cut).toBe(text);
        else expect(cut.endsWith('…') && text.startsWith(cut.slice(0, -1))).toBe(true);
      },
    ),
  );
});
