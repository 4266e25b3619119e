import { findingsOf, smallestStep } from '../../sidebar/insights/findings';
import { withShare } from '../../sidebar/insights/what_if';
import type { MatrixView } from '../../src/api';
import { newCriterion } from '../../src/decision/decision';
import { difference, firstPair } from '../../src/insight/difference';
import { barRange, firstOptions, pieces, placed, ranking } from '../../src/insight/ranking';
import { smallestScoreChanges } from '../../src/insight/score_changes';
import { voiceOf } from '../../src/insight/voice';
import { careerView, patternView, ready, viewOf, withScore } from './views';

/** The example with no score of its second option. */
const withoutNewCo = [0, 1, 2, 3, 4, 5, 6].reduce((so, at) => withScore(so, at, 1, null), careerView());

describe('the ranking', () => {
  const ranked = ranking(ready(careerView()).decision);

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
    const last = ranking(ready(withoutNewCo).decision)[6];
    expect(last).toMatchObject({ option: 1, total: null, rank: null, scored: 0 });
  });

  test('needs bars from 0 to 100, and more only for scores outside their anchors', () => {
    const { decision: scaled } = ready(careerView());
    expect(barRange(ranked, scaled)).toEqual({ low: 0, high: 100 });
    const one = (score: number) => ready(single(score)).decision;
    expect(barRange(ranking(one(12)), scaled)).toEqual({ low: 0, high: 120 });
    expect(barRange(ranking(one(-2)), scaled)).toEqual({ low: -20, high: 100 });
  });

  test('needs bars as long as the totals where scores count as they are', () => {
    const raw = { ...ready(careerView()).decision, anchors: null };
    const totals = ranking(raw).map(({ total }) => total ?? 0);
    expect(barRange(ranking(raw), raw)).toEqual({ low: 0, high: expect.closeTo(Math.max(...totals), 9) });
  });
});

describe('the difference of two options', () => {
  const { decision } = ready(careerView());

  test('is the sum of the differences of their criteria, also as they are shown, the largest first', () => {
    const found = difference(voiceOf(decision), 1, 0);
    const lines = found?.lines ?? [];
    expect(lines).toHaveLength(7);
    expect(lines.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(found?.total ?? 0, 9);
    expect(lines.reduce((sum, { shown }) => sum + shown, 0)).toBeCloseTo(found?.shown ?? 0, 9);
    expect(lines[0]).toMatchObject({ criterion: 0, ofFirst: 5, ofSecond: 3 });
    expect(lines[0]?.points).toBeCloseTo(100 * 0.2 * 0.5, 9);
  });

  test('does not exist for an option without scores', () => {
    const { decision: unscored } = ready(withoutNewCo);
    expect(difference(voiceOf(unscored), 1, 0)).toBeNull();
  });

  test.each<[string, number | null, [number, number]]>([
    ['the leader with the baseline', 0, [1, 0]],
    ['the leader with the second when it is the baseline itself', 1, [1, 6]],
    ['the leader with the second when there is no baseline', null, [1, 6]],
  ])('compares %s at first', (_, baseline, pair) => {
    expect(firstPair(placed(decision, decision.weights), baseline)).toEqual(pair);
  });
});

test('a long ranking begins with five options and the baseline, and long bars put small criteria together', () => {
  const { decision } = ready(patternView(30, 30));
  const order = ranking(decision);
  const first = firstOptions(order, decision.baseline);
  expect(first.slice(0, 5)).toEqual(order.slice(0, 5));
  expect(first.map(({ option }) => option)).toContain(0);
  expect(firstOptions(order, order[29]?.option ?? null)[5]).toBe(order[29]);
  expect(firstOptions(order.slice(0, 6), null)).toHaveLength(6);
  const { own, others } = pieces(decision.weights);
  expect([own.length, others.length]).toEqual([7, 23]);
});

describe('tipping points', () => {
  // Shares .6 and .4, A ahead by 6 of 100: level where t·3 = (1 − t)·3, at one half.
  const view = matrixWith({ Pay: [60, 8, 5], Balance: [40, 4, 7], Unweighted: [0, 1, 9] });

  test('come first where the smallest step is enough', () => {
    const steps = findingsOf(ready(careerView())).lines.map(smallestStep);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('of scores are the smallest changes within the anchors', () => {
    const changes = smallestScoreChanges(ready(view).decision).slice(0, 3);
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
});

test('30 criteria and 30 options give whole results', () => {
  const { lines, firmness } = findingsOf(ready(patternView(30, 30)));
  expect(lines).toHaveLength(30);
  for (const { ranks } of [firmness.near, firmness.any]) {
    const firsts = ranks.reduce((sum, own) => sum + (own?.[0] ?? 0), 0);
    expect(firsts).toBeCloseTo(1, 9);
  }
});

/** Ratings from 0 to 10: weight and scores by name. */
function matrixWith(rows: Record<string, [weight: number, ...scores: number[]]>): MatrixView {
  const lines = Object.entries(rows);
  return viewOf({
    title: 'Two',
    options: ['A', 'B'].map((name) => ({ id: name, name })),
    baseline: null,
    criteria: lines.map(([name, [weight]]) => ({ ...newCriterion(name, name), worst: 0, best: 10, weight })),
    scores: lines.map(([, [, ...scores]]) => scores),
  });
}

const single = (score: number) => matrixWith({ Pay: [1, score, 5] });
