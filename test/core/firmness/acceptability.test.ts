import fc from 'fast-check';
import type { Score } from '../../../src/core/decision_matrix';
import { type Acceptability, acceptability } from '../../../src/core/firmness/acceptability';
import { dominators } from '../../../src/core/firmness/dominance';
import { firstPlaceShares } from '../../../src/core/firmness/first_place';
import { leaderLine } from '../../../src/core/firmness/leader_line';
import { samplingError } from '../../../src/core/firmness/sampling_error';
import { anyWeights, nearWeights, type WeightSampler } from '../../../src/core/firmness/weight_sampler';
import { competitionRanks, leaders } from '../../../src/core/rank';
import { seededRandom } from '../../../src/core/seeded_random';
import { weightedScores } from '../../../src/core/weighted_score';
import { decisions, hostileDecisions, numbersIn, reordered } from './arbitraries';

/** Within four standard errors: one draw of a seed in 16 000 falls outside, and the seeds here are fixed. */
function expectSampled(found: number | null | undefined, exact: number, samples: number) {
  expect(Math.abs((found as number) - exact)).toBeLessThanOrEqual(4 * samplingError(exact, samples));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const seeds = [1, 2, 2 ** 40];

describe.each(seeds)('exact results of METHODS, any weights, seed %p', (seed) => {
  const samples = 20_000;

  test('A (10,0), B (0,10), C (6,6): rank rows .4 .1 .5, .4 .1 .5, .2 .8 0', () => {
    const { ranks } = acceptability(
      [
        [10, 0, 6],
        [0, 10, 6],
      ],
      anyWeights([1, 1]),
      { samples, seed },
    );
    const exact = [
      [0.4, 0.1, 0.5],
      [0.4, 0.1, 0.5],
      [0.2, 0.8, 0],
    ];
    exact.forEach((row, option) =>
      row.forEach((part, rank) => expectSampled(ranks[option]?.[rank], part, samples)),
    );
  });

  test('and its central weights are (.8 .2), (.2 .8), (.5 .5)', () => {
    const { centralWeights } = acceptability(
      [
        [10, 0, 6],
        [0, 10, 6],
      ],
      anyWeights([1, 1]),
      { samples, seed },
    );
    // The weights of A are uniform on .6….1 of length .4: their deviation is .4/√12, of C .2/√12.
    const within = (length: number, part: number) => (4 * length) / Math.sqrt(12 * samples * part);
    [
      [0.8, 0.4, 0.4],
      [0.2, 0.4, 0.4],
      [0.5, 0.2, 0.2],
    ].forEach(([exact, length, part], option) => {
      const first = centralWeights[option]?.[0] as number;
      expect(Math.abs(first - (exact as number))).toBeLessThan(within(length as number, part as number));
      expect(sum(centralWeights[option] as number[])).toBeCloseTo(1, 12);
    });
  });

  test('three unit vectors: a third each, central weights (11/18, 7/36, 7/36)', () => {
    const { ranks, centralWeights } = acceptability(
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      anyWeights([1, 1, 1]),
      { samples, seed },
    );
    for (const row of ranks) for (const part of row as number[]) expectSampled(part, 1 / 3, samples);
    centralWeights.forEach((central, option) => {
      central?.forEach((share, criterion) => {
        // No share has a deviation above .25, and about a third of the samples count.
        const error = 0.25 / Math.sqrt(samples / 3);
        expect(Math.abs(share - (option === criterion ? 11 / 18 : 7 / 36))).toBeLessThan(4 * error);
      });
    });
  });
});

test('ordered uniform weights average to the rank order centroid (Barron & Barrett 1996)', () => {
  const sampler = anyWeights([1, 1, 1, 1]);
  const random = seededRandom(1);
  const shares = new Float64Array(4);
  const mean = [0, 0, 0, 0];
  const samples = 20_000;
  for (let i = 0; i < samples; i += 1) {
    sampler.draw(shares, random);
    Array.from(shares)
      .sort((a, b) => b - a)
      .forEach((share, place) => {
        mean[place] = (mean[place] as number) + share / samples;
      });
  }
  [0.5208, 0.2708, 0.1458, 0.0625].forEach((roc, place) => {
    expect(Math.abs((mean[place] as number) - roc)).toBeLessThan((4 * 0.15) / Math.sqrt(samples));
  });
});

describe('the samplers', () => {
  const draw = (sampler: WeightSampler, seed = 5) => {
    const shares = new Float64Array(sampler.active.length);
    sampler.draw(shares, seededRandom(seed));
    return Array.from(shares);
  };

  test.each([
    ['any weights', anyWeights([2, 0, 2, 0])],
    ['near my weights', nearWeights([2, 0, 2, 0])],
  ])('%s: a weight of 0 takes the criterion out', (_, sampler) => {
    expect(sampler.active).toEqual([0, 2]);
    expect(
      acceptability(
        [
          [1, 0],
          [0, 1],
          [0, 1],
          [0, 1],
        ],
        sampler,
      )
        .centralWeights.flat()
        .filter((w) => w === 0),
    ).toHaveLength(4);
  });

  test('near my weights with no spread are my weights', () => {
    expect(draw(nearWeights([5, 3, 2], 0))).toEqual(
      [0.5, 0.3, 0.2].map((share) => expect.closeTo(share, 14)),
    );
  });

  test('near my weights keep every ratio of weights within the spread, and come close to its ends', () => {
    const sampler = nearWeights([2, 1], 0.5);
    const random = seededRandom(3);
    const shares = new Float64Array(2);
    const ratios = Array.from({ length: 4000 }, () => {
      sampler.draw(shares, random);
      return (shares[0] as number) / (shares[1] as number);
    });
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual((2 * 0.5) / 1.5);
    expect(Math.max(...ratios)).toBeLessThanOrEqual((2 * 1.5) / 0.5);
    expect(Math.min(...ratios)).toBeLessThan(0.75);
    expect(Math.max(...ratios)).toBeGreaterThan(5.5);
  });

  test('any weights do not depend on the weights, near my weights do not depend on their unit', () => {
    expect(draw(anyWeights([1, 2, 3]))).toEqual(draw(anyWeights([9, 1, 5])));
    expect(draw(nearWeights([1, 2, 3]))).toEqual(draw(nearWeights([4, 8, 12])));
  });
});

describe('ties', () => {
  const same = { samples: 500, seed: 1 };

  test('options that are level share the ranks they span', () => {
    const third = expect.closeTo(1 / 3, 12);
    const { ranks, centralWeights } = acceptability(
      [
        [1, 1, 0, 1],
        [1, 1, 0, 1],
      ],
      anyWeights([1, 1]),
      same,
    );
    expect(ranks).toEqual([
      [third, third, third, 0],
      [third, third, third, 0],
      [0, 0, 0, 1],
      [third, third, third, 0],
    ]);
    expect(centralWeights[0]).toEqual(centralWeights[3]);
    expect(centralWeights[2]).toBeNull();
  });

  test('and share the first place', () => {
    expect(
      firstPlaceShares(
        [
          [1, 1, 0],
          [1, 1, 0],
        ],
        anyWeights([1, 1]),
        same,
      ),
    ).toEqual([0.5, 0.5, 0]);
  });
});

describe('blanks', () => {
  test('an option without a score on any criterion that counts is not ranked', () => {
    const values = [
      [1, null, 0],
      [0, null, 1],
      [null, 1, null],
    ];
    const found = acceptability(values, anyWeights([1, 1, 0]));
    expect(found.ranks[1]).toBeNull();
    expect(found.centralWeights[1]).toBeNull();
    expect(found.ranks[0]).toHaveLength(2);
    expect(firstPlaceShares(values, anyWeights([1, 1, 0]))[1]).toBeNull();
  });

  test('nothing scored, or no weight: nobody is ranked', () => {
    expect(acceptability([[null, null]], anyWeights([1])).ranks).toEqual([null, null]);
    expect(firstPlaceShares([[1, 0]], anyWeights([0]))).toEqual([null, null]);
  });

  test('a blank is left out and the other weights renormalised: B keeps .5, A has w', () => {
    const samples = 10_000;
    expectSampled(
      firstPlaceShares(
        [
          [1, null],
          [0, 0.5],
        ],
        anyWeights([1, 1]),
        { samples, seed: 1 },
      )[0],
      0.5,
      samples,
    );
  });
});

test('blank on what nearly all the weight is on, and level on the rest: still a tie', () => {
  const values = [
    [null, 0.5],
    [0.3, 0.5],
    [0.7, 0.5],
  ];
  const level = nearWeights([1e9, 1, 1], 0);
  expect(firstPlaceShares(values, level, { samples: 10, seed: 1 })).toEqual([0.5, 0.5]);
});

describe('laws', () => {
  const few = { samples: 60, seed: 11 };

  /** The same by the plain way: every weighting through `weightedScores` and `competitionRanks`. */
  function plainRanks(values: Score[][], sampler: WeightSampler): number[][] {
    const options = values[0]?.length ?? 0;
    const counts = Array.from({ length: options }, () => new Array<number>(options).fill(0));
    const random = seededRandom(few.seed);
    const shares = new Float64Array(sampler.active.length);
    for (let i = 0; i < few.samples; i += 1) {
      sampler.draw(shares, random);
      const weights = values.map((_, criterion) => shares[sampler.active.indexOf(criterion)] ?? 0);
      const ranks = competitionRanks(weightedScores(values, weights));
      ranks.forEach((rank, option) => {
        if (rank === null) return;
        const level = ranks.filter((other) => other === rank).length;
        for (let place = rank; place < rank + level; place += 1) {
          (counts[option] as number[])[place - 1] =
            ((counts[option] as number[])[place - 1] as number) + 1 / level;
        }
      });
    }
    return counts.map((row) => row.map((count) => count / few.samples));
  }

  test.each([
    ['any weights', anyWeights],
    ['near my weights', nearWeights],
  ])('%s: the fast way counts what the plain way counts', (_, sampler) => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const plain = plainRanks(values, sampler(weights));
        acceptability(values, sampler(weights), few).ranks.forEach((row, option) => {
          row?.forEach((part, rank) => {
            expect(part).toBeCloseTo(plain[option]?.[rank] as number, 9);
          });
          if (row === null) expect(sum(plain[option] as number[])).toBe(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('acceptabilities sum to 1 over the ranks of an option and over the options of a rank', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const rows = acceptability(values, nearWeights(weights), few).ranks.filter((row) => row !== null);
        rows.forEach((row) => expect(sum(row)).toBeCloseTo(1, 12));
        rows.forEach((_, rank) => expect(sum(rows.map((row) => row[rank] as number))).toBeCloseTo(1, 12));
      }),
      { numRuns: 500 },
    );
  });

  test('central weights are shares, and none for options that are never first', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const { ranks, centralWeights } = acceptability(values, anyWeights(weights), few);
        centralWeights.forEach((central, option) => {
          expect(central === null).toBe((ranks[option]?.[0] ?? 0) === 0);
          if (central !== null) expect(sum(central)).toBeCloseTo(1, 12);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('first-place shares are the first column', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const { ranks } = acceptability(values, anyWeights(weights), few);
        firstPlaceShares(values, anyWeights(weights), few).forEach((share, option) => {
          if (share === null) expect(ranks[option]).toBeNull();
          else expect(share).toBeCloseTo(ranks[option]?.[0] as number, 12);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('a dominated option is never first', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const first = firstPlaceShares(values, anyWeights(weights), few);
        dominators(values, weights, true).forEach((by, option) => {
          if (by.length > 0) expect(first[option] ?? 0).toBe(0);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('without spread the leaders of the weighted score share everything', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const leading = leaders(weightedScores(values, weights));
        firstPlaceShares(values, nearWeights(weights, 0), few).forEach((share, option) => {
          if (share !== null)
            expect(share).toBeCloseTo(leading.includes(option) ? 1 / leading.length : 0, 12);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('with two criteria, any weights: each option is first for as long as it leads along the line', () => {
    const pair = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(pair, pair, (one, two) => {
        const samples = 4000;
        const shares = firstPlaceShares([one, two], anyWeights([1, 1]), { samples, seed: 1 });
        const exact = [0, 0, 0, 0];
        for (const { from, to, leaders: leading } of leaderLine([one, two], [1, 1], 0)) {
          for (const option of leading)
            exact[option] = (exact[option] as number) + (to - from) / leading.length;
        }
        // Five errors here: a hundred random decisions with four options each are looked at.
        shares.forEach((share, option) => {
          const error = Math.max(samplingError(exact[option] as number, samples), 1 / samples);
          expect(Math.abs((share as number) - (exact[option] as number))).toBeLessThan(5 * error);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('neither the order of the options nor the unit of weights and values matters', () => {
    fc.assert(
      fc.property(decisions(), fc.infiniteStream(fc.nat()), ({ values, weights }, numbers) => {
        const options = (values[0] ?? []).map((_, option) => option);
        const keys = options.map(() => numbers.next().value);
        const order = [...options].sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
        const shuffled = values.map((row) =>
          reordered(row, order).map((value) => (value === null ? null : 8 * value)),
        );
        const before = acceptability(values, nearWeights(weights), few);
        const after = acceptability(shuffled, nearWeights(weights.map((weight) => 4 * weight)), few);
        const parts = (found: Acceptability, option: number) =>
          numbersIn([found.ranks[option], found.centralWeights[option]]);
        order.forEach((option, at) => {
          expect(parts(after, at)).toEqual(parts(before, option).map((part) => expect.closeTo(part, 9)));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('the same seed gives the same result, another seed another', () => {
    const values = [
      [10, 0, 6],
      [0, 10, 6],
    ];
    const run = (seed: number) => firstPlaceShares(values, anyWeights([1, 1]), { samples: 999, seed });
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  test('hostile numbers give parts of 1 that sum to 1, or nothing', () => {
    fc.assert(
      fc.property(hostileDecisions, ({ values, weights }) => {
        for (const sampler of [anyWeights(weights), nearWeights(weights)]) {
          const { ranks, centralWeights } = acceptability(values, sampler, few);
          for (const row of ranks) if (row !== null) expect(sum(row)).toBeCloseTo(1, 9);
          expect(numbersIn(centralWeights).every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true);
          const first = firstPlaceShares(values, sampler, few).filter((share) => share !== null);
          if (first.length > 0) expect(sum(first)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
