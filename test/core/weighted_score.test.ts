import fc from 'fast-check';
import { anchoredValues } from '../../src/core/anchored_value';
import type { Score } from '../../src/core/decision_matrix';
import { competitionRanks } from '../../src/core/rank';
import { weightedMean } from '../../src/core/weighted_mean';
import { decisionScores, weightedScores } from '../../src/core/weighted_score';
import { sumAcross, sumDown } from '../../src/core/weighted_sum';
import { decisions, hostileDecisions, reordered } from './firmness/arbitraries';

const ranges = [
  { worst: 0, best: 100 },
  { worst: 0, best: 10 },
];

test('adding an option never changes another: A and B score 80 and 84 with or without C', () => {
  const without = decisionScores(
    [
      [100, 80],
      [5, 9],
    ],
    [0.6, 0.4],
    ranges,
  );
  const withC = decisionScores(
    [
      [100, 80, 20],
      [5, 9, 9],
    ],
    [0.6, 0.4],
    ranges,
  );
  expect(without).toEqual([80, expect.closeTo(84, 12)]);
  expect(withC).toEqual([80, expect.closeTo(84, 12), expect.closeTo(48, 12)]);
});

// https://en.wikipedia.org/wiki/Weighted_sum_model, read in a copy.
test('Weighted sum model, three alternatives on four criteria: 21.5, 22 and 22, and the last two tie', () => {
  const totals = weightedScores(
    [
      [25, 10, 30],
      [20, 30, 10],
      [15, 20, 30],
      [30, 30, 10],
    ],
    [0.2, 0.15, 0.4, 0.25],
  );
  expect(totals).toEqual([21.5, 22, 22].map((total) => expect.closeTo(total, 12)));
  expect(competitionRanks(totals)).toEqual([3, 1, 1]);
});

// Read in the copy https://sheetnatives.com/how-to-use-average-weighted-function-in-google-sheets/.
test('the school grades in the documentation of AVERAGE.WEIGHTED: 95 90 85 88 82 at 25 10 15 20 30% are 87.7', () => {
  expect(weightedScores([[95], [90], [85], [88], [82]], [0.25, 0.1, 0.15, 0.2, 0.3])).toEqual([
    expect.closeTo(87.7, 12),
  ]);
});

describe('solvable by eye', () => {
  test.each<[string, Score[][], number[], Score[]]>([
    ['a weighted mean', [[2], [4]], [1, 3], [3.5]],
    [
      'a blank is left out: weights 5 3 4, scores 10 blank 10 give 10, not 7.5',
      [[10], [null], [10]],
      [5, 3, 4],
      [10],
    ],
    ['a criterion without weight does not count', [[10], [0]], [1, 0], [10]],
    [
      'an option without scores has no total, not 0',
      [
        [1, null],
        [3, null],
      ],
      [1, 1],
      [2, null],
    ],
    [
      'nor one that is scored only where there is no weight',
      [
        [null, 4],
        [9, 4],
      ],
      [1, 0],
      [null, 4],
    ],
    ['a single criterion is its own total', [[3, 5, 4]], [7], [3, 5, 4]],
    ['an odd number of criteria', [[1], [2], [6]], [1, 1, 1], [3]],
  ])('%s', (_, scores, weights, totals) => {
    expect(weightedScores(scores, weights)).toEqual(totals);
  });

  test('best everywhere is 100 and worst everywhere is 0, whichever way the scales run', () => {
    const scales = [
      { worst: 60, best: 10 },
      { worst: 1, best: 5 },
    ];
    expect(
      decisionScores(
        [
          [10, 60, 35],
          [5, 1, 3],
        ],
        [3, 1],
        scales,
      ),
    ).toEqual([100, 0, 50]);
  });
});

