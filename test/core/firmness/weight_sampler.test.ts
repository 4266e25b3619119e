import { acceptability } from '../../../src/core/firmness/acceptability';
import { anyWeights, nearWeights, type WeightSampler } from '../../../src/core/firmness/weight_sampler';
import { seededRandom } from '../../../src/core/seeded_random';

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
