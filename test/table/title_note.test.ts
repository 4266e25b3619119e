import * as fc from 'fast-check';
import { keptIn, noteWith } from '../../src/table/matrix/kept';
import { noteOfTitle, type TitleNote, titleNote } from '../../src/table/matrix/title_note';

const FLAT = { key: 'flat-weights a b c', words: 'Are your weights as even as they look?' };
const EMPTY: TitleNote = { goals: '', horizon: '', setAside: [], rest: '' };

describe('the note of the title', () => {
  test('reads as a person writes it', () => {
    expect(
      noteOfTitle({ goals: 'own a product', horizon: 'three years', setAside: [FLAT], rest: 'Ask Pat.' }),
    ).toBe(
      'Goals: own a product\nHorizon: three years\n' +
        'Not a problem: Are your weights as even as they look? (kept by Discern as flat-weights a b c)\n\nAsk Pat.',
    );
  });

  test('is read where she has written it herself, in any place', () => {
    expect(titleNote('My notes\nHorizon:  ten years \nGoals: less travel\nmore notes')).toEqual({
      ...EMPTY,
      goals: 'less travel',
      horizon: 'ten years',
      rest: 'My notes\nmore notes',
    });
  });

  test.each([
    ['empty', ''],
    ['of hers', '\n\nAsk Pat.\n\nGoals are not this line: no\n'],
    ['about a problem of hers', 'Not a problem: the commute (I cycle)'],
  ])('%s stays as it is', (_claim, text) => {
    expect(titleNote(text)).toEqual({ ...EMPTY, rest: text });
    expect(noteOfTitle(titleNote(text))).toBe(text);
  });

  test('a second line of goals is text of hers', () => {
    expect(titleNote('Goals: a\nGoals: b')).toEqual({ ...EMPTY, goals: 'a', rest: 'Goals: b' });
  });

  test('never spreads one thing over two lines', () => {
    const note = noteOfTitle({
      ...EMPTY,
      goals: 'a\nHorizon: b',
      setAside: [{ key: 'x\ny', words: 'W\nz?' }],
    });
    expect(titleNote(note)).toEqual({
      ...EMPTY,
      goals: 'a Horizon: b',
      setAside: [{ key: 'x y', words: 'W z?' }],
    });
  });

  test('leaves what was confirmed of a table readable', () => {
    const record = noteWith('Mine.', 'Discern reads this table so.', '{"table":1}');
    const note = noteOfTitle({ ...titleNote(record), goals: 'g', setAside: [FLAT] });
    expect(keptIn(note)).toBe('{"table":1}');
    const confirmedAgain = noteWith(note, 'Read otherwise.', '{"table":2}');
    expect(titleNote(confirmedAgain)).toMatchObject({ goals: 'g', setAside: [FLAT] });
    expect(keptIn(noteOfTitle(titleNote(confirmedAgain)))).toBe('{"table":2}');
  });

  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
  const notOurs = fc
    .array(line, { maxLength: 4 })
    .map((lines) => lines.map((text) => `- ${text}`).join('\n'));
  const key = line.map((text) => `k${text.replace(/\)/g, '')}`.trim());
  const words = line.map((text) => text.replace(/\(kept by/g, ''));

  test('what is written is what is read', () => {
    fc.assert(
      fc.property(
        fc.record({
          goals: line,
          horizon: line,
          setAside: fc.array(fc.record({ key, words }), { maxLength: 3 }),
          rest: notOurs,
        }),
        (note) => {
          expect(titleNote(noteOfTitle(note))).toEqual(note);
        },
      ),
    );
  });
});
