import fc from 'fast-check';
import { samplingInterval } from '../../../src/core/firmness/sampling_error';
import { uncertainFirstPlaces } from '../../../src/core/firmness/uncertain_scores';
import { leaders } from '../../../src/core/rank';
import { weightedScores } from '../../../src/core/weighted_score';
import { decisions } from './arbitraries';

const FEW = { samples: 500, seed: 7 };
const MANY = { samples: 40_000, seed: 7 };
/** Where a share found by so many samples lies, 9999 times in 10 000: twice what 95 in 100 need. */
const within = (truth: number) => {
  const { low, high } = samplingInterval(truth, MANY.samples);
  return [truth - 2 * (truth - low), truth + 2 * (high - truth)] as const;
};

describe('solvable by eye', () => {
  test.each<[string, (number | null)[][], number[], number[][], number]>([
    ['all facts: who leads today leads in every case', [[0.6, 0.5]], [1], [[0, 0]], 1],
    ['two that mirror each other: half of the cases each', [[0.5, 0.5]], [1], [[0.25, 0.25]], 0.5],
    [
      'the same on two criteria, one guess each',
      [
        [0.75, 0.25],
        [0.25, 0.75],
      ],
      [1, 1],
      [
        [0.25, 0],
        [0, 0.25],
      ],
      0.5,
    ],
    // Uniform on 0.25 … 0.75 against 0.375 for certain: three quarters of it lie above.
    ['one guess against what is certain', [[0.5, 0.375]], [1], [[0.25, 0]], 0.75],
    // Two uniform on a width of 1/2 each, an eighth apart: 1 − ½(3/4)² = 0.71875.
    ['two guesses an eighth apart', [[0.5, 0.375]], [1], [[0.25, 0.25]], 0.71875],
    // Uniform on 0.75 … 1.25, clipped: half of it is 1, level with the other, which is 1 for certain.
    ['clipped to the best: half of the cases are level, which both share', [[1, 1]], [1], [[0.25, 0]], 0.25],
    ['a lead that no guess can take', [[0.9, 0.2]], [1], [[0.25, 0.25]], 1],
    [
      'a guess without weight',
      [
        [0.6, 0.5],
        [0, 1],
      ],
      [1, 0],
      [
        [0, 0],
        [0.5, 0.5],
      ],
      1,
    ],
    [
      'a guess beside a blank, which is left out',
      [
        [0.5, 0.375],
        [null, 0.375],
      ],
      [1, 1],
      [
        [0.25, 0],
        [0, 0],
      ],
      0.75,
    ],
    // A score beyond its scale is not pulled back into it: uniform on 1 … 1.5, never better than 1.25.
    ['a score outside its scale', [[1.25, 1.125]], [1], [[0.25, 0]], 0.75],
  ])('%s', (_, values, weights, doubts, expected) => {
    const [share] = uncertainFirstPlaces(values, weights, doubts, MANY);
    const [low, high] = within(expected);
    expect(share).toBeGreaterThanOrEqual(low);
    expect(share).toBeLessThanOrEqual(high);
  });

  test('on a bent line scores are drawn as they are typed', () => {
    // Half of the value lies below a fifth of the scale: 0.25 at 0.1, which a score uniform on 0 … 0.4 passes three times in four.
    const bend = (criterion: number, place: number) =>
      criterion === 0 ? (place < 0.2 ? 2.5 * place : 0.5 + 0.625 * (place - 0.2)) : place;
    const places = [
      [0.2, 0.1],
      [0.3, 0.3],
    ];
    const doubts = [
      [0.2, 0],
      [0, 0],
    ];
    const [share] = uncertainFirstPlaces(places, [1, 1], doubts, MANY, bend);
    const [low, high] = within(0.75);
    expect(share).toBeGreaterThanOrEqual(low);
    expect(share).toBeLessThanOrEqual(high);
    // 0.25 is certain; who can't get beyond it is never first.
    const [short] = uncertainFirstPlaces([[0.05, 0.1]], [1], [[0.04, 0]], FEW, bend);
    expect(short).toBe(0);
  });

  test('an option without a score is not ranked', () => {
    expect(uncertainFirstPlaces([[0.5, null]], [1], [[0.25, 0]], FEW)).toEqual([1, null]);
  });
});

describe('laws', () => {
  const doubtful = decisions().chain(({ values, weights }) =>
    fc
      .array(
        fc.array(fc.constantFrom(0, 0.125, 0.25), {
          minLength: values[0]?.length ?? 0,
          maxLength: values[0]?.length ?? 0,
        }),
        { minLength: values.length, maxLength: values.length },
      )
      .map((doubts) => ({ values, weights, doubts })),
  );

  test('the parts sum to 1, the same seed gives the same, and without doubt the leaders share it', () => {
    fc.assert(
      fc.property(doubtful, ({ values, weights, doubts }) => {
        const first = uncertainFirstPlaces(values, weights, doubts, FEW);
        expect(uncertainFirstPlaces(values, weights, doubts, FEW)).toEqual(first);
        const ranked = first.filter((share) => share !== null);
        const sum = ranked.reduce((all: number, share) => all + share, 0);
        if (ranked.length > 0) expect(sum).toBeCloseTo(1, 9);
        const certain = uncertainFirstPlaces(
          values,
          weights,
          doubts.map((row) => row.map(() => 0)),
          FEW,
        );
        const today = leaders(weightedScores(values, weights));
        today.forEach((option) => {
          expect(certain[option]).toBeCloseTo(1 / today.length, 9);
        });
      }),
      { numRuns: 200 },
    );
  });
});
