import { difference, firstPair } from '../../sidebar/insights/difference';
import {
  chosenIf,
  firmness,
  firstShare,
  largestError,
  shareWithError,
} from '../../sidebar/insights/firmness';
import { points, roundOnScale, sampledShare, signedPoints } from '../../sidebar/insights/numbers';
import { barRange, placed, ranking } from '../../sidebar/insights/ranking';
import { criterionLines, smallestScoreChanges, smallestStep } from '../../sidebar/insights/tipping';
import { withShare } from '../../sidebar/insights/what_if';
import { namesOf } from '../../sidebar/matrix/naming';
import { weightsChange } from '../../sidebar/weights/weights_change';
import type { MatrixCells } from '../../src/api';
import { careerCells, cellsOf, patternCells, ready } from './matrix_cells';

test.each<[number, string, string]>([
  [12, '12.0', '+12.0'],
  [-4.25, '\u22124.3', '\u22124.3'],
  [-0.04, '0.0', '0.0'],
  [0.04, '0.0', '0.0'],
])('%p points are written %p and as a difference %p', (number, plain, signed) => {
  expect([points(number), signedPoints(number)]).toEqual([plain, signed]);
});

test.each([
  [0.934, '93%'],
  [0.9999, '>99%'],
  [0.0001, '<1%'],
  [1, '100%'],
  [0, '0%'],
])('a sampled share of %p is written %p', (share, text) => expect(sampledShare(share)).toBe(text));

test.each([
  [4.3666, 4, 4.37],
  [151_234.567, 150_000, 151_235],
  [7.2666, -12, 7.3],
  [0.41234, 0.5, 0.412],
])('a tipping score of %p on a scale of %p is rounded to %p', (score, span, rounded) => {
  expect(roundOnScale(score, span)).toBe(rounded);
});

describe('the ranking', () => {
  const ranked = ranking(ready(careerCells()).decision);

  test('goes from the best to the worst and counts what is scored', () => {
    expect(ranked.map(({ option, rank, scored }) => [option, rank, scored])).toEqual([
      [1, 1, 7],
      [6, 2, 6],
      [3, 3, 7],
      [4, 4, 7],
      [0, 5, 7],
      [2, 6, 7],
      [5, 7, 7],
    ]);
  });

  test('splits every total into parts that sum to it', () => {
    for (const { total, parts } of ranked) {
      expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(total as number, 9);
    }
  });

  test('keeps options without a score, last and without a rank', () => {
    const view = careerCells();
    view.scores.forEach((row) => (row[2] = null));
    const last = ranking(ready(view).decision)[6];
    expect(last).toMatchObject({ option: 1, total: null, rank: null, scored: 0 });
  });

  test('needs bars from 0 to 100, and more only for scores outside their anchors', () => {
    expect(barRange(ranked)).toEqual({ low: 0, high: 100 });
    const one = (score: number) => ready(single(score)).decision;
    expect(barRange(ranking(one(12)))).toEqual({ low: 0, high: 120 });
    expect(barRange(ranking(one(-2)))).toEqual({ low: -20, high: 100 });
  });
});

describe('the difference of two options', () => {
  const { decision } = ready(careerCells());

  test('is the sum of the differences of their criteria, the largest first', () => {
    const found = difference(decision, ranking(decision), 1, 0);
    const parts = found?.criteria.map((row) => row.points) ?? [];
    expect(parts).toHaveLength(7);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(found?.total ?? 0, 9);
    expect(found?.criteria[0]).toMatchObject({ criterion: 0, first: 5, second: 3 });
    expect(found?.criteria[0]?.points).toBeCloseTo(100 * 0.2 * 0.5, 9);
  });

  test('does not exist for an option without scores', () => {
    const view = careerCells();
    view.scores.forEach((row) => (row[2] = null));
    const { decision: unscored } = ready(view);
    expect(difference(unscored, ranking(unscored), 1, 0)).toBeNull();
  });

  test.each<[string, number | null, [number, number]]>([
    ['the leader with the baseline', 0, [1, 0]],
    ['the leader with the second when it is the baseline itself', 1, [1, 6]],
    ['the leader with the second when there is no baseline', null, [1, 6]],
  ])('compares %s at first', (_, baseline, pair) => {
    expect(firstPair(placed(decision, decision.weights), baseline)).toEqual(pair);
  });
});

