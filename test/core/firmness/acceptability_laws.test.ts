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
import { decisions, hostileDecisions, numbersIn, reordered, shuffledDecisions } from './arbitraries';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

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
      fc.property(shuffledDecisions, ({ values, weights, options: order }) => {
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
