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

// Newcombe (1998), Statistics in Medicine 17, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%p in %p: the score interval is %p to %p', (count, samples, low, high) => {
  const interval = samplingInterval(count / samples, samples);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
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
