import { optionWidth, optionWidths } from '../../src/table/matrix/option_width';

test.each([
  ['short names keep the narrow width', ['Stay', 'NewCo'], 76],
  ['the longest word is not broken', ['Stay', 'Big Consultancy'], 93],
  ['only the longest word counts, not the name', ['A flat in a town with a park', 'Stay'], 76],
  ['few options have room for longer words', ['Grundschule am Park', 'Waldorfschule'], 105],
  ['a word of a sentence’s length is broken', ['Arbeiterunfallversicherungsgesetz'], 160],
  [
    'a word that would push options out of view is broken',
    ['Arbeiterunfallversicherungsgesetz', 'B', 'C', 'D', 'E', 'F', 'G'],
    76,
  ],
  ['no names', [], 76],
])('%s', (_, names, width) => {
  expect(optionWidth(names)).toBe(width);
});

test.each([
  [
    'one longer word among seven options has its column',
    ['A', 'B', 'C', 'Consultancy', 'E', 'F', 'G'],
    [73, 73, 73, 93, 73, 73, 73],
  ],
  [
    'two would push the last option out of view',
    ['Consultancy', 'Consultancies', 'C', 'D', 'E', 'F', 'G'],
    [76, 76, 76, 76, 76, 76, 76],
  ],
  ['few options are all alike', ['Stay', 'Consultancy'], [93, 93]],
  ['no names', [], []],
])('%s', (_, names, widths) => {
  expect(optionWidths(names)).toEqual(widths);
});
