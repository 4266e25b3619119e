import fc from 'fast-check';
import { leaderships, nearerChange } from '../../../src/core/firmness/leadership';
import { leaders } from '../../../src/core/rank';
import { weightedScores } from '../../../src/core/weighted_score';
import { decisions } from './arbitraries';

type Found = [criterion: number, side: string, from: number, to: number, leaders: number[]];

test.each<[claim: string, values: (number | null)[][], weights: number[], changes: Found[]]>([
  [
    'where the weights cross: shares .5 .3 .2, A 9 5 6, B 6 9 7 (tips 14/29, 13/41, 3/11)',
    [
      [9, 6],
      [5, 9],
      [6, 7],
    ],
    [5, 3, 2],
    [
      [0, 'below', 0, 14 / 29, [1]],
      [1, 'above', 13 / 41, 1, [1]],
      [2, 'above', 3 / 11, 1, [1]],
    ],
  ],
  [
    'the leader is blank without the criterion: without it B is first',
    [
      [5, 4],
      [null, 3],
    ],
    [1, 1],
    [[0, 'below', 0, 0, [1]]],
  ],
  [
    'a weightless criterion gives a total to an option that has none: any weight puts it first',
    [
      [4, 3, null],
      [3, 2, 5],
    ],
    [1, 0],
    [[1, 'above', 0, 1, [2]]],
  ],
  [
    'nothing changes where one is better on both',
    [
      [2, 1],
      [2, 1],
    ],
    [1, 1],
    [],
  ],
  ['the only weight cannot move', [[2, 1]], [1], []],
  [
    'level today: either side belongs to one of them',
    [
      [6, 4],
      [4, 6],
    ],
    [1, 1],
    [
      [0, 'below', 0, 0.5, [1]],
      [0, 'above', 0.5, 1, [0]],
      [1, 'below', 0, 0.5, [0]],
      [1, 'above', 0.5, 1, [1]],
    ],
  ],
  [
    'a weight that vanishes beside another can still be the only one left',
    [
      [2, 1],
      [1, 2],
    ],
    [1e150, 1e-60],
    [
      [0, 'below', 0, 0.5, [1]],
      [1, 'above', 0.5, 1, [1]],
    ],
  ],
])('%s', (_, values, weights, changes) => {
  const found = leaderships(values, weights).flatMap(({ criterion, changes: own }) =>
    own.map(({ side, from, to, leaders: who }): Found => [criterion, side, from, to, [...who]]),
  );
  expect(found).toEqual(
    changes.map(([criterion, side, from, to, who]) => [
      criterion,
      side,
      expect.closeTo(from, 9),
      expect.closeTo(to, 9),
      who,
    ]),
  );
});

test('the nearer change is the smaller step', () => {
  const [line] = leaderships(
    [
      [0, 5, 10],
      [10, 6, 0],
    ],
    [0.5, 0.5],
  );
  expect(line && nearerChange(line)).toMatchObject({ side: 'above', leaders: [2] });
});

test('at every share the leaders are those of the weighted score, and no change is missed', () => {
  fc.assert(
    fc.property(decisions(), ({ values, weights }) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      const today = leaders(weightedScores(values, weights));
      for (const { criterion, share, changes } of leaderships(values, weights)) {
        const others = sum - (weights[criterion] as number);
        if (others === 0) continue;
        for (const t of [0, 1e-7, 0.013, 0.171, 0.329, 0.5003, 0.667, 0.841, 0.9991]) {
          const moved = weights.map((weight, at) => (at === criterion ? t : (weight / others) * (1 - t)));
          const first = leaders(weightedScores(values, moved));
          const change = changes.find(({ from, to }) => (from < t && t < to) || (to === 0 && t === 0));
          if (change !== undefined && !near(changes, t)) expect(first).toEqual(change.leaders);
          const isBefore = changes.every(({ side, from, to }) => (side === 'below' ? t > to : t < from));
          const isOpen = weights[criterion] !== 0 && t === 0 ? first.length > 0 : true;
          if (isBefore && isOpen && !near(changes, t) && Math.abs(t - share) > 1e-6 && today.length === 1) {
            expect(first).toEqual(today);
          }
        }
      }
    }),
    { numRuns: 1500 },
  );
});

const near = (changes: readonly { from: number; to: number }[], t: number) =>
  t > 0 && changes.some(({ from, to }) => Math.abs(from - t) < 1e-6 || Math.abs(to - t) < 1e-6);
