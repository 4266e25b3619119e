import fc from 'fast-check';
import { attributeTotal, type Effects, type TotalChange } from '../../../src/core/change/attribution';
import { type Round, roundTotal } from '../../../src/core/change/round';
import { shares } from '../../../src/core/share';
import { hostileDecisions, numbersIn } from '../firmness/arbitraries';
import { headship, PRINTED } from './headship';
import { anyTwoRounds, round, twoPlainRounds, withoutAnchors } from './rounds';

function parts(change: TotalChange | null, key?: string): number[] | undefined {
  const effects = key === undefined ? change?.effects : change?.criteria.find((each) => each.key === key);
  return effects && [effects.scores, effects.scales, effects.weights, effects.blanks];
}

const total = ({ scores, scales, weights, blanks }: Effects) => scores + scales + weights + blanks;
const near = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 10));

test('Das Gupta (1993), example 5.1, 13 age groups: of 2.9672, 1.7403 by the rates and 1.2269 by the age structure', () => {
  const change = attributeTotal(headship.in1970, headship.in1985, 'rate');
  expect([change?.before, change?.after].map((total) => total?.toFixed(4))).toEqual(['44.7268', '47.6940']);
  const [scores, scales, weights, blanks] = parts(change) as number[];
  expect(scores).toBeCloseTo(PRINTED.rateEffect, 4);
  expect(weights).toBeCloseTo(PRINTED.ageEffect, 4);
  expect([scales, blanks]).toEqual([0, 0]);
});

describe('solvable by eye', () => {
  const before = round(
    ['now'],
    [
      ['growth', 1, [6]],
      ['pay', 1, [4]],
    ],
  );

  test.each<[string, Round, number[]]>([
    ['nothing changed', before, [0, 0, 0, 0]],
    [
      'one score rises by two of ten at half the weight',
      round(
        ['now'],
        [
          ['growth', 1, [8]],
          ['pay', 1, [4]],
        ],
      ),
      [10, 0, 0, 0],
    ],
    [
      'the weight moves to the better half',
      round(
        ['now'],
        [
          ['growth', 3, [6]],
          ['pay', 1, [4]],
        ],
      ),
      [0, 0, 5, 0],
    ],
    [
      'the weights are written in another unit',
      round(
        ['now'],
        [
          ['growth', 50, [6]],
          ['pay', 50, [4]],
        ],
      ),
      [0, 0, 0, 0],
    ],
    [
      'the best anchor moves away under the same score',
      round(
        ['now'],
        [
          ['growth', 1, [6], 0, 12],
          ['pay', 1, [4]],
        ],
      ),
      [0, -5, 0, 0],
    ],
    [
      'a score is taken out: the other stands alone',
      round(
        ['now'],
        [
          ['growth', 1, [6]],
          ['pay', 1, [null]],
        ],
      ),
      [0, 0, 0, 10],
    ],
    [
      'a criterion is added as if it had had no weight',
      round(
        ['now'],
        [
          ['growth', 1, [6]],
          ['pay', 1, [4]],
          ['people', 2, [9]],
        ],
      ),
      [0, 0, 20, 0],
    ],
    ['a criterion is removed as if its weight went to 0', round(['now'], [['pay', 1, [4]]]), [0, 0, -10, 0]],
    [
      'the criteria stand in another order',
      round(
        ['now'],
        [
          ['pay', 1, [4]],
          ['growth', 1, [6]],
        ],
      ),
      [0, 0, 0, 0],
    ],
  ])('%s', (_, after, expected) => {
    expect(parts(attributeTotal(before, after, 'now'))).toEqual(near(expected));
  });

  test('score and weight together: the midpoint of both orders', () => {
    // Growth: share .5 → .75, value .6 → .8. Scores .625·.2 = 12.5 points; weights (.7 − .4)·.25 = 7.5 points.
    const after = round(
      ['now'],
      [
        ['growth', 3, [8]],
        ['pay', 1, [4]],
      ],
    );
    const change = attributeTotal(before, after, 'now');
    expect(change?.change).toBeCloseTo(20, 12);
    expect(parts(change)).toEqual(near([12.5, 0, 7.5, 0]));
    expect(parts(change, 'growth')).toEqual(near([12.5, 0, 17.5, 0]));
    expect(parts(change, 'pay')).toEqual(near([0, 0, -10, 0]));
  });

  test('without anchors the parts are in the unit of the scores', () => {
    const after = round(
      ['now'],
      [
        ['growth', 1, [8]],
        ['pay', 1, [4]],
      ],
    );
    expect(parts(attributeTotal(withoutAnchors(before), withoutAnchors(after), 'now'))).toEqual(
      near([1, 0, 0, 0]),
    );
  });

  test('criteria on one side only are said', () => {
    const after = round(
      ['now'],
      [
        ['people', 1, [9]],
        ['pay', 1, [4]],
      ],
    );
    expect(
      attributeTotal(before, after, 'now')?.criteria.map(({ key, presence }) => [key, presence]),
    ).toEqual([
      ['people', 'added'],
      ['pay', 'both'],
      ['growth', 'removed'],
    ]);
  });

  test.each([
    ['is new', before, round(['new'], [['growth', 1, [6]]]), 'new'],
    ['is gone', before, round(['new'], [['growth', 1, [6]]]), 'now'],
    ['has no score yet', round(['now'], [['growth', 1, [null]]]), before, 'now'],
    ['is unknown', before, before, 'never heard of'],
  ])('there is no change to explain when the option %s', (_, earlier, later, option) => {
    expect(attributeTotal(earlier, later, option)).toBeNull();
  });

  test('rounds in different units are refused', () => {
    expect(() => attributeTotal(before, withoutAnchors(before), 'now')).toThrow(
      /Only one of the two rounds has/,
    );
  });
});

