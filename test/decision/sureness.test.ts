import { stepOf } from '../../src/decision/sureness';

test.each([
  ['rating', 1, 5, 1 / 4],
  ['rating', 5, 1, 1 / 4],
  ['rating', 0, 10, 1 / 10],
  ['rating', 0, 100, 1 / 10],
  ['rating', 0, 1, 1],
  ['measure', 150_000, 300_000, 1 / 4],
  ['measure', 60, 10, 1 / 4],
  ['measure', 0, 1, 1 / 4],
  ['rating', 3, 3, 0],
  ['rating', null, 5, 0],
] as const)('a step of a %s from %s to %s is %s of its scale', (kind, worst, best, step) => {
  expect(stepOf({ kind, worst, best })).toBe(step);
});
