import { newCriterion } from '../../src/decision/decision';
import { spokenNumbers } from '../../src/insight/bent';
import { doubt, type ScoreRemarks } from '../../src/insight/doubt';
import { doubtSentence } from '../../src/insight/doubt_sentences';
import { ownNoise } from '../../src/insight/own_noise';
import { ownNoiseSentences } from '../../src/insight/own_noise_sentences';
import type { NamedDecision } from '../../src/insight/subject';
import { voiceOf } from '../../src/insight/voice';

/** Pay alone from 150 to 300, of which 180 is half as good as 300. */
const bentPay = (...scores: number[]): NamedDecision => ({
  criteria: ['Pay'],
  options: ['NewCo', 'Scale-up'],
  ...spokenNumbers({
    criteria: [{ ...newCriterion('pay', 'Pay'), weight: 1, worst: 150, best: 300, half: 180 }],
    scores: [scores],
  }),
  baseline: null,
});

/** Seven criteria of the same weight from 1 to 5, two options, the first of which leads by so many points. */
function sevenCriteria(lead: number): NamedDecision {
  const seven = [0, 1, 2, 3, 4, 5, 6];
  return {
    criteria: seven.map((at) => `Criterion ${at + 1}`),
    options: ['NewCo', 'Scale-up'],
    scores: seven.map(() => [3 + lead / 25, 3]),
    weights: seven.map(() => 1),
    anchors: seven.map(() => ({ worst: 1, best: 5 })),
    baseline: null,
  };
}

/** Second answers that stray by 0.6 of a step of the four from 1 to 5, up as often as down. */
const STRAY = (0.6 / 4) * Math.SQRT2;
const remarks = (changes: Partial<ScoreRemarks> = {}): ScoreRemarks => ({
  sure: [],
  steps: [0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25],
  differences: [STRAY, -STRAY, STRAY, -STRAY, STRAY, -STRAY],
  ...changes,
});

const noiseOf = (lead: number, changes?: Partial<ScoreRemarks>) => {
  const decision = sevenCriteria(lead);
  const noise = ownNoise(decision, remarks(changes));
  return noise === null ? null : ownNoiseSentences(voiceOf(decision), noise).join(' ');
};

describe('her own noise', () => {
  test.each([
    [6, 'Your lead of 6 points is inside your own noise.'],
    [12, 'Your lead of 12 points is outside your own noise, but less than twice as large.'],
    [22, 'Your lead of 22 points is well outside your own noise.'],
  ])('sd .6 on 1 to 5 and seven equal criteria make ±8 on a gap: a lead of %s', (lead, verdict) => {
    expect(noiseOf(lead)).toBe(
      `Going by 6 second answers, a score of yours strays by about 15% of its scale; on the gap between NewCo and Scale-up that makes ±8 points. ${verdict}`,
    );
  });

  test('is not spoken of with too few answers, nor where nobody leads', () => {
    expect(noiseOf(6, { differences: [STRAY, STRAY, STRAY, STRAY] })).toBeNull();
    expect(noiseOf(0)).toBeNull();
  });

  test('is nothing where all answers agree, and facts do not stray', () => {
    expect(noiseOf(6, { differences: [0, 0, 0, 0, 0] })).toBe(
      'All 5 second answers were the same as the first ones.',
    );
    const facts = sevenCriteria(6).criteria.map(() => ['fact', null] as const);
    // ± 5.7 on the total of the other alone.
    expect(noiseOf(6, { sure: facts })).toContain('±5.7 points');
  });
});

describe('on a bent line', () => {
  test('noise is that of the score as typed: 15 around 180 make 15.6 points, and 6.3 where the line is flat', () => {
    // A tenth of the scale: (v(195) − v(165)) / 2 = (.5625 − .25) / 2, and 15 · ½/120 above the bend.
    const answers = { differences: [0.1, -0.1, 0.1, -0.1, 0.1].map((by) => by * Math.SQRT2) };
    const at = (one: number, other: number, sure: ScoreRemarks['sure']) =>
      ownNoise(bentPay(one, other), remarks({ ...answers, sure }));
    expect(at(180, 160, [[null, 'fact']])?.gap).toBe(15.6);
    expect(at(240, 160, [[null, 'fact']])?.gap).toBe(6.3);
    expect(at(240, 180, [[null, null]])?.gap).toBe(16.8);
  });

  test('a guess moves as it is typed, by a quarter of the scale, and is valued then', () => {
    // 180 ± 37.5 lies above 165, which is certain, in 52.5 of 75 cases; moved on a straight line it always would.
    const sure = [['guess', null]] as const;
    const found = doubt(bentPay(180, 165), remarks({ sure, steps: [0.25] }));
    expect(found?.first[0]).toBeGreaterThan(0.68);
    expect(found?.first[0]).toBeLessThan(0.72);
  });
});

describe('scores that she is not sure of', () => {
  const said = (first: 'fact' | 'estimate' | 'guess' | null, second = first, lead = 6) => {
    const decision = sevenCriteria(lead);
    const sure = decision.criteria.map((_, at) => (at < 3 ? [first, second] : [null, null]));
    const found = doubt(decision, remarks({ sure }));
    return found === null ? null : doubtSentence(voiceOf(decision), found);
  };

  test('facts and scores of which nothing is said change nothing, and nothing is said of them', () => {
    expect(said('fact')).toBeNull();
    expect(said(null)).toBeNull();
  });

  test('guesses move by a step and estimates by half a step', () => {
    expect(said('guess')).toMatch(
      /^If your 6 guesses are up to a step off, NewCo stays first in 8\d% of the cases tried\.$/,
    );
    expect(said('estimate', 'guess')).toMatch(
      /^If your 3 guesses are up to a step off and your 3 estimates are up to half a step off, NewCo stays first in 9\d% /,
    );
    expect(said('estimate', 'fact', 20)).toBe(
      'If your 3 estimates are up to half a step off, NewCo stays first in all of the cases tried.',
    );
  });

  test('of two that are level each comes first in half of the cases', () => {
    expect(said('guess', 'guess', 0)).toMatch(
      /^If your 6 guesses are up to a step off, NewCo comes first in (49|50|51)% and Scale-up in (49|50|51)% of the cases tried\.$/,
    );
  });

  test('a guess without weight does not count', () => {
    const decision = { ...sevenCriteria(6), weights: [0, 0, 0, 1, 1, 1, 1] };
    const sure = decision.criteria.map((_, at) => (at < 3 ? (['guess', 'guess'] as const) : [null, null]));
    expect(doubt(decision, remarks({ sure }))).toBeNull();
  });
});
