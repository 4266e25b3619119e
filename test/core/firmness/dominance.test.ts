import fc from 'fast-check';
import { dominance, dominators } from '../../../src/core/firmness/dominance';
import { isClearlyGreater } from '../../../src/core/tie';
import { weightedScores } from '../../../src/core/weighted_score';
import { decisions } from './arbitraries';

describe('A dominates B when it is at least as good everywhere and better somewhere', () => {
  test.each<[string, (number | null)[], (number | null)[], boolean]>([
    ['better on all', [1, 1], [0, 0], true],
    ['as good, and better on one', [1, 0.5], [1, 0.4], true],
    ['the same', [1, 0.5], [1, 0.5], false],
    ['worse on one', [1, 0.3], [0, 0.4], false],
    ["A's blank could be the worst", [1, null], [0, 0.1], false],
    ["A's blank is at least the worst", [1, null], [0, 0], true],
    ["B's blank could be the best", [1, 0.9], [0, null], false],
    ["B's blank is at most the best", [1, 1], [0, null], true],
    ['both blank', [1, null], [0, null], false],
    ['no criteria', [], [], false],
    ["A's blank counts as its own score below the worst", [-1, null, 0.1], [-1, 0, 0], false],
    ["B's blank counts as its own score above the best", [1.5, 1], [1.5, null], false],
    ['A has no score at all', [null, null], [-1, -1], false],
  ])('%s', (_, a, b, expected) => {
    expect(dominance(a, b, true) !== null).toBe(expected);
  });

  test('without anchors a blank could be anything, so nothing with a blank in it is certain', () => {
    expect(dominance([9, null], [1, -5], false)).toBeNull();
    expect(dominance([9, 5], [1, null], false)).toBeNull();
    expect(dominance([9, 5], [1, 5], false)).toEqual({ better: 1, hasBlanks: false });
  });
});

// Middleton, Sensitivity analysis for multi-attribute utility using Excel, figure 1:
// https://de.scribd.com/document/326825927/Multi-Attribute-Decision-Analysis. Cost in $1000, years, safety 0 to 2.
test('Middleton, seven cars: of Alta, Bulldog, Cruiser, Delta, Egret, Fleet and Garnett only the Garnett is dominated, by the Delta', () => {
  const cost = [20, 18, 16, 14, 12, 10, 15].map((thousands) => -thousands);
  const lifetime = [10, 10, 8, 8, 6, 6, 8];
  const safety = [2, 1, 2, 1, 1, 0, 0];
  expect(dominators([cost, lifetime, safety], [1, 1, 1], false)).toEqual([[], [], [], [], [], [], [3]]);
});

test('every option names all that dominate it', () => {
  expect(
    dominators(
      [
        [3, 2, 1, 3],
        [3, 3, 1, 0],
      ],
      [1, 1],
      true,
    ),
  ).toEqual([[], [0], [0, 1], [0]]);
});

test('criteria without weight do not count', () => {
  expect(
    dominators(
      [
        [1, 0],
        [0, 1],
        [null, null],
      ],
      [1, 0, 0],
      true,
    ),
  ).toEqual([[], [0]]);
});

test('a criterion with a weight that nobody is scored on yet leaves everything open', () => {
  expect(
    dominators(
      [
        [1, 0],
        [null, null],
      ],
      [1, 1],
      true,
    ),
  ).toEqual([[], []]);
});

test('says on how many criteria it is better, and whether that hangs on a blank', () => {
  expect(dominance([1, 0.5, 0.7], [0, 0.5, 0.2], true)).toEqual({ better: 2, hasBlanks: false });
  expect(dominance([1, 1], [0, null], true)).toEqual({ better: 1, hasBlanks: true });
});

describe('laws', () => {
  test('a dominated option is below the one that dominates it, for any positive weights, blanks included', () => {
    const positive = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(decisions({ outside: true }), positive, ({ values }, many) => {
        const weights = values.map((_, criterion) => many[criterion] as number);
        const totals = weightedScores(values, weights);
        dominators(values, weights, true).forEach((by, option) => {
          for (const other of by) {
            if (totals[option] !== null) {
              expect(isClearlyGreater(totals[other] as number, totals[option] as number)).toBe(true);
            }
          }
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('nobody dominates themselves, and two never dominate each other', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const all = dominators(values, weights, true);
        all.forEach((by, option) => {
          expect(by).not.toContain(option);
          for (const other of by) expect(all[other]).not.toContain(option);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('filling the blanks of both, in any way, keeps a dominance', () => {
    const fill = fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(decisions(), fill, ({ values, weights }, filling) => {
        const filled = values.map((row, c) => row.map((value, o) => value ?? (filling[c * 6 + o] as number)));
        const after = dominators(filled, weights, true);
        dominators(values, weights, true).forEach((by, option) => {
          for (const other of by) expect(after[option]).toContain(other);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
