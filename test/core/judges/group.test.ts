import fc from 'fast-check';
import { combinePairs } from '../../../src/core/judges/group_pairs';
import { combinePriorities } from '../../../src/core/judges/group_priorities';
import { numbersIn } from '../firmness/arbitraries';

const near = (numbers: (number | null)[]) => numbers.map((n) => (n === null ? null : expect.closeTo(n, 12)));
const pair = (judgment: number | null): (number | null)[][] => [
  [1, judgment],
  [judgment === null ? null : 1 / judgment, 1],
];

describe('one matrix for a group (AIJ)', () => {
  test.each<[string, (number | null)[], number | null]>([
    ['the geometric mean of 2 and 8', [2, 8], 4],
    // The example of apples and oranges in http://blog.decisionlens.com/2007_06_01_archive.html, which cites Aczél and Saaty.
    [
      'three people say 2, 3 and 4 times: ∛24, and its reciprocal for the other way round',
      [2, 3, 4],
      24 ** (1 / 3),
    ],
    ['of 2, 3 and 7', [2, 3, 7], 42 ** (1 / 3)],
    ['5 times and a fifth cancel out', [5, 1 / 5], 1],
    ['a judge who left it blank does not count', [9, null, 1], 3],
    ['nobody judged it', [null, null], null],
  ])('%s', (_, judgments, expected) => {
    const [[, above], [below]] = combinePairs(judgments.map(pair)) as [
      [number, number | null],
      [number | null],
    ];
    expect([above, below]).toEqual(near([expected, expected === null ? null : 1 / expected]));
  });

  test.each([
    [
      'above',
      [
        [1, 4],
        [null, 1],
      ],
      [
        [1, 4],
        [0.25, 1],
      ],
    ],
    [
      'below',
      [
        [1, null],
        [4, 1],
      ],
      [
        [1, 0.25],
        [4, 1],
      ],
    ],
  ])('a judgment may stand %s the diagonal alone', (_, pairs, expected) => {
    expect(combinePairs([pairs])).toEqual(expected.map(near));
  });

  test('no judges, no matrix', () => {
    expect(combinePairs([])).toEqual([]);
  });

  test('reciprocals stay reciprocal and unanimous judgments stay as they are (Aczél & Saaty 1983)', () => {
    const judgment = fc.constantFrom(9, 7, 5, 3, 1, 1 / 2, 1 / 4, 1 / 8);
    fc.assert(
      fc.property(fc.array(judgment, { minLength: 1, maxLength: 5 }), (judgments) => {
        const [[, above], [below]] = combinePairs(judgments.map(pair)) as [[number, number], [number]];
        expect(above * below).toBeCloseTo(1, 12);
        const inverted = combinePairs(judgments.map((each) => pair(1 / each)));
        expect(inverted[0]?.[1]).toBeCloseTo(below, 12);
        const same = judgments.map(() => pair(judgments[0] as number));
        expect(combinePairs(same)[0]?.[1]).toBeCloseTo(judgments[0] as number, 12);
      }),
    );
  });

  test('hostile judgments stay positive and finite', () => {
    const judgment = fc.constantFrom(1e308, 1.7976931348623157e308, 1e-320, 5e-324, 1);
    fc.assert(
      fc.property(fc.array(judgment, { minLength: 1, maxLength: 4 }), (judgments) => {
        const numbers = numbersIn(
          combinePairs(
            judgments.map((each) => [
              [1, each],
              [null, 1],
            ]),
          ),
        );
        expect(numbers.every((ratio) => ratio > 0 && Number.isFinite(ratio))).toBe(true);
      }),
    );
  });
});

describe('one set of shares for a group (AIP)', () => {
  test.each([
    [
      'arithmetic: the mean of the shares',
      'arithmetic' as const,
      [
        [1, 1],
        [9, 1],
      ],
      [0.7, 0.3],
    ],
    [
      'geometric: √(.5·.9) to √(.5·.1) is 3 to 1',
      'geometric' as const,
      [
        [1, 1],
        [9, 1],
      ],
      [0.75, 0.25],
    ],
    [
      'a large unit does not give a judge more say',
      'arithmetic' as const,
      [
        [500, 500],
        [0.9, 0.1],
      ],
      [0.7, 0.3],
    ],
    [
      'geometric: a 0 from anyone is a 0',
      'geometric' as const,
      [
        [1, 1, 0],
        [0, 1, 1],
      ],
      [0, 1, 0],
    ],
    [
      'geometric: and all may go',
      'geometric' as const,
      [
        [1, 0],
        [0, 1],
      ],
      [0, 0],
    ],
  ])('%s', (_, mean, judges, expected) => {
    expect(combinePriorities(judges, mean)).toEqual(near(expected));
  });

  test('shares sum to 1, and a judge alone is the group', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(weights, { minLength: 1, maxLength: 5 }), (judges) => {
        for (const mean of ['arithmetic', 'geometric'] as const) {
          expect(combinePriorities(judges, mean).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          const [first] = judges as [number[]];
          const sum = first.reduce((total, weight) => total + weight, 0);
          expect(combinePriorities([first], mean)).toEqual(near(first.map((weight) => weight / sum)));
        }
      }),
    );
  });
});
