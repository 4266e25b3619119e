import fc from 'fast-check';
import { shares } from '../../src/core/share';

describe('shares', () => {
  test.each<[string, number[], number[]]>([
    ['5, 3, 2 are 50%, 30%, 20%', [5, 3, 2], [0.5, 0.3, 0.2]],
    ['a single weight is all of it', [7], [1]],
    ['zero stays zero', [0, 4], [0, 1]],
    ['nothing positive: all zero, never NaN', [0, 0], [0, 0]],
    ['no weights', [], []],
    ['weights whose sum overflows', [1.7e308, 1.7e308], [0.5, 0.5]],
    ['weights that almost vanish', [1e-320, 3e-320], [0.25, 0.75]],
  ])('%s', (_, weights, expected) => {
    const result = shares(weights);
    expect(result).toHaveLength(expected.length);
    result.forEach((share, at) => void expect(share).toBeCloseTo(expected[at] as number, 3));
  });

  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });

  test('sum to 1 and do not depend on the unit', () => {
    fc.assert(
      fc.property(
        weights.filter((list) => list.some((weight) => weight > 0)),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (list, unit) => {
          const result = shares(list);
          expect(result.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          shares(list.map((weight) => weight * unit)).forEach((share, at) => {
            expect(share).toBeCloseTo(result[at] as number, 12);
          });
        },
      ),
    );
  });
});
