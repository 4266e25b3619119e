/**
 * What is said for the next conversation where a line is bent, by eye: pay from 150 to 300, of which 180 is half as good as 300,
 * and a commute from 60 to 10 minutes, of which 40 is half as good as 10.
 */
import { newCriterion } from '../../src/decision/decision';
import { spokenNumbers } from '../../src/insight/bent';
import { findOut, findOutSentences } from '../../src/insight/find_out';
import { offerSentence, offers } from '../../src/insight/offers';
import { widerScale, widerScaleSentence } from '../../src/insight/outside';
import { smallestScoreChanges } from '../../src/insight/score_changes';
import { scoreChangeSentence } from '../../src/insight/score_sentences';
import type { NamedDecision } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';

const decision = (
  pay: (number | null)[],
  commute: (number | null)[],
  { weight = 1, fun = [3, 3] } = {},
): NamedDecision => ({
  criteria: ['Pay', 'Commute', 'Fun'],
  options: ['Acme', 'Beta'],
  units: ['', 'min', ''],
  baseline: null,
  ...spokenNumbers({
    criteria: [
      { ...newCriterion('pay', 'Pay'), weight, worst: 150, best: 300, half: 180 },
      { ...newCriterion('commute', 'Commute'), weight: 1, worst: 60, best: 10, half: 40 },
      { ...newCriterion('fun', 'Fun'), weight: weight === 1 ? 0 : 1, worst: 1, best: 5 },
    ],
    scores: [pay, commute, fun],
  }),
});

const offered = (own: NamedDecision) =>
  offers(own, ['measure', 'measure', 'rating']).map((offer) => offerSentence(voiceOf(own), offer));

test('an offer is the nearest as it is typed, in its own unit', () => {
  // Pay .75 against .5, commute level: Beta lacks .25. Pay from 180 to 240 is .4 of its scale; a commute from 40 to 25 min .3.
  expect(offered(decision([240, 180], [40, 40]))).toEqual([
    'With “Commute” at 25\u00a0min, 15\u00a0min less than now, Beta would reach Acme.',
  ]);
  // From 165, worth .25, it is 15 to 180, .1 of the scale.
  expect(offered(decision([180, 165], [40, 40]))).toEqual([
    'With “Pay” at 180, 15 more than now, Beta would reach Acme.',
  ]);
});

test('a score that is missing is asked for as it would be typed', () => {
  // Pay has eight tenths of the weight: Acme .8 · ½ + .1 + .1 = .6, which pay of 240 alone, worth ¾, brings Beta.
  expect(offered(decision([180, null], [10, 60], { weight: 8, fun: [5, 1] }))).toEqual([
    'With “Pay” at 240, not scored yet, Beta would reach Acme.',
  ]);
});

test('what to find out turns at a typed score, and its part is one of the scale', () => {
  // Acme (.75 + .625) / 2; Beta with a commute of ½ needs .875 of pay, 270: 30 of 150 lie above it, which are worth an eighth.
  const own = decision([240, null], [32.5, 40]);
  const said = findOut(own, []).map((open) => findOutSentences(voiceOf(own), open));
  expect(said).toEqual([['Above 270 it comes first.', '20% of its scale would change who is first.']]);
});

test('a tip is a score that can be typed', () => {
  // A quarter of a value either way: ¾ and ½ of pay change places, and a commute of 40 becomes 50 or 25.
  const own = decision([240, 180], [40, 40]);
  const said = smallestScoreChanges(own).map((tip) => scoreChangeSentence(voiceOf(own), tip, 0));
  expect(said).toEqual([
    '240 now; below 180 Beta leads.',
    '180 now; above 240 it comes first.',
    '40\u00a0min now; above 50\u00a0min Beta leads.',
    '40\u00a0min now; below 25\u00a0min it comes first.',
  ]);
});

test('a wider scale comes with the weight that keeps what the scale was worth as a whole', () => {
  // On 150 to 420 with 180 half way in value, 300 is worth ½ + ½ · 120/240 = ¾: a weight of 1 / ¾.
  const own = decision([420, 180], [40, 40]);
  const wider = widerScale(own, 0);
  expect(wider).toMatchObject({ worst: 150, best: 420, weight: expect.closeTo(4 / 3, 10) });
  expect(wider && widerScaleSentence(voiceOf(own), wider)).toMatch(
    /^Scale 150 to 420, weight 1\.3333\d* instead of 1: what going from 150 to 300 is worth stays the same\.$/,
  );
});
