import { keptIn, noteWith, withoutKept } from '../../src/table/matrix/kept';

const HELP = 'How much this criterion matters.';
const WORDS = 'Weights set by comparing pairs.';
const KEPT = JSON.stringify({ version: 2, names: ['Pay\n\nBonus', '“x”'] });

describe('a note that keeps how something was done', () => {
  test('says first what it said before, then how, in words', () => {
    expect(noteWith(HELP, WORDS, KEPT)).toMatch(`${HELP}\n\n${WORDS}\n\n`);
  });

  test.each([
    ['of the header', HELP],
    ['in several paragraphs', 'One.\n\nTwo.'],
    ['that is empty', ''],
  ])('gives back what it keeps and the note before it: %s', (_claim, note) => {
    const kept = noteWith(note, WORDS, KEPT);
    expect(keptIn(kept)).toBe(KEPT);
    expect(withoutKept(kept)).toBe(note);
  });

  test('keeps the last of many, and the note of the header once', () => {
    const twice = noteWith(noteWith(HELP, WORDS, KEPT), 'Weights set by typing points.', '{}');
    expect(twice).toBe(noteWith(HELP, 'Weights set by typing points.', '{}'));
  });

  test('of a person keeps nothing', () => {
    expect(keptIn('Ask Pat about this.')).toBeNull();
    expect(withoutKept('Ask Pat about this.')).toBe('Ask Pat about this.');
    expect(keptIn('')).toBeNull();
  });
});
