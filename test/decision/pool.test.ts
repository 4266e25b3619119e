import { dayInWords, dayOf, dayOfIso, isoOfDay, yearsAfter } from '../../src/decision/day';
import {
  dueOptions,
  isTooFarOut,
  POOL_NAMES,
  POOLS,
  type Pool,
  poolCounts,
  poolNamed,
  type SortedOption,
} from '../../src/decision/pool';

const TODAY = dayOf(2026, 11, 26);

const option = (name: string, pool: Pool | null, part: Partial<SortedOption> = {}): SortedOption => ({
  ...{ id: name, name, pool, pros: '', cons: '', musts: [], yearsOut: null, possibleFrom: null },
  ...{ decideBy: null, lookAgain: null, reason: '', changedOn: null },
  ...part,
});

test.each([
  [POOL_NAMES.considered, 'considered'],
  [' future  POSSIBILITIES ', 'future'],
  ['discarded for now', 'discarded'],
  ['discarded', null],
  ['', null],
])('%j names the pool %s', (text, pool) => {
  expect(poolNamed(text)).toBe(pool);
});

test('options are counted by pool, those in none too', () => {
  const list = [option('A', 'future'), option('B', null), option('C', 'future')];
  expect(poolCounts(list)).toEqual({ considered: 0, future: 2, discarded: 0, unsorted: 1 });
});

describe('an option is too far out', () => {
  test.each([
    ['in eleven years', { yearsOut: 11 }, true],
    ['in ten and a half', { yearsOut: 10.5 }, true],
    ['not in ten', { yearsOut: 10 }, false],
    ['from a day after ten years', { possibleFrom: dayOf(2036, 11, 27) }, true],
    ['not from the day in ten years', { possibleFrom: dayOf(2036, 11, 26) }, false],
    ['not when nothing is said', {}, false],
  ])('%s', (_claim, part, isFar) => {
    expect(isTooFarOut(option('A', 'future', part), TODAY)).toBe(isFar);
  });
});

describe('due are', () => {
  const namesOf = (list: SortedOption[]) =>
    dueOptions(list, TODAY).map(({ field, pool, options }) => [field, pool, options.map(({ name }) => name)]);

  test('days that are today or have passed, by pool', () => {
    expect(
      namesOf([
        option('A', 'discarded', { lookAgain: TODAY }),
        option('B', 'discarded', { lookAgain: TODAY - 40 }),
        option('C', 'discarded', { lookAgain: TODAY + 1 }),
        option('D', 'considered', { decideBy: TODAY - 1 }),
        option('E', null, { lookAgain: TODAY - 1 }),
      ]),
    ).toEqual([
      ['decideBy', 'considered', ['D']],
      ['lookAgain', null, ['E']],
      ['lookAgain', 'discarded', ['A', 'B']],
    ]);
  });

  test('no day to decide by of a discarded option, which is decided', () => {
    expect(namesOf([option('A', 'discarded', { decideBy: TODAY - 1 })])).toEqual([]);
  });
});

test('days are those of the calendar', () => {
  expect(dayOf(1899, 12, 31)).toBe(1);
  expect(TODAY).toBe(46352);
  expect(isoOfDay(TODAY)).toBe('2026-11-26');
  expect(dayOfIso('2026-11-31')).toBe(null);
  expect(dayInWords(dayOf(2027, 3, 1))).toBe('1 March 2027');
  expect(isoOfDay(yearsAfter(dayOf(2028, 2, 29), 1))).toBe('2029-03-01');
  expect(POOLS).toHaveLength(3);
});
