import fc from 'fast-check';
import { crossCheck } from '../../../src/core/cross_check/cross_check';
import { leaders } from '../../../src/core/rank';
import {
  decisions,
  hostileDecisions,
  numbersIn,
  reordered,
  shuffledDecisions,
} from '../firmness/arbitraries';

const percent = { worst: 0, best: 100 };

function verdicts(scores: (number | null)[][], weights: number[], anchored = true) {
  const anchors = anchored ? scores.map(() => percent) : null;
  const { checks, agree } = crossCheck(scores, weights, anchors);
  const entries: [string, string | boolean][] = checks.map(({ method, verdict }) => [method, verdict]);
  return Object.fromEntries([...entries, ['agree', agree]]);
}

test.each<[string, (number | null)[][], number[], ReturnType<typeof verdicts>]>([
  [
    'one ahead on everything: all agree',
    [
      [90, 50],
      [80, 40],
    ],
    [1, 1],
    { topsis: 'agrees', 'weighted-product': 'agrees', 'rank-only': 'agrees', agree: true },
  ],
  [
    'a lead that rests on one big difference: by rank only it is gone',
    [
      [90, 40, 45],
      [50, 60, 55],
      [50, 60, 55],
    ],
    [1, 1, 1],
    { topsis: 'agrees', 'weighted-product': 'agrees', 'rank-only': 'differs', agree: false },
  ],
  [
    'a leader with a weakness: the product puts it last',
    [
      [100, 60],
      [0, 40],
      [100, 60],
    ],
    [1, 1, 1],
    { topsis: 'agrees', 'weighted-product': 'differs', 'rank-only': 'agrees', agree: false },
  ],
  [
    'everyone has a worst score somewhere: the product cannot tell',
    [
      [100, 0],
      [0, 40],
      [100, 60],
    ],
    [1, 1, 1],
    { topsis: 'agrees', 'weighted-product': 'undecided', 'rank-only': 'agrees', agree: true },
  ],
  [
    'nothing to tell apart',
    [[50, 50]],
    [1],
    { topsis: 'undecided', 'weighted-product': 'undecided', 'rank-only': 'undecided', agree: false },
  ],
])('%s', (_, scores, weights, expected) => {
  expect(verdicts(scores, weights)).toEqual(expected);
});

test('without anchors a negative score leaves the product undecided, and the others still work', () => {
  expect(
    verdicts(
      [
        [5, -1],
        [4, 2],
      ],
      [1, 1],
      false,
    ),
  ).toEqual({
    topsis: 'agrees',
    'weighted-product': 'undecided',
    'rank-only': 'agrees',
    agree: true,
  });
});

test('every verdict follows from the leaders, and an option ahead on all criteria is agreed on', () => {
  fc.assert(
    fc.property(decisions({ blanks: false }), ({ values, weights }) => {
      const better = values.map((row) => [...row.map((value) => (value as number) / 2 + 0.1), 0.9]);
      const {
        checks,
        agree,
        leaders: first,
      } = crossCheck(
        better,
        weights,
        values.map(() => ({ worst: 0, best: 1 })),
      );
      expect(first).toEqual([(better[0] as number[]).length - 1]);
      expect(agree).toBe(true);
      for (const { scores, leaders: leading, verdict } of checks) {
        expect(leading).toEqual(leaders(scores));
        expect(verdict).toBe('agrees');
      }
    }),
  );
});

test('neither the order of options and criteria nor the unit of weights matters', () => {
  fc.assert(
    fc.property(shuffledDecisions, ({ values, weights, options, criteria }) => {
      const unit = values.map(() => ({ worst: 0, best: 1 }));
      const rows = reordered(values, criteria).map((row) => reordered(row, options));
      const doubled = reordered(weights, criteria).map((weight) => 2 * weight);
      const [before, after] = [crossCheck(values, weights, unit), crossCheck(rows, doubled, unit)];
      after.checks.forEach(({ scores, verdict }, method) => {
        const expected = reordered(before.checks[method]?.scores ?? [], options);
        expect(scores).toEqual(expected.map((score) => (score === null ? null : expect.closeTo(score, 9))));
        expect(verdict).toBe(before.checks[method]?.verdict);
      });
    }),
    { numRuns: 500 },
  );
});

test('hostile numbers give finite numbers or nothing', () => {
  fc.assert(
    fc.property(hostileDecisions, ({ values, weights }) => {
      expect(numbersIn(crossCheck(values, weights, null)).every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
