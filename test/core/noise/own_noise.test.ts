import fc from 'fast-check';
import { carriedNoise, noiseOfGap } from '../../../src/core/noise/carried_noise';
import { repeatDeviation } from '../../../src/core/noise/repeat_deviation';

describe('how far a single judgment strays', () => {
  test('four sides of a field, each measured twice: 0.024 m (a course in surveying, see docs/sources.md)', () => {
    expect(repeatDeviation([0.03, -0.02, -0.03, 0.05])).toBeCloseTo(0.024, 3);
  });

  test('one step up and one step down: 1/√2 of a step', () => {
    expect(repeatDeviation([1, -1])).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test('is nothing where all answers agree, and unknown without any', () => {
    expect(repeatDeviation([0, 0, 0])).toBe(0);
    expect(repeatDeviation([])).toBeNull();
  });

  const differences = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });
  test('it does not matter which answer came first, nor in which unit it is told', () => {
    fc.assert(
      fc.property(differences, fc.double({ min: 0.01, max: 100, noNaN: true }), (all, unit) => {
        const s = repeatDeviation(all) ?? 0;
        expect(repeatDeviation(all.map((each) => -each))).toBeCloseTo(s, 9);
        expect(repeatDeviation(all.map((each) => each * unit))).toBeCloseTo(s * unit, 6);
      }),
    );
  });
});

describe('carried to a total and a gap', () => {
  const equal = [1, 1, 1, 1, 1, 1, 1];
  const scored = equal.map(() => 0.5);
  /** 0.6 of a step, of the four steps from 1 to 5. */
  const strays = equal.map(() => 0.6 / 4);

  test('sd .6 on 1 to 5 and seven equal criteria: ± 5.7 on a total, ± 8.0 on a gap', () => {
    const total = carriedNoise(scored, equal, strays);
    expect(total).toBeCloseTo(15 / Math.sqrt(7), 12);
    expect(total.toFixed(1)).toBe('5.7');
    expect(noiseOfGap(total, total).toFixed(1)).toBe('8.0');
  });

  test.each<[string, (number | null)[], number[], number[], number]>([
    ['one criterion has all the weight', [0.5, 0.5], [1, 0], [0.1, 0.9], 10],
    ['a blank is left out: the other counts alone', [0.5, null], [1, 1], [0.1, 0.1], 10],
    ['what is known does not stray', [0.5, 0.5], [1, 1], [0.1, 0], 5],
    ['shares .6 .4: √(6² + 4²)', [0.5, 0.5], [3, 2], [0.1, 0.1], Math.sqrt(52)],
  ])('%s', (_, values, weights, deviations, expected) => {
    expect(carriedNoise(values, weights, deviations)).toBeCloseTo(expected, 12);
  });

  test('more criteria of equal weight never carry more, and rescaling weights changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.01, max: 1000, noNaN: true }),
        (n, unit) => {
          const noise = (count: number, weight: number) => {
            const each = new Array<number>(count).fill(1);
            return carriedNoise(
              each,
              each.map(() => weight),
              each.map(() => 0.15),
            );
          };
          expect(noise(n + 1, 1)).toBeLessThan(noise(n, 1));
          expect(noise(n, unit)).toBeCloseTo(noise(n, 1), 9);
        },
      ),
    );
  });
});
