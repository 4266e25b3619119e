import fc from 'fast-check';
import { straightened } from '../../src/core/midvalue';
import { MIDVALUE_SCORE, WEIGHTED_SCORE } from '../../src/functions/index';

describe('MIDVALUE_SCORE', () => {
  test.each<[string, unknown[], unknown]>([
    ['the midvalue is worth half of the way', [180, 150, 300, 180], [[225]]],
    ['worst and best stay', [[[150, 300]], 150, 300, 180], [[150, 300]]],
    ['lower is better', [[[60], [20], [10]], 60, 10, 20], [[60], [35], [10]]],
    ['half way changes nothing, a blank stays blank', [[[2, '']], 1, 5, 3], [[2, '']]],
    ['beyond the scale the last piece goes on', [330, 150, 300, 180], [[318.75]]],
  ])('%s', (_, [scores, worst, best, midvalue], expected) => {
    expect(MIDVALUE_SCORE(scores, worst, best, midvalue)).toEqual(expected);
  });

  test.each<[string, unknown[], string]>([
    [
      'outside',
      [5, 1, 5, 6],
      'Midvalue: 6 is not between 1 and 5; give the score that is half as good as the best.',
    ],
    ['at an anchor', [5, 1, 5, 5], 'Midvalue: 5 is not between 1 and 5'],
    ['left out', [5, 1, 5, ''], 'Midvalue: this is not one number; give one cell that holds a number.'],
    [
      'several cells',
      [5, [[1, 2]], 5, 3],
      'Worst: this is not one number; give one cell that holds a number.',
    ],
    ['text', [[['high']], 1, 5, 3], 'Scores: “high” is text where a number belongs'],
  ])('refuses a midvalue or score that is none: %s', (_, [scores, worst, best, midvalue], message) => {
    expect(() => MIDVALUE_SCORE(scores, worst, best, midvalue)).toThrow(message);
  });

  const scale = fc
    .tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 2, max: 60 }),
      fc.boolean(),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
    )
    .map(([low, span, isRising, part]) => ({
      worst: isRising ? low : low + span,
      best: isRising ? low + span : low,
      midvalue: isRising ? low + part * span : low + span - part * span,
    }));

  test('law: a better score is always worth more, and WEIGHTED_SCORE of the midvalue alone is 50', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(scale, part, part, ({ worst, best, midvalue }, a, b) => {
        const at = (share: number) => straightened(worst + share * (best - worst), { worst, best }, midvalue);
        const value = (share: number) => (at(share) - worst) / (best - worst);
        if (a < b) expect(value(a)).toBeLessThanOrEqual(value(b) + 1e-12);
        const [[score] = []] = MIDVALUE_SCORE(midvalue, worst, best, midvalue);
        expect(WEIGHTED_SCORE([[score]], [[1]], [[worst]], [[best]])[0]?.[0]).toBeCloseTo(50, 9);
      }),
    );
  });
});
