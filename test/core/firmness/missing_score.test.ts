import fc from 'fast-check';
import type { Score } from '../../../src/core/decision_matrix';
import { blankCells, totalRanges } from '../../../src/core/firmness/missing_score';
import { leaders } from '../../../src/core/rank';
import { weightedScores } from '../../../src/core/weighted_score';
import { decisions, hostileDecisions, numbersIn } from './arbitraries';

describe('one blank at a time, solvable by eye', () => {
  test.each<[string, (number | null)[][], boolean]>([
    [
      'B at .5 reaches .75 with a best score: A at .7 could be passed',
      [
        [0.7, 0.5],
        [0.7, null],
      ],
      true,
    ],
    [
      'B at .5 reaches .75: A at .8 stays first',
      [
        [0.8, 0.5],
        [0.8, null],
      ],
      false,
    ],
    [
      'B reaches A exactly: level counts as a change',
      [
        [0.75, 0.5],
        [0.75, null],
      ],
      true,
    ],
    [
      "the leader's own blank could take it down to .45",
      [
        [0.9, 0.5],
        [null, 0.5],
      ],
      true,
    ],
    [
      "the leader's own blank takes it down to .45 only, and B is at .4",
      [
        [0.9, 0.4],
        [null, 0.4],
      ],
      false,
    ],
    [
      'they are level: any score parts them',
      [
        [0.5, 0.5],
        [null, 0.5],
      ],
      true,
    ],
    ['the only option with a score, and nobody to lose to', [[0], [null]], false],
    ['an option without any score could still be anything', [[0.9, null]], true],
    ['nobody has a score yet', [[null, null]], true],
  ])('%s', (_, values, expected) => {
    const cells = blankCells(
      values,
      values.map(() => 1),
    );
    expect(cells[0]?.couldChangeLeader).toBe(expected);
  });

  test('says where the total would be at the worst and at the best', () => {
    expect(
      blankCells(
        [
          [0.7, 0.5],
          [0.7, null],
        ],
        [1, 3],
      ),
    ).toEqual([
      {
        criterion: 1,
        option: 1,
        low: 0.125,
        high: 0.875,
        couldChangeLeader: true,
        turn: { at: expect.closeTo(2.3 / 3, 12), below: [0], level: [0, 1], above: [1] },
      },
    ]);
  });

  test('a blank on a criterion without weight cannot matter', () => {
    expect(
      blankCells(
        [
          [0.7, 0.5],
          [0.7, null],
        ],
        [1, 0],
      ),
    ).toEqual([]);
  });
});

describe('all blanks together', () => {
  test('every total has a range, and who could lead is said', () => {
    expect(
      totalRanges(
        [
          [0.9, 0.2, null],
          [0.7, null, null],
        ],
        [1, 1],
      ),
    ).toEqual([
      { low: expect.closeTo(0.8, 12), high: expect.closeTo(0.8, 12), couldLead: true },
      { low: expect.closeTo(0.1, 12), high: expect.closeTo(0.6, 12), couldLead: false },
      { low: 0, high: 1, couldLead: true },
    ]);
  });
});

describe('laws', () => {
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const filledWith = (values: Score[][], criterion: number, option: number, value: number) =>
    values.map((row, c) => row.map((old, o) => (c === criterion && o === option ? value : old)));

  test('a blank could change the leader exactly when the worst or the best score does, and no other does if not', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        const first = leaders(weightedScores(values, weights));
        blankCells(values, weights).forEach(({ criterion, option, low, high, couldChangeLeader }) => {
          const outcomes = grid.map((value) =>
            weightedScores(filledWith(values, criterion, option, value), weights),
          );
          expect(outcomes[0]?.[option]).toBeCloseTo(low, 12);
          expect(outcomes[5]?.[option]).toBeCloseTo(high, 12);
          const changes = outcomes.map((totals) => String(leaders(totals)) !== String(first));
          expect(changes.some(Boolean)).toBe(couldChangeLeader);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever fills the blanks, totals stay in their ranges and only those who could lead do', () => {
    const fill = fc.array(fc.constantFrom(...grid), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(decisions(), fill, ({ values, weights }, filling) => {
        const ranges = totalRanges(values, weights);
        const filled = values.map((row, c) => row.map((value, o) => value ?? (filling[c * 6 + o] as number)));
        const totals = weightedScores(filled, weights);
        totals.forEach((total, option) => {
          expect(total).toBeGreaterThanOrEqual((ranges[option]?.low as number) - 1e-12);
          expect(total).toBeLessThanOrEqual((ranges[option]?.high as number) + 1e-12);
        });
        for (const option of leaders(totals)) expect(ranges[option]?.couldLead).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('who could lead does lead when its blanks are best and those of the others worst', () => {
    fc.assert(
      fc.property(decisions(), ({ values, weights }) => {
        totalRanges(values, weights).forEach(({ couldLead }, option) => {
          const filled = values.map((row) => row.map((value, o) => value ?? (o === option ? 1 : 0)));
          expect(leaders(weightedScores(filled, weights)).includes(option)).toBe(couldLead);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('a mean of the largest number does not pass it', () => {
    const most = Number.MAX_VALUE;
    const values = [[most], [most], [most], [null]];
    expect(numbersIn(totalRanges(values, [1e308, most, 1e308, 0])).every(Number.isFinite)).toBe(true);
  });

  test('hostile numbers give finite ranges', () => {
    fc.assert(
      fc.property(hostileDecisions, ({ values, weights }) => {
        expect(
          numbersIn([blankCells(values, weights), totalRanges(values, weights)]).every(Number.isFinite),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