describe('laws', () => {
  test('rescaling all weights changes nothing', () => {
    fc.assert(
      fc.property(decisions(), fc.integer({ min: 1, max: 1000 }), ({ values, weights }, unit) => {
        const rescaled = weightedScores(
          values,
          weights.map((weight) => weight * unit),
        );
        expectClose(rescaled, weightedScores(values, weights));
      }),
    );
  });

  test('a common change of unit of all scores moves totals with it and leaves ranks alone', () => {
    fc.assert(
      fc.property(
        decisions(),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -9, max: 9 }),
        (decision, by, plus) => {
          const { values, weights } = decision;
          const totals = weightedScores(values, weights);
          const moved = weightedScores(
            values.map((row) => row.map((v) => (v === null ? null : v * by + plus))),
            weights,
          );
          expectClose(
            moved,
            totals.map((total) => (total === null ? null : total * by + plus)),
          );
        },
      ),
    );
  });

  test('the order of criteria and of options does not matter', () => {
    const shuffled = decisions().chain((decision) =>
      fc.record({
        decision: fc.constant(decision),
        rows: fc.shuffledSubarray([...decision.values.keys()], { minLength: decision.values.length }),
        columns: fc.shuffledSubarray([...(decision.values[0] as Score[]).keys()], {
          minLength: (decision.values[0] as Score[]).length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ decision: { values, weights }, rows, columns }) => {
        const other = reordered(values, rows).map((row) => reordered(row, columns));
        expectClose(
          weightedScores(other, reordered(weights, rows)),
          reordered(weightedScores(values, weights), columns),
        );
      }),
    );
  });

  test('raising one score never lowers its option and never moves another', () => {
    const raised = decisions().chain((decision) =>
      fc.record({
        decision: fc.constant(decision),
        row: fc.nat(decision.values.length - 1),
        column: fc.nat((decision.values[0] as Score[]).length - 1),
        by: fc.integer({ min: 1, max: 5 }),
      }),
    );
    fc.assert(
      fc.property(raised, ({ decision: { values, weights }, row, column, by }) => {
        const before = weightedScores(values, weights);
        const higher = values.map((list, r) =>
          list.map((value, c) => (r === row && c === column && value !== null ? value + by : value)),
        );
        weightedScores(higher, weights).forEach((total, option) => {
          if (option !== column || total === null) expect(total).toBe(before[option]);
          else expect(total).toBeGreaterThanOrEqual(before[option] as number);
        });
      }),
    );
  });

  test('a total lies between the lowest and the highest value of its option, to rounding', () => {
    fc.assert(
      fc.property(hostileDecisions, ({ values, weights }) => {
        weightedScores(values, weights).forEach((total, option) => {
          if (total === null) return;
          const counted = values.flatMap((row, at) =>
            (weights[at] as number) > 0 ? (row[option] ?? []) : [],
          );
          // Halved, so that the slack for rounding cannot overflow.
          const [low, high] = [Math.min(...counted) / 2, Math.max(...counted) / 2];
          const slack = 1e-14 * Math.max(-low, high);
          expect(total / 2).toBeGreaterThanOrEqual(low - slack);
          expect(total / 2).toBeLessThanOrEqual(high + slack);
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('the fast sums agree with the careful mean, and both ways round agree with each other', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const columns = (values[0] as Score[]).map((_, option) => values.map((row) => row[option] as Score));
        expectClose(
          weightedScores(values, weights),
          columns.map((column) => weightedMean(column, weights)),
        );
        const terms = weights.map((weight) => ({ slope: weight, origin: 0, weight }));
        const across = sumAcross(columns, terms, columns.length);
        expect(across).not.toBeNull();
        expectClose(across as Score[], sumDown(values, terms, columns.length) as Score[]);
      }),
      { numRuns: 1000 },
    );
  });

  test('anchored scores are the weighted mean of anchored values, times 100', () => {
    const scale = fc.constantFrom({ worst: 0, best: 1 }, { worst: 1, best: 0 }, { worst: -3, best: 7 });
    fc.assert(
      fc.property(
        decisions(),
        fc.array(scale, { minLength: 5, maxLength: 5 }),
        ({ values, weights }, scales) => {
          const anchors = values.map((_, at) => scales[at] ?? { worst: 0, best: 1 });
          const expected = weightedScores(anchoredValues(values, anchors), weights);
          const totals = decisionScores(values, weights, anchors);
          expectClose(
            totals,
            expected.map((total) => (total === null ? null : 100 * total)),
          );
          expect(competitionRanks(totals)).toEqual(competitionRanks(expected));
        },
      ),
    );
  });
});

test.each(['x', true, {}])('the quick sums give up on %p, and pass over blanks', (stranger) => {
  const terms = [
    { slope: 1, origin: 0, weight: 1 },
    { slope: 3, origin: 2, weight: 3 },
  ];
  for (const sum of [sumDown, sumAcross]) {
    expect(
      sum(
        [
          [4, 2],
          [2, ''],
        ],
        terms,
        2,
      ),
    ).not.toBeNull();
    expect(
      sum(
        [
          [1, 2],
          [3, stranger],
        ],
        terms,
        2,
      ),
    ).toBeNull();
  }
});

test('a score whose sum does not fit is computed with care, and the others with it', () => {
  const scores = decisionScores(
    [
      [1e308, 4],
      [1e308, 4],
    ],
    [9, 1],
    null,
  );
  expect(scores).toEqual([1e308, expect.closeTo(4, 12)]);
});

test('the mean of the largest numbers there are does not overflow, that of the smallest does not vanish', () => {
  expect(weightedMean([1.7976931348623157e308, 1.7976931348623157e308], [1e308, 1e308])).toBe(
    1.7976931348623157e308,
  );
  expect(weightedMean([1e-320, 3e-320], [1e-320, 1e-320])).toBe(2e-320);
});

function expectClose(actual: readonly Score[], expected: readonly Score[]): void {
  expect(actual).toEqual(expected.map((value) => (value === null ? null : expect.closeTo(value, 9))));
}
