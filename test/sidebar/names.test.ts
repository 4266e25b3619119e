import { quote } from '../../sidebar/text/quote';
import { mergeNames, splitNames } from '../../sidebar/wizard/names';

describe('splitNames', () => {
  test.each<[string, string, string[]]>([
    ['one per line', 'NewCo\nOldCo', ['NewCo', 'OldCo']],
    ['any line ends', 'A\r\nB\rC', ['A', 'B', 'C']],
    ['blank lines and spaces around are nothing', '\n  A \n\n\tB\n', ['A', 'B']],
    ['cells of a spreadsheet row', 'A\tB\tC', ['A', 'B', 'C']],
    [
      'a cell with a line break and quotation marks',
      'A\n"B ""the\nsecond"""\nC',
      ['A', 'B "the second"', 'C'],
    ],
    ['a quotation mark inside a name stays', 'The "best"\nother', ['The "best"', 'other']],
    ['bullets on every line go', '- A\n- B', ['A', 'B']],
    ['numbers on every line go', '1. A\n2. B\n10) C', ['A', 'B', 'C']],
    ['a number on one line is part of the name', '1. FC Köln\nHansa', ['1. FC Köln', 'Hansa']],
    ['a single line keeps its number', '3. Liga', ['3. Liga']],
    [
      'formulas and markup are text',
      '=1+1\n<img src=x onerror=alert(1)>',
      ['=1+1', '<img src=x onerror=alert(1)>'],
    ],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, names) => {
    expect(splitNames(text)).toEqual(names);
  });
});

describe('mergeNames', () => {
  test('adds what is new, once, whatever the case and spaces', () => {
    expect(mergeNames(['NewCo'], ['Old Co', 'newco ', 'old  co', 'Third'], 10)).toEqual({
      added: ['Old Co', 'Third'],
      duplicates: ['newco ', 'old  co'],
      leftOut: [],
    });
  });
  test('leaves out what is beyond the most', () => {
    expect(mergeNames(['A'], ['B', 'C', 'D'], 2)).toEqual({
      added: ['B'],
      duplicates: [],
      leftOut: ['C', 'D'],
    });
  });
});

describe('quote', () => {
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
  test('a short name is shown whole', () => {
    expect(plain(quote(' NewCo '))).toBe('“NewCo”');
  });
  test('a long one is cut, never within a character', () => {
    expect(plain(quote('🏠'.repeat(200)))).toBe(`“${'🏠'.repeat(39)}…”`);
  });
  test('a right-to-left name does not turn the sentence around', () => {
    expect(quote('שלום')).toBe('“\u2068שלום\u2069”');
  });
});
