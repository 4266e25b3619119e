import { acceptability } from '../../../src/core/firmness/acceptability';
import { firstPlaceShares, firstPlaces } from '../../../src/core/firmness/first_place';
import { samplingError } from '../../../src/core/firmness/sampling_error';
import { anyWeights, nearWeights } from '../../../src/core/firmness/weight_sampler';

/** Within four standard errors: one draw of a seed in 16 000 falls outside, and the seeds here are fixed. */
function expectSampled(found: number | null | undefined, exact: number, samples: number) {
  expect(Math.abs((found as number) - exact)).toBeLessThanOrEqual(4 * samplingError(exact, samples));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const seeds = [1, 2, 2 ** 40];

describe.each(seeds)('exact results, any weights, seed %p', (seed) => {
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

describe('identical options', () => {
  const values = [
    [0.9, 0.9, 0.1],
    [0.5, 0.5, 0.2],
  ];

  test('are first together in every weighting, and never alone', () => {
    const { places, alone, ranks } = acceptability(values, anyWeights([1, 1]), { samples: 100, seed: 1 });
    expect(places.map((own) => own?.[0])).toEqual([1, 1, 0]);
    expect(alone).toEqual([0, 0, 0]);
    expect(ranks[0]?.slice(0, 2)).toEqual([0.5, 0.5]);
    const found = firstPlaces(values, anyWeights([1, 1]), { samples: 100, seed: 1 });
    expect(found[0]).toEqual({ shared: 0.5, alone: 0, first: 1 });
    expect(found[2]).toEqual({ shared: 0, alone: 0, first: 0 });
  });
});

test('an option that is scored only where the weight vanishes beside another has its place all the same', () => {
  const sampler = nearWeights([1e150, 1e-60]);
  const values = [
    [0, null],
    [0, 1],
  ];
  expect(firstPlaceShares(values, sampler, { samples: 50, seed: 1 })).toEqual([0, 1]);
});
