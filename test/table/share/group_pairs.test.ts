/** Weights from everybody's pairs, and what is said of each person's consistency. */
import { encodeWeighting } from '../../../sidebar/weights/weighting_text';
import { emptyWeights } from '../../../sidebar/weights/weights_draft';
import { groupPairs } from '../../../src/table/share/group_pairs';
import { isEnough, keptPairs } from '../../../src/table/share/kept_pairs';

/** `pairs[i][j]` from the judgments above the diagonal. */
const complete = (ab: number, ac: number, bc: number) => [
  [1, ab, ac],
  [1 / ab, 1, bc],
  [1 / ac, 1 / bc, 1],
];
const NAMES = ['Pay', 'Growth', 'Commute'];

test('2 : 1 : 1 and 8 : 4 : 1 together are 4 : 2 : 1', () => {
  const { weights, words } = groupPairs(
    [
      { person: 'Ann', pairs: complete(2, 2, 1) },
      { person: 'Bo', pairs: complete(2, 8, 4) },
    ],
    NAMES,
  );
  expect(weights).toEqual([4, 2, 1].map((weight) => expect.closeTo(weight / 7, 9)));
  expect(words.slice(1)).toEqual([
    'Ann compared 3 of 3 pairs: consistency ratio 0.00, where up to 0.10 is usually accepted.',
    'Bo compared 3 of 3 pairs: consistency ratio 0.00, where up to 0.10 is usually accepted.',
    'All judgments together: consistency ratio 0.00.',
  ]);
});

test('who contradicts themselves is told how far, and by which pair', () => {
  const { words } = groupPairs(
    [
      { person: 'Ann', pairs: complete(2, 2, 1) },
      { person: 'Bo', pairs: complete(5, 1 / 5, 5) },
    ],
    NAMES,
  );
  expect(words[2]).toMatch(
    /^Bo compared 3 of 3 pairs: consistency ratio \d\.\d\d, where up to 0\.10 is usually accepted; furthest from the others is \w+ against \w+\.$/,
  );
});

describe('pairs that are kept beside the weights', () => {
  const draft = { ...emptyWeights(), method: 'pairs' as const, pairs: [{ a: 'x', b: 'y', ratio: 3 }] };
  const { kept } = encodeWeighting(draft, []);

  test('are read as the page for weights wrote them, whichever way round', () => {
    expect(keptPairs(kept, ['y', 'x'])).toEqual([
      [1, 1 / 3],
      [3, 1],
    ]);
  });

  test.each<[string, string | null, string[], boolean]>([
    ['they connect all criteria', kept, ['x', 'y'], true],
    ['one criterion is not compared', kept, ['x', 'y', 'z'], false],
    ['nothing is kept', null, ['x', 'y'], false],
    ['what is kept is broken', '{"pairs":[{"a":1}]}', ['x', 'y'], false],
    ['what is kept is no JSON', 'by hand', ['x', 'y'], false],
  ])('%s', (_, text, ids, isSo) => {
    expect(isEnough(keptPairs(text, ids))).toBe(isSo);
  });
});
