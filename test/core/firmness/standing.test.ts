import fc from 'fast-check';
import { NEAR_TIE_POINTS, type StandingCode, standing } from '../../../src/core/firmness/standing';
import { competitionRanks } from '../../../src/core/rank';
import { hostileNumber } from './arbitraries';

test.each<[string, (number | null)[], StandingCode, number[], number[], number | null, number[]]>([
  ['a clear lead', [80, 60, 70], 'clear', [0], [2], 10, []],
  ['a lead of two points is near', [70, 72, 60], 'near', [1], [0], 2, [0]],
  ['more than one may be near', [72, 71, 70.5, 69], 'near', [0], [1], 1, [1, 2]],
  ['level at the top', [72, 60, 72], 'level', [0, 2], [1], 0, []],
  ['level apart from rounding', [0.1 + 0.2, 0.3], 'level', [0, 1], [], 0, []],
  ['level at the top and one near', [72, 71, 72], 'level', [0, 2], [1], 0, [1]],
  ['one option alone has a total', [null, 72], 'alone', [1], [], null, []],
  ['nobody has', [null, null], 'none', [], [], null, []],
  [
    'a lead that rounding makes a hair more than two is near',
    [0.3 + 0.6, 0.9 - NEAR_TIE_POINTS],
    'near',
    [0],
    [1],
    2,
    [1],
  ],
])('%s', (_, totals, code, leaders, runnersUp, lead, near) => {
  expect(standing(totals)).toEqual({
    code,
    leaders,
    runnersUp,
    lead: lead === null ? null : expect.closeTo(lead, 12),
    near,
  });
});

test('what is near can be said in another unit', () => {
  expect(standing([4.2, 4.1], 0.05).code).toBe('clear');
  expect(standing([4.2, 4.1], 0.2).code).toBe('near');
  expect(standing([4.2, 4.1], 0).code).toBe('clear');
});

test('leaders have rank 1, runners-up the next rank, and no number is lost to overflow', () => {
  const totals = fc.array(fc.option(fc.oneof(fc.integer({ min: -5, max: 5 }), hostileNumber)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(totals, (list) => {
      const { leaders, runnersUp, lead } = standing(list);
      const ranks = competitionRanks(list);
      const ranked = (rank: number) => list.flatMap((_, option) => (ranks[option] === rank ? [option] : []));
      expect(leaders).toEqual(ranked(1));
      expect(runnersUp).toEqual(ranked(1 + leaders.length));
      if (lead !== null) expect(lead).toBeLessThanOrEqual(Number.MAX_VALUE);
    }),
    { numRuns: 1000 },
  );
});
