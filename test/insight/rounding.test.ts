import fc from 'fast-check';
import { partsOf, rounded, roundedAway, within } from '../../src/insight/rounding';

test.each([
  [66.25, 1, 66.3],
  [66.2499999999999, 1, 66.3],
  [-66.25, 1, -66.3],
  [-0.04, 1, 0],
  [123_456, 0, 123_456],
  [1e300, 1, 1e300],
])('%p with %p decimals is %p', (value, decimals, expected) => {
  expect(rounded(value, decimals)).toBe(expected);
});

test.each([
  [54.098, 1, 1, 54.1],
  [54.098, 1, -1, 54],
  [50.000000000000007, 1, 1, 50],
  [-2.31, 1, -1, -2.4],
] as const)('%p with %p decimals, rounded away in the way %p, is %p', (value, decimals, way, expected) => {
  expect(roundedAway(value, decimals, way)).toBe(expected);
});

test.each([
  [54.098, 69.96, { from: 54.1, to: 69.9 }],
  [54.098, 54.12, { from: 54.1, to: 54.12 }],
  [50, 100, { from: 50, to: 100 }],
])('a stretch from %p to %p is written %p', (from, to, expected) => {
  expect(within(from, to, 1)).toEqual(expected);
});

test('parts add up to their total as it is shown, none is more than a step away, and 0 stays 0', () => {
  const part = fc.oneof(fc.constant(0), fc.double({ min: -50, max: 50, noNaN: true }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
      const total = rounded(
        parts.reduce((sum, one) => sum + one, 0),
        1,
      );
      const shown = partsOf(parts, total, 1);
      expect(shown.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total, 9);
      shown.forEach((one, at) => {
        expect(Math.abs(one - (parts[at] ?? 0))).toBeLessThan(0.1 + 1e-9);
        if (parts[at] === 0) expect(one).toBe(0);
      });
    }),
    { numRuns: 2000 },
  );
});
