import fc from 'fast-check';
import { type KeptScore, noteOf, scoresIn, withScores } from '../../../src/table/options/notes';

const word = fc
  .string({ unit: fc.constantFrom(...'abc ()$€é'), minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s+/g, ' ').trim());
const scores = fc.uniqueArray(
  fc.record({
    criterion: word.filter((text) => text !== ''),
    score: fc
      .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
      .map((x) => (Object.is(x, -0) ? 0 : x)),
    evidence: word,
  }),
  { selector: ({ criterion }) => criterion },
);

test('scores that are kept in a note are read back, beside whatever else stands there', () => {
  fc.assert(
    fc.property(scores, word, (kept: KeptScore[], other) => {
      const note = withScores(other, 'My next role', '2026-11-26', kept);
      expect(scoresIn(note)).toEqual(kept);
      expect(note.startsWith(other)).toBe(true);
    }),
  );
});

test('scores that are kept again replace the earlier ones and nothing else', () => {
  const first = withScores('My own words', 'Job', '2026-01-01', [
    { criterion: 'Pay', score: 3, evidence: '' },
  ]);
  const again = withScores(first, 'Job', '2026-11-26', [
    { criterion: 'Fun', score: -1.5, evidence: 'two talks: good' },
  ]);
  expect(again).toBe(
    'My own words\n\nScores when it was taken out of Job on 2026-11-26:\nFun: -1.5 – two talks: good',
  );
});

test('how sure a score is and second answers come back as lines of their own, a mark of its age does not', () => {
  const evidence =
    'Two talks.\nGood · better\nSure: guess\nScored again 2026-11-03: 4\nUnchanged since 3 March 2026.';
  const note = withScores('', 'Job', '2026-11-26', [{ criterion: 'Fun', score: 3, evidence }]);
  expect(note).toBe(
    'Scores when it was taken out of Job on 2026-11-26:\nFun: 3 – Two talks. Good · better · Sure: guess · Scored again 2026-11-03: 4',
  );
  expect(scoresIn(note)[0]?.evidence).toBe(
    'Two talks. Good · better\nSure: guess\nScored again 2026-11-03: 4',
  );
  const bare = withScores('', 'Job', '2026-11-26', [{ criterion: 'Fun', score: 3, evidence: 'Sure: fact' }]);
  expect(scoresIn(bare)[0]?.evidence).toBe('Sure: fact');
});

test('a note without scores has none', () => {
  expect(scoresIn('Pay: 3')).toEqual([]);
  expect(scoresIn('')).toEqual([]);
});

test.each([
  ['Pros: close\nCons: small', { pros: 'close', cons: 'small', musts: [] }],
  ['Cons: small', { pros: ' ', cons: 'small', musts: ['yes', null] as const }],
  ['', { pros: '', cons: '', musts: ['unknown'] as const }],
  [
    'Misses a must: Own code, One role\nPros: close',
    { pros: 'close', cons: '', musts: ['no', 'no'] as const },
  ],
])('musts that are missed, pros and cons become the note %j', (note, { musts, ...option }) => {
  expect(noteOf({ ...option, musts: [...musts] }, ['Own code', 'One role'])).toBe(note);
});