describe('laws', () => {
  test('the parts sum to the change, for anything two rounds can be', () => {
    fc.assert(
      fc.property(anyTwoRounds, ([before, after]) => {
        for (const option of before.options) {
          const change = attributeTotal(before, after, option);
          const [old, now] = [roundTotal(before, option), roundTotal(after, option)];
          if (old === null || now === null) {
            expect(change).toBeNull();
            continue;
          }
          expect(change).toMatchObject({ before: old, after: now, change: now - old });
          expect(total((change as TotalChange).effects)).toBeCloseTo(now - old, 9);
          const fromCriteria = (change as TotalChange).criteria.reduce((sum, each) => sum + total(each), 0);
          expect(fromCriteria).toBeCloseTo(now - old, 9);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('complete matrices on the same scales: Σ w̄Δv by scores and Σ v̄Δw by weights, criterion by criterion', () => {
    fc.assert(
      fc.property(twoPlainRounds, ([before, after]) => {
        const [was, is] = [shares(before.weights), shares(after.weights)] as [number[], number[]];
        attributeTotal(before, after, 'now')?.criteria.forEach((effects, i) => {
          const [old, now] = [before.scores[i]?.[0] as number, after.scores[i]?.[0] as number];
          const [w0, w1] = [was[i] as number, is[i] as number];
          expect(effects.scores).toBeCloseTo(((w0 + w1) / 2) * (now - old) * 10, 10);
          expect(effects.weights).toBeCloseTo(((now + old) / 2) * (w1 - w0) * 10, 10);
          expect(effects.scales).toBe(0);
          expect(effects.blanks).toBeCloseTo(0, 12);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('backwards every part has the other sign', () => {
    fc.assert(
      fc.property(anyTwoRounds, ([before, after]) => {
        const there = parts(attributeTotal(before, after, 'now'));
        const back = parts(attributeTotal(after, before, 'now'));
        expect(back).toEqual(there?.map((part) => expect.closeTo(-part, 9)));
      }),
      { numRuns: 1000 },
    );
  });

  test('what did not change has no part: same scores, same scales, same weights, same blanks', () => {
    fc.assert(
      fc.property(anyTwoRounds, ([before, other]) => {
        const sameWeights = { ...before, weights: before.weights.map((weight) => weight * 7) };
        expect(
          parts(attributeTotal(before, sameWeights, 'now'))?.every((part) => Math.abs(part) < 1e-9),
        ).not.toBe(false);
        const moved = {
          ...before,
          anchors: before.criteria.map((_, i) => other.anchors?.[i] ?? { worst: 0, best: 5 }),
        };
        const [scores, , weights, blanks] = parts(attributeTotal(before, moved, 'now')) ?? [0, 0, 0, 0];
        expect([scores, weights, blanks]).toEqual(near([0, 0, 0]));
      }),
      { numRuns: 1000 },
    );
  });

  test('hostile numbers give finite parts', () => {
    const rounds = hostileDecisions.map(
      ({ values, weights }): Round => ({
        options: (values[0] ?? []).map((_, option) => String(option)),
        criteria: values.map((_, criterion) => String(criterion)),
        scores: values,
        weights,
        anchors: null,
      }),
    );
    fc.assert(
      fc.property(rounds, rounds, (before, after) => {
        const change = attributeTotal(before, after, '0');
        expect(numbersIn(change?.criteria).every(Number.isFinite)).toBe(true);
        expect(numbersIn(change?.effects).some(Number.isNaN)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
