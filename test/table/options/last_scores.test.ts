import type { Round } from '../../../src/decision/round';
import { lastScores } from '../../../src/table/options/last_scores';
import { decisionOf, rating, roundOf } from '../history/decisions';

const criteria = [rating('k1', 1), rating('k2', 1)];
const matrix = { title: 'My next role', criteria: [{ ...rating('k1', 1), name: 'Pay', unit: '$' }] };
const first = roundOf(
  1,
  46_000,
  decisionOf(criteria, [
    [1, 2],
    [3, null],
  ]),
);
const withoutB = roundOf(2, 46_100, decisionOf(criteria, [[4], [5]]));
const other = roundOf(3, 46_200, decisionOf([rating('z', 1)], [[5, 5]], 'Another'));

test.each<[string, Round[], { id: string; name: string }, [string, number][]]>([
  [
    'the latest round of this matrix that holds the option counts',
    [first, withoutB, other],
    { id: 'b', name: 'Option B' },
    [['Pay ($)', 2]],
  ],
  [
    'where it was scored again, the later scores',
    [first, withoutB],
    { id: 'a', name: 'Option A' },
    [
      ['Pay ($)', 4],
      ['Criterion k2', 5],
    ],
  ],
  ['it is known by its id when it was renamed', [first], { id: 'b', name: 'B & Co' }, [['Pay ($)', 2]]],
  ['it is known by its name where it has no id', [first], { id: '', name: 'option b' }, [['Pay ($)', 2]]],
  ['nothing is offered where no round holds it', [first, withoutB, other], { id: 'x', name: 'X' }, []],
])('%s', (_, rounds, option, expected) => {
  expect(lastScores(rounds, matrix, option).map(({ criterion, score }) => [criterion, score])).toEqual(
    expected,
  );
});

test('how sure a score was comes back with it', () => {
  const sure = { ...first, sure: [[null, 'guess' as const], []] };
  expect(lastScores([sure], matrix, { id: 'b', name: '' })).toEqual([
    { criterion: 'Pay ($)', score: 2, evidence: 'Sure: guess' },
  ]);
});