describe('firmness in words', () => {
  const names = namesOf({ ...ready(careerCells()).decision, criteria: ['Pay', 'Balance', 'Growth', 'Fun'] });

  test.each<[string, number[] | null, string]>([
    [
      'one criterion',
      [0.6, 0.2, 0.1, 0.1],
      'You would choose NewCo if you cared most about “Pay” (about 60%).',
    ],
    [
      'two criteria',
      [0.46, 0.44, 0.05, 0.05],
      'You would choose NewCo if you cared most about “Pay” (about 46%) and “Balance” (about 44%).',
    ],
    [
      'none',
      [0.3, 0.25, 0.25, 0.2],
      'You would choose NewCo for a wide range of weights; no criterion stands out.',
    ],
    ['nothing at all', null, 'None of the weights tried puts NewCo first.'],
  ])('central weights that favour %s', (_, central, sentence) => {
    expect(chosenIf(names, 1, central)).toBe(sentence);
  });

  test.each([
    [0.5, 10_000, '50% (give or take 1)'],
    [0.93, 10_000, '93% (give or take 0.5)'],
    [1, 10_000, '100%'],
    [0, 10_000, '0%'],
  ])('the sampling error of %p in %p', (share, samples, text) => {
    expect(shareWithError(share, samples)).toBe(text);
  });

  test.each([
    [10_000, '1 percentage point'],
    [1000, '3.1 percentage points'],
  ])('the largest sampling error of %p weightings is %p', (samples, words) => {
    expect(largestError(samples)).toBe(words);
  });

  test('an option without scores has no share of weightings', () => {
    const view = careerCells();
    view.scores.forEach((row) => (row[2] = null));
    const { near } = firmness(ready(view));
    expect(firstShare(near, 1)).toBeNull();
    expect(firstShare(near, 6)).toBeGreaterThan(0);
  });
});

describe('tipping points', () => {
  // Shares .6 and .4, A ahead by 6 of 100: level where t·3 = (1 − t)·3, at one half.
  const view = cellsOf({
    title: 'Two',
    options: ['A', 'B'],
    baseline: null,
    criteria: [criterion('Pay', 60), criterion('Balance', 40), criterion('Unweighted', 0)],
    scores: [
      [8, 5],
      [4, 7],
      [1, 9],
    ],
  });

  test('are where the lead changes hands, for criteria without weight too', () => {
    // On the unweighted criterion B is 80 points ahead: level where (1 − t)·6 = t·80.
    expect(criterionLines(ready(view))).toMatchObject([
      {
        criterion: 2,
        share: 0,
        changes: [{ side: 'above', share: expect.closeTo(6 / 86, 9), leaders: [1] }],
      },
      {
        criterion: 0,
        share: expect.closeTo(0.6, 9),
        changes: [{ side: 'below', share: expect.closeTo(0.5, 9), leaders: [1] }],
      },
      {
        criterion: 1,
        share: expect.closeTo(0.4, 9),
        changes: [{ side: 'above', share: expect.closeTo(0.5, 9), leaders: [1] }],
      },
    ]);
  });

  test('come first where the smallest step is enough', () => {
    const steps = criterionLines(ready(careerCells())).map(smallestStep);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('of scores are the smallest changes within the anchors', () => {
    const changes = smallestScoreChanges(ready(view), 3);
    // 6 points are 1 on Pay, or 1.5 on Balance, for either option.
    expect(changes.map(({ criterion: at, change }) => [at, change])).toEqual([
      [0, expect.closeTo(-1, 9)],
      [0, expect.closeTo(1, 9)],
      [1, expect.closeTo(-1.5, 9)],
    ]);
  });
});

describe('what if', () => {
  test.each<[what: string, from: number[], criterion: number, share: number, to: number[]]>([
    ['a share of one half weighs as much as all others', [20, 15, 5], 2, 0.5, [20, 15, 35]],
    ['no share is no weight', [20, 15, 5], 0, 0, [0, 15, 5]],
    ['weights stay readable', [1, 1, 1], 0, 1 / 6, [0.4, 1, 1]],
    ['four digits are enough', [7, 11], 0, 0.37, [6.46, 11]],
    ['the only weight stays as it is', [0, 7], 1, 0.5, [0, 7]],
    ['the only weight can go', [0, 7], 1, 0, [0, 0]],
    ['and from nothing one weight comes back', [0, 0], 0, 0.5, [1, 0]],
  ])('%s', (_, from, at, share, to) => expect(withShare(from, at, share)).toEqual(to));

  test('applies only the weights that moved and leaves thin rows and blanks as they are', () => {
    const view = careerCells();
    view.weights[3] = null;
    const matrix = ready(view);
    const rows = matrix.rows.map((row) => row - view.top);
    const tried = withShare(matrix.decision.weights, 0, 0.5);
    const change = weightsChange(matrix.view, rows, tried, null);
    expect(change).toEqual({
      sheetId: 7,
      expected: { criteria: view.criteria, weights: view.weights },
      weights: [null, 65, 20, null, 20, 10, 10, 5, null],
      weighting: null,
    });
  });
});

test('30 criteria and 30 options give whole results', () => {
  const matrix = ready(patternCells(30, 30));
  expect(criterionLines(matrix)).toHaveLength(30);
  const { near, any } = firmness(matrix);
  for (const { ranks } of [near, any]) {
    const firsts = ranks.reduce((sum, own) => sum + (own?.[0] ?? 0), 0);
    expect(firsts).toBeCloseTo(1, 9);
  }
});

function criterion(name: string, weight: number) {
  return { name, kind: 'rating' as const, worst: 0, best: 10, unit: '', weight };
}

function single(score: number): MatrixCells {
  return cellsOf({
    title: 'One',
    options: ['A', 'B'],
    baseline: null,
    criteria: [criterion('Pay', 1)],
    scores: [[score, 5]],
  });
}
