import fc from 'fast-check';
import { samplingError, samplingInterval } from '../../../src/core/firmness/sampling_error';

test.each([
  [0.5, 10_000, 0.005],
  [0.2, 400, 0.02],
  [0, 100, 0],
  [1, 100, 0],
])('a share of %p found in %p samples has a standard error of %p', (share, samples, error) => {
  expect(samplingError(share, samples)).toBeCloseTo(error, 15);
});

// From R's prop.test without continuity correction, as in https://github.com/scipy/scipy,
// scipy/stats/tests/test_morestats.py, test_ci_wilson_method.
test.each([
  [3, 10, 0.1077913, 0.6032219],
  [0, 10, 0, 0.2775328],
  [10, 10, 0.7224672, 1],
])('%p in %p: the score interval is %p to %p', (count, samples, low, high) => {
  const interval = samplingInterval(count / samples, samples);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

test('the interval holds the share, stays in 0…1 and mirrors', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (count) => {
      const { low, high } = samplingInterval(count / 1000, 1000);
      const mirrored = samplingInterval(1 - count / 1000, 1000);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(count / 1000);
      expect(high).toBeGreaterThanOrEqual(count / 1000);
      expect(high).toBeLessThanOrEqual(1);
      expect(high).toBeCloseTo(1 - mirrored.low, 12);
    }),
  );
});
