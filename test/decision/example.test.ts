/** The published case among the examples, as Hammond, Keeney & Raiffa (1998) leave it: "Even swaps", HBR 76(2). */
import { decisionScores } from '../../src/core/weighted_score';
import { exampleDecision } from '../../src/decision/example';
import { numbersOf } from '../../src/decision/numbers';
import { dominated } from '../../src/insight/dominated';
import { subjectOf } from '../../src/insight/subject';

const offers = exampleDecision('job-offers');

test('Job B dominates Job E, which the article drops first', () => {
  const { pairs } = dominated(subjectOf(offers));
  expect(pairs.map(({ option, by }) => [option, by])).toEqual([[4, 1]]);
});

test('Job A is better than Job D on all but vacation, one day less', () => {
  const [a, d] = [0, 3];
  const better = offers.criteria.filter(({ worst, best }, criterion) => {
    const scores = offers.scores[criterion] ?? [];
    const sign = Number(best) > Number(worst) ? 1 : -1;
    return sign * (Number(scores[d]) - Number(scores[a])) > 0;
  });
  expect(better.map(({ name }) => name)).toEqual(['Vacation a year']);
});

test('under our weights Job B leads Job A', () => {
  const { scores, weights, anchors } = numbersOf(offers);
  expect(decisionScores(scores, weights, anchors).map((total) => total?.toFixed(1))).toEqual([
    ...['63.5', '68.8', '45.8', '50.0', '43.8'],
  ]);
});
