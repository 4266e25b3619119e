import fc from 'fast-check';
import { differences } from '../../../src/core/change/differences';
import { matchKeys } from '../../../src/core/change/round';
import { anyTwoRounds, round } from './rounds';

const before = round(
  ['now', 'old'],
  [
    ['growth', 1, [6, 1]],
    ['pay', 1, [4, 1]],
    ['commute', 1, [null, 1]],
  ],
);
const after = round(
  ['new', 'now'],
  [
    ['pay', 1, [1, 4], 0, 12],
    ['growth', 2, [1, 7]],
    ['people', 1, [1, 9]],
  ],
);

test('says what came, what went and what is another number', () => {
  expect(differences(before, after)).toEqual({
    criteriaAdded: ['people'],
    criteriaRemoved: ['commute'],
    optionsAdded: ['new'],
    optionsRemoved: ['old'],
    weights: [
      { criterion: 'pay', before: 1, after: 1, shareBefore: expect.closeTo(1 / 3, 12), shareAfter: 0.25 },
      { criterion: 'growth', before: 1, after: 2, shareBefore: expect.closeTo(1 / 3, 12), shareAfter: 0.5 },
    ],
    anchors: [{ criterion: 'pay', before: { worst: 0, best: 10 }, after: { worst: 0, best: 12 } }],
    scores: [{ criterion: 'growth', option: 'now', before: 6, after: 7 }],
  });
});

test('a filled blank and an emptied cell are differences', () => {
  const empty = round(['now'], [['growth', 1, [null]]]);
  const full = round(['now'], [['growth', 1, [0]]]);
  expect(differences(empty, full).scores).toEqual([
    { criterion: 'growth', option: 'now', before: null, after: 0 },
  ]);
  expect(differences(full, empty).scores).toEqual([
    { criterion: 'growth', option: 'now', before: 0, after: null },
  ]);
});

test('keys are matched by name, the later order first', () => {
  expect(matchKeys(['a', 'b', 'c'], ['c', 'd', 'a'])).toEqual([
    { key: 'c', presence: 'both', before: 2, after: 0 },
    { key: 'd', presence: 'added', before: null, after: 1 },
    { key: 'a', presence: 'both', before: 0, after: 2 },
    { key: 'b', presence: 'removed', before: 1, after: null },
  ]);
});

test('a round does not differ from itself, and what came one way went the other way', () => {
  fc.assert(
    fc.property(anyTwoRounds, ([one, two]) => {
      expect(Object.values(differences(one, one)).flat()).toEqual([]);
      const [there, back] = [differences(one, two), differences(two, one)];
      expect([...there.criteriaAdded].sort()).toEqual([...back.criteriaRemoved].sort());
      expect([...there.optionsAdded].sort()).toEqual([...back.optionsRemoved].sort());
      expect(there.scores).toHaveLength(back.scores.length);
    }),
  );
});
