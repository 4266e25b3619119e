import * as fc from 'fast-check';
import { dayOf } from '../../src/decision/day';
import { SURENESS } from '../../src/decision/sureness';
import {
  EMPTY_NOTE,
  noteOfScore,
  replacedNote,
  type ScoreNote,
  scoreNote,
} from '../../src/table/matrix/score_note';

const NOVEMBER = dayOf(2026, 11, 3);

describe('the note of a score', () => {
  test('reads as a person writes it', () => {
    const note: ScoreNote = {
      evidence: 'Two interviews.\n\nAsk Pat.',
      sure: 'estimate',
      scoredAgain: [{ day: NOVEMBER, score: 4, first: null }],
      staleMark: 'Unchanged since 3 March 2026.',
    };
    const text =
      'Two interviews.\n\nAsk Pat.\nSure: estimate\nScored again 2026-11-03: 4\nUnchanged since 3 March 2026.';
    expect(noteOfScore(note)).toBe(text);
    expect(scoreNote(text)).toEqual(note);
  });

  test.each<[string, string, Partial<ScoreNote>]>([
    ['her line in any place', 'a\nsure: Guess \nb', { evidence: 'a\nb', sure: 'guess' }],
    [
      'the last of two, and the first is hers',
      'Sure: fact\nx\nSure: guess',
      { evidence: 'Sure: fact\nx', sure: 'guess' },
    ],
    ['no other word', 'Sure: thing', { evidence: 'Sure: thing' }],
    [
      'a number with a comma',
      'Scored again 2026-11-03: 3,5',
      { scoredAgain: [{ day: NOVEMBER, score: 3.5, first: null }] },
    ],
    ['no day that no calendar has', 'Scored again 2026-02-30: 3', { evidence: 'Scored again 2026-02-30: 3' }],
    [
      'no words in place of a number',
      'Scored again 2026-11-03: better',
      { evidence: 'Scored again 2026-11-03: better' },
    ],
    [
      'a mark above what was added later',
      'a\nUnchanged since 3 March 2026.\nb',
      { evidence: 'a\nb', staleMark: 'Unchanged since 3 March 2026.' },
    ],
  ])('takes %s', (_claim, text, expected) => {
    expect(scoreNote(text)).toEqual({ ...EMPTY_NOTE, ...expected });
  });

  test('keeps every second answer, on one day too', () => {
    const text = 'Scored again 2026-11-03: 4\nScored again 2026-11-03: -2.5\nScored again 2026-12-03: 1e+21';
    expect(noteOfScore(scoreNote(text))).toBe(text);
    expect(scoreNote(text).scoredAgain.map(({ score }) => score)).toEqual([4, -2.5, 1e21]);
  });

  test('goes on comparing second answers with the first when the score is replaced', () => {
    const note = scoreNote('Ask Pat.\nScored again 2026-11-03: 4\nUnchanged since 3 March 2026.');
    const replaced = noteOfScore(replacedNote(note, 3));
    expect(replaced).toBe('Ask Pat.\nScored again 2026-11-03: 4 instead of 3');
    expect(noteOfScore(replacedNote(scoreNote(replaced), 5))).toBe(replaced);
  });

  const any = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', ' ', 'Sure:', 'Sure: thing', 'Scored again soon'),
      ),
      {
        maxLength: 5,
      },
    )
    .map((lines) => lines.map((line) => line.replace(/\n/g, ' ')).join('\n'));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const notes = fc.record({
    evidence: any,
    sure: fc.constantFrom(null, ...SURENESS),
    scoredAgain: fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 2_900_000 }),
        score: number,
        first: fc.option(number),
      }),
      { maxLength: 3 },
    ),
    staleMark: fc.constantFrom(null, 'Unchanged since 3 March 2026.'),
  });

  test('what is written is what is read', () => {
    fc.assert(
      fc.property(notes, (note) => {
        expect(scoreNote(noteOfScore(note))).toEqual(note);
      }),
    );
  });

  test('what is read is written again to the letter, and her own text is never touched', () => {
    fc.assert(
      fc.property(any, notes, (text, note) => {
        expect(noteOfScore(scoreNote(text))).toBe(text);
        const again = noteOfScore(note);
        expect(noteOfScore(scoreNote(again))).toBe(again);
      }),
    );
  });
});
