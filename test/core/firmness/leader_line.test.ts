import fc from 'fast-check';
import { leaderLine } from '../../../src/core/firmness/leader_line';
import { leaders } from '../../../src/core/rank';
import { weightedScores } from '../../../src/core/weighted_score';
import { atShare, decisions, hostileDecisions, numbersIn, reordered, shuffledDecisions } from './arbitraries';

const close = (share: number) => (share === 0 || share === 1 ? share : expect.closeTo(share, 12));

// Pages 63 and 64 of the source named in tipping_weight.test.ts: benefits by turnover alone and by working conditions
// alone. Elton Street's are printed, Addison Square's are worked out from the six values on page 60.
test('Goodwin & Wright: Elton Street first up to a turnover weight of 52.1, Addison Square above', () => {
  const values = [
    [87.16, 60.4],
    [52.5, 81.7],
  ];
  const tip = expect.closeTo(0.521, 2);
  expect(leaderLine(values, [81, 19], 0)).toEqual([
    { from: 0, to: tip, leaders: [1] },
    { from: tip, to: 1, leaders: [0] },
  ]);
});

describe('solvable by eye', () => {
  test.each<[string, (number | null)[][], number[], [number, number, number[]][]]>([
    [
      'mirror images change places half way',
      [
        [1, 0],
        [0, 1],
      ],
      [3, 2],
      [
        [0, 0.5, [1]],
        [0.5, 1, [0]],
      ],
    ],
    [
      'a compromise leads in the middle',
      [
        [1, 0, 0.6],
        [0, 1, 0.6],
      ],
      [1, 1],
      [
        [0, 0.4, [1]],
        [0.4, 0.6, [2]],
        [0.6, 1, [0]],
      ],
    ],
    [
      'three through one point: the one in between never leads',
      [
        [1, 0, 0.5],
        [0, 1, 0.5],
      ],
      [1, 1],
      [
        [0, 0.5, [1]],
        [0.5, 1, [0]],
      ],
    ],
    [
      'one ahead on everything leads throughout',
      [
        [1, 0.5],
        [1, 0.5],
      ],
      [1, 1],
      [[0, 1, [0]]],
    ],
    [
      'the same option twice leads as two',
      [
        [1, 1, 0],
        [0, 0, 1],
      ],
      [1, 1],
      [
        [0, 0.5, [2]],
        [0.5, 1, [0, 1]],
      ],
    ],
    [
      'no other weight: one interval',
      [
        [1, 0],
        [0, 1],
      ],
      [1, 0],
      [[0, 1, [0]]],
    ],
    [
      'an option scored on nothing else enters at once',
      [
        [0.5, 0],
        [null, 0.4],
      ],
      [1, 1],
      [[0, 1, [0]]],
    ],
    [
      'two tips with a blank',
      [
        [1, 0.9],
        [0.2, 0.1],
        [0.2, null],
      ],
      [7, 1, 9],
      [
        [0, (0.63 - Math.sqrt(0.3681)) / 1.44, [0]],
        [(0.63 - Math.sqrt(0.3681)) / 1.44, (0.63 + Math.sqrt(0.3681)) / 1.44, [1]],
        [(0.63 + Math.sqrt(0.3681)) / 1.44, 1, [0]],
      ],
    ],
    [
      'a change within a hair of the end is none',
      [
        [1, 1 - 1e-10],
        [0, 1],
      ],
      [1, 1],
      [[0, 1, [1]]],
    ],
    ['nothing scored: nobody leads', [[null, null]], [1], []],
  ])('%s', (_, values, weights, expected) => {
    expect(leaderLine(values, weights, 0)).toEqual(
      expected.map(([from, to, leading]) => ({ from: close(from), to: close(to), leaders: leading })),
    );
  });
});

describe('laws', () => {
  test('the intervals join from 0 to 1, and no two neighbours have the same leaders', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        values.forEach((_, criterion) => {
          const line = leaderLine(values, weights, criterion);
          line.forEach(({ from, to, leaders: leading }, at) => {
            expect(to).toBeGreaterThan(from);
            expect(from).toBe(line[at - 1]?.to ?? 0);
            expect(leading).not.toEqual(line[at - 1]?.leaders);
          });
          if (line.length > 0) expect(line[line.length - 1]?.to).toBe(1);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('at every share the interval names the leaders of the weighted score there', () => {
    fc.assert(
      fc.property(
        decisions(),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        ({ values, weights }, share) => {
          values.forEach((_, criterion) => {
            if (weights.every((weight, at) => at === criterion || weight === 0)) return;
            const line = leaderLine(values, weights, criterion);
            if (line.some(({ from, to }) => Math.abs(from - share) < 1e-6 || Math.abs(to - share) < 1e-6))
              return;
            const interval = line.find(({ from, to }) => from < share && share < to);
            expect(leaders(weightedScores(values, atShare(weights, criterion, share)))).toEqual(
              interval?.leaders ?? [],
            );
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the order of the options does not matter', () => {
    fc.assert(
      fc.property(shuffledDecisions, ({ values, weights, options: order }) => {
        const shuffled = values.map((row) => reordered(row, order));
        const named = (line: ReturnType<typeof leaderLine>, name: (option: number) => number) =>
          line.map(({ from, leaders: leading }) => [
            expect.closeTo(from, 7),
            leading.map(name).sort((a, b) => a - b),
          ]);
        const line = leaderLine(shuffled, weights, 0);
        expect(
          line.map(({ from, leaders: leading }) => [
            from,
            leading.map((o) => order[o] as number).sort((a, b) => a - b),
          ]),
        ).toEqual(named(leaderLine(values, weights, 0), (option) => option));
      }),
    );
  });

  test('hostile numbers give intervals inside 0…1 or none', () => {
    fc.assert(
      fc.property(hostileDecisions, ({ values, weights }) => {
        const ends = leaderLine(values, weights, 0).flatMap(({ from, to }) => numbersIn([from, to]));
        expect(ends.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
