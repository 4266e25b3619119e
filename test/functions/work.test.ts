import * as functions from '../../src/functions/index';
import {
  workOfContribution,
  workOfDominance,
  workOfFirstPlaces,
  workOfRanks,
  workOfSummary,
  workOfTippingScore,
  workOfTippingWeight,
} from '../../src/functions/work';

/** A matrix without any work in its making: one row of ones for all criteria. */
function cells(criteria: number, options: number) {
  const row = new Array<number>(options).fill(1);
  const names = [new Array<string>(options).fill('A')];
  return { scores: new Array(criteria).fill(row), weights: new Array(criteria).fill([1]), names };
}

const TOO_LONG = /^Scores: .* would take longer than Sheets waits; select a smaller range\.$/;

describe('what would take too long is refused before it begins', () => {
  test.each<[keyof typeof functions, number, number]>([
    ['RANK_ACCEPTABILITY', 10, 1000],
    ['CENTRAL_WEIGHTS', 10, 1500],
    ['FIRST_PLACE_SHARE', 8000, 2],
    ['DECISION_SUMMARY', 8000, 2],
    ['DECISION_SUMMARY', 2, 5000],
    ['TIPPING_WEIGHT', 300_000, 2],
    ['TIPPING_SCORE', 1200, 1200],
    ['CONTRIBUTION', 3000, 1000],
    ['DOMINATED_BY', 1, 4000],
  ])('%s of %d criteria × %d options', (name, criteria, options) => {
    const { scores, weights, names } = cells(criteria, options);
    const call = functions[name] as (...args: unknown[]) => unknown;
    const args = name === 'DECISION_SUMMARY' ? [names, scores, weights] : [scores, weights];
    expect(() => call(...args)).toThrow(TOO_LONG);
  });

  test('a hundred times the weightings is a hundred times the work', () => {
    const { scores, weights } = cells(60, 60);
    expect(() => functions.FIRST_PLACE_SHARE(scores, weights, '', '', '', 1_000_000)).toThrow(TOO_LONG);
    expect(workOfFirstPlaces(1_000_000)(60, 60)).toBe(100 * workOfFirstPlaces(10_000)(60, 60));
  });
});

describe('the estimates leave room for what people have', () => {
  const works = {
    workOfContribution,
    workOfDominance,
    workOfFirstPlaces: workOfFirstPlaces(10_000),
    workOfRanks: workOfRanks(10_000),
    workOfSummary,
    workOfTippingScore,
    workOfTippingWeight,
  };

  test.each(Object.entries(works))('%s: 200 × 200 takes less than five seconds', (_, work) => {
    expect(work(200, 200)).toBeLessThan(4.5e9);
  });

  test.each(Object.entries(works))('%s grows with either side', (_, work) => {
    expect(work(20, 10)).toBeGreaterThan(work(10, 10));
    expect(work(10, 20)).toBeGreaterThan(work(10, 10));
  });
});
