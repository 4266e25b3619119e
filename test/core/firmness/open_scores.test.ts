import fc from 'fast-check';
import { openScores } from '../../../src/core/firmness/open_scores';
import { leaders } from '../../../src/core/rank';
import { weightedScores } from '../../../src/core/weighted_score';

describe('solvable by eye', () => {
  // 0.6 against 0.5 and a blank: filled with more than 0.7 the second option is ahead.
  const values = [
    [1, 0.5],
    [0.2, null],
  ];
  test.each<[string, (number | null)[][], { criterion: number; option: number }[], [boolean, number][]]>([
    ['a blank that turns the lead above 0.7 of its scale', values, [], [[true, 0.3]]],
    [
      'the score of the leader, if it is a guess, below 0.8; and beside the blank',
      values,
      [{ criterion: 0, option: 0 }],
      [
        [false, 0.8],
        [true, 0.3],
      ],
    ],
    [
      'a blank that changes nothing',
      [
        [1, 0.1],
        [1, null],
      ],
      [],
      [],
    ],
    [
      'a fact is nothing to find out',
      [
        [1, 0.5],
        [0.5, 0.5],
      ],
      [],
      [],
    ],
  ])('%s', (_, matrix, guesses, expected) => {
    const found = openScores(matrix, [1, 1], guesses).map(({ isBlank, part }) => [
      isBlank,
      Math.round(part * 1e9) / 1e9,
    ]);
    expect(found).toEqual(expected);
  });
});

test('law: the part is how often a value drawn evenly from the scale changes who is first', () => {
  const value = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
  const row = fc.array(fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null)), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), (values) => {
      const weights = values.map((_, at) => at + 1);
      const guesses = values.flatMap((own, criterion) => own.map((_, option) => ({ criterion, option })));
      const today = String(leaders(weightedScores(values, weights)));
      const found = openScores(values, weights, guesses);
      for (const { criterion, option } of guesses) {
        const isOther = Array.from({ length: 101 }, (_, step) => {
          const tried = values.map((own, at) =>
            at === criterion
              ? own.map((old, place) => (place === option ? (step + 0.37) / 101.7 : old))
              : own,
          );
          return String(leaders(weightedScores(tried, weights))) !== today;
        });
        const part =
          found.find(({ cell }) => cell.criterion === criterion && cell.option === option)?.part ?? 0;
        expect(Math.abs(part - isOther.filter(Boolean).length / 101)).toBeLessThan(0.03);
      }
    }),
    { numRuns: 60 },
  );
});
