import fc from 'fast-check';
import type { Score } from '../../src/core/decision_matrix';
import { competitionRanks, leaders } from '../../src/core/rank';
import { isClearlyGreater, isTie } from '../../src/core/tie';

describe('competition ranks', () => {
  test.each<[string, Score[], Score[]]>([
    ['highest first', [10, 30, 20], [3, 1, 2]],
    ['1, 1, 3 after a tie, as RANK in Sheets', [7, 9, 9, 5], [3, 1, 1, 4]],
    ['rounding is not a difference: .1 + .2 ties with .3', [0.1 + 0.2, 0.3, 0.2], [1, 1, 3]],
    ['a part in a million is', [1, 1 + 1e-6], [2, 1]],
    ['an option without a total has no rank and takes none', [5, null, 7], [2, null, 1]],
    ['negative totals', [-5, -1, -3], [3, 1, 2]],
    ['no totals', [null, null], [null, null]],
    ['no options', [], []],
    ['the largest numbers there are', [-1.7e308, 1.7e308, 0], [3, 1, 2]],
    ['the smallest', [5e-324, 0], [1, 2]],
  ])('%s', (_, totals, ranks) => {
    expect(competitionRanks(totals)).toEqual(ranks);
  });

  const totals = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { freq: 6 }), { maxLength: 12 });

  test('a rank is 1 + the number of options that are clearly better', () => {
    fc.assert(
      fc.property(totals, (list) => {
        const counted = list.map((own) =>
          own === null
            ? null
            : 1 + list.filter((other) => other !== null && isClearlyGreater(other, own)).length,
        );
        expect(competitionRanks(list)).toEqual(counted);
      }),
    );
  });

  test('scaling all totals, the order of the options and rounding noise change no rank', () => {
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 1000 }), (list, factor) => {
        const ranks = competitionRanks(list);
        const noisy = list.map((total, at) => (total === null ? null : total * factor * (1 + at * 1e-13)));
        expect(competitionRanks(noisy)).toEqual(ranks);
        expect(competitionRanks([...list].reverse())).toEqual([...ranks].reverse());
      }),
    );
  });
});

test('the leaders are all options of rank 1', () => {
  expect(leaders([3, 8, null, 8 + 1e-12])).toEqual([1, 3]);
  expect(leaders([null])).toEqual([]);
});

test('a tie is a difference of at most 1e-9 of the larger', () => {
  expect(isTie(1e12, 1e12 + 500)).toBe(true);
  expect(isTie(1e12, 1e12 + 2000)).toBe(false);
  expect(isTie(0, 0)).toBe(true);
  expect(isTie(0, 1e-300)).toBe(false);
});
