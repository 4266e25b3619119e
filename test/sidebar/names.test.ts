import { quote } from '../../sidebar/text/quote';
import { mergeNames } from '../../sidebar/wizard/names';
import { readPasted } from '../../sidebar/wizard/pasted_list';

const namesIn = (text: string) => readPasted(text).map(({ name }) => name);

describe('the names in a pasted list', () => {
  test.each<[string, string, string[]]>([
    ['one per line', 'NewCo\nOldCo', ['NewCo', 'OldCo']],
    ['any line ends', 'A\r\nB\rC', ['A', 'B', 'C']],
    ['blank lines and spaces around are nothing', '\n  A \n\n\tB\n', ['A', 'B']],
    [
      'a cell with a line break and quotation marks',
      'A\n"B ""the\nsecond"""\nC',
      ['A', 'B "the second"', 'C'],
    ],
    ['a pair of quotation marks alone is a name', 'Stay\n""\nGo', ['Stay', '""', 'Go']],
    ['a quotation mark inside a name stays', 'The "best"\nother', ['The "best"', 'other']],
    ['numbers from a word processor', '1.\tPay\n2.\tFun', ['Pay', 'Fun']],
    [
      'bullets from a word processor',
      '·\tPay\no\tFun\n§\tTeam\n\uf0b7\tGrowth',
      ['Pay', 'Fun', 'Team', 'Growth'],
    ],
    ['numbers', '1. A\n2. B\n10) C\n(4) D', ['A', 'B', 'C', 'D']],
    ['numbers with parts', '1.1. A\n1.2. B', ['A', 'B']],
    ['letters', 'a) Pay\nb) Fun', ['Pay', 'Fun']],
    ['capital letters that count up', 'A. Pay\nB. Fun', ['Pay', 'Fun']],
    ['roman numbers', 'i. Pay\nii. Fun\niii. Team\niv. Growth', ['Pay', 'Fun', 'Team', 'Growth']],
    ['numbered lines below one without a number', 'Jobs:\n1. NewCo\n2. OldCo', ['Jobs:', 'NewCo', 'OldCo']],
    [
      'marks of every kind, mixed',
      '1.\tA\n2) B\n● C\n▪D\n◦ E\na) F\n[ ] G\n[x] H\n- I\n– J\n* K\niv. L\n- [ ] M\n• 3. N\n☐ O',
      [...'ABCDEFGHIJKLMNO'],
    ],
    ['a sign on some lines alone', 'Pay\n- Fun\n• Team', ['Pay', 'Fun', 'Team']],
    ['numbers as other keyboards type them', '１. Pay\n２. Fun', ['Pay', 'Fun']],
    ['numbers in circles', '① Pay\n② Fun', ['Pay', 'Fun']],
    ['numbers on keys', '1️⃣ Pay\n2️⃣ Fun', ['Pay', 'Fun']],
    ['numbers in brackets', '[1] Pay\n[2] Fun', ['Pay', 'Fun']],
    ['numbers and points of Japan', '1、給料\n2、仲間', ['給料', '仲間']],
    ['points of Japan', '・給料\n・仲間', ['給料', '仲間']],
    ['numbers in Arabic', '١. Pay\n٢. Fun', ['Pay', 'Fun']],
    ['large roman numbers', 'I. Pay\nII. Fun\nIII. Team', ['Pay', 'Fun', 'Team']],
    ['arrows and quotation', '» Pay\n> Fun\n🔹 Team', ['Pay', 'Fun', 'Team']],
    ['commas at the ends', 'Pay,\nFun,\nTeam', ['Pay', 'Fun', 'Team']],
    ['a line drawn between', 'Pay\n---\nFun', ['Pay', 'Fun']],
    ['marks that nobody sees', '\u200bPay\n\ufeffFun', ['Pay', 'Fun']],
    [
      'numbers that are names',
      '3M\n7-Eleven\n1&1\n１．５倍\n２．５倍',
      ['3M', '7-Eleven', '1&1', '１．５倍', '２．５倍'],
    ],
    ['a comma inside a name', 'Pay, base\nFun', ['Pay, base', 'Fun']],
    ['a number on one line is part of the name', '1. FC Köln\nHansa', ['1. FC Köln', 'Hansa']],
    ['so is the number of a single line', '3. Liga', ['3. Liga']],
    ['and an initial', 'J. Smith\nK. Lee\nA. Wu', ['J. Smith', 'K. Lee', 'A. Wu']],
    ['and what touches the name', '-5 °C\n*nix\n1.5 tonnes', ['-5 °C', '*nix', '1.5 tonnes']],
    ['a mark without a name is nothing', '1. A\n2.\n3. B', ['A', 'B']],
    ['a column that counts', '1\tNewCo\n2\tOldCo', ['NewCo', 'OldCo']],
    [
      'formulas and markup are text',
      '=1+1\n<img src=x onerror=alert(1)>',
      ['=1+1', '<img src=x onerror=alert(1)>'],
    ],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a line with tabs is one name, and the rest its note', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'rows of a spreadsheet',
      'NewCo\tBerlin\t120,000\nOldCo\t\t',
      [
        ['NewCo', 'Berlin; 120,000'],
        ['OldCo', ''],
      ],
    ],
    ['one row', 'NewCo\tBerlin', [['NewCo', 'Berlin']]],
    [
      'numbered rows',
      '1.\tNewCo\tBerlin\n2.\tOldCo',
      [
        ['NewCo', 'Berlin'],
        ['OldCo', ''],
      ],
    ],
    ['an empty first cell', '\tNewCo\tBerlin', [['NewCo', 'Berlin']]],
  ])('%s', (_, text, rows) => {
    expect(readPasted(text).map(({ name, note }) => [name, note])).toEqual(rows);
  });
});

describe('mergeNames', () => {
  const rows = (...names: string[]) => names.map((name) => ({ name }));
  test('adds what is new, once, whatever the case and spaces', () => {
    expect(mergeNames(rows('NewCo'), rows('Old Co', 'newco ', 'old  co', 'Third'), 10)).toEqual({
      added: rows('Old Co', 'Third'),
      duplicates: rows('newco ', 'old  co'),
      leftOut: [],
    });
  });
  test('leaves out what is beyond the most', () => {
    expect(mergeNames(rows('A'), rows('B', 'C', 'D'), 2)).toEqual({
      added: rows('B'),
      duplicates: [],
      leftOut: rows('C', 'D'),
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
