import fc from 'fast-check';
import { asPoints } from '../../sidebar/weights/as_points';
import { judgmentWords } from '../../sidebar/weights/judgment_words';
import { inOrder, orderOfWeights } from '../../sidebar/weights/order';
import { pairsOf, ratioOf, resultOfPairs, withRatio } from '../../sidebar/weights/pairs';
import { knownWeights, readWeights } from '../../sidebar/weights/read_weights';
import { decodeWeighting, encodeWeighting, withKeys } from '../../sidebar/weights/weighting_text';
import { weightless } from '../../sidebar/weights/weightless';
import {
  decodeWeights,
  emptyWeights,
  type PairJudgment,
  type WeighedCriterion,
  type WeightsDraft,
} from '../../sidebar/weights/weights_draft';
import { shares } from '../../src/core/share';

const criterion = (key: string): WeighedCriterion => ({
  key,
  name: key.toUpperCase(),
  kind: 'rating',
  worst: 1,
  best: 5,
  unit: '',
});
const criteria = (keys: string) => Array.from(keys, criterion);
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** What one way of weighting gives, with sentences in place of problems. */
function read(draft: Partial<WeightsDraft>, keys: string) {
  const { weights, problems } = readWeights({ ...emptyWeights(), ...draft }, criteria(keys), 'en_US');
  return problems.length === 0 ? weights : problems.map(({ key, sentence }) => [key, plain(sentence)]);
}

const judgments = (...texts: string[]): PairJudgment[] =>
  texts.map((text) => ({ a: text.charAt(0), b: text.charAt(1), ratio: Number(text.slice(2)) }));

describe('points', () => {
  test.each<[string, Record<string, string>, unknown]>([
    ['typed in any way', { a: '30', b: '10%', c: '2,5' }, [30, 10, 2.5]],
    ['a blank one is not weighed yet', { b: '1' }, [null, 1, null]],
    ['a zero is a weight that was chosen', { b: '1', a: '0' }, [0, 1, null]],
    ['all blank', {}, [['a', 'Give at least one criterion a weight above 0.']]],
    ['all zero', { a: '0', b: '0' }, [['a', 'Give at least one criterion a weight above 0.']]],
    [
      'negative',
      { a: '-1', b: '2' },
      [['a', 'A weight cannot be below 0. Write 0 if this should not count.']],
    ],
    ['of a criterion that is gone', { a: '1', x: 'no number' }, [1, null, null]],
  ])('%s', (_, points, expected) => {
    expect(read({ method: 'points', points }, 'abc')).toEqual(expected);
  });
});

describe('order', () => {
  const order = (keys: string, formula: 'centroid' | 'sum' = 'centroid') => ({
    method: 'order' as const,
    order: { keys: Array.from(keys), formula },
  });
  test.each<[string, Partial<WeightsDraft>, number[]]>([
    ['rank order centroid, n = 4 (METHODS)', order('dcba'), [6.25, 14.58, 27.08, 52.08]],
    ['rank sum, n = 4 (METHODS)', order('dcba', 'sum'), [10, 20, 30, 40]],
    ['criteria that are gone take no place', order('xbyacd'), [27.08, 52.08, 14.58, 6.25]],
  ])('%s', (_, draft, weights) => {
    expect(read(draft, 'abcd')).toEqual(weights);
  });

  test.each<[string, string, string]>([
    ['nothing is ranked', '', '0 of 4 ranked. Give a place to “A”, “B” and 2 more.'],
    ['some are ranked', 'ca', '2 of 4 ranked. Give a place to “B” and “D”.'],
    ['one is new', 'xcab', '3 of 4 ranked. Give a place to “D”.'],
  ])('there are no weights while %s', (_, keys, sentence) => {
    expect(read(order(keys), 'abcd')).toEqual([['a', sentence]]);
  });
  test('one criterion has the whole weight', () => {
    expect(read(order(''), 'a')).toEqual([100]);
  });

  test.each<[string, (number | null)[], string]>([
    ['the largest weight comes first', [1, 2, 7], 'cba'],
    ['equal weights have no order yet', [5, 5, 3, 9], 'dc'],
    ['neither have weights of nothing, or none', [0, 2, null, 1], 'bd'],
    ['nothing known is nothing ranked', [null, null], ''],
  ])('the order that weights say: %s', (_, weights, keys) => {
    expect(orderOfWeights(weights, criteria('abcd'.slice(0, weights.length))).join('')).toBe(keys);
  });

  test('every criterion has a place or none, whatever was kept', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...'abcxyz')), (keys) => {
        const { ranked, unranked } = inOrder(keys, criteria('abcd'));
        const placed = [...ranked, ...unranked].map(({ key }) => key);
        expect([...placed].sort()).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });
});

describe('swing', () => {
  const swing = (top: string | null, points: Record<string, string>) => ({
    method: 'swing' as const,
    swing: { top, points },
  });
  test.each<[string, Partial<WeightsDraft>, unknown]>([
    ['the change that matters most is 100', swing('b', { a: '60', c: '15' }), [60, 100, 15]],
    ['what the top was given before does not count', swing('b', { a: '0', b: '7', c: '5' }), [0, 100, 5]],
    [
      'the top alone gives no weights',
      swing('b', { c: '10' }),
      [['a', 'Write what this change is worth beside the 100; 0 for nothing.']],
    ],
    ['nothing is chosen', swing(null, { a: '60' }), [['a', 'Choose the change that matters most to you.']]],
    ['what was chosen is gone', swing('x', {}), [['a', 'Choose the change that matters most to you.']]],
    [
      'more than the most',
      swing('b', { a: '120', c: '5' }),
      [['a', 'The change that matters most is worth 100. Write at most that, or choose this one above.']],
    ],
    [
      'no number',
      swing('b', { a: '5', c: 'a lot' }),
      [['c', '“a lot” is not a number. Write digits, such as 30.']],
    ],
  ])('%s', (_, draft, expected) => {
    expect(read(draft, 'abc')).toEqual(expected);
  });
});

describe('pairs', () => {
  const pairs = (...texts: string[]) => ({ method: 'pairs' as const, pairs: judgments(...texts) });

  test.each<[string, string, Partial<WeightsDraft>, unknown]>([
    ['consistent judgments (METHODS: 2/3 1/9 2/9)', 'abc', pairs('ab6', 'ac3', 'cb2'), [66.67, 11.11, 22.22]],
    [
      'judgments the other way round say the same',
      'abc',
      pairs('ba.1666666666666667', 'ac3', 'cb2'),
      [66.67, 11.11, 22.22],
    ],
    [
      'contradicting ones (METHODS: .652664 .285077 .062259)',
      'abc',
      pairs('ab3', 'ac8', 'bc6'),
      [65.27, 28.51, 6.23],
    ],
    ['a chain is enough', 'abc', pairs('ab2', 'bc2'), [57.14, 28.57, 14.29]],
    ['one criterion has the whole weight', 'a', pairs(), [100]],
    ['two criteria are one pair', 'ab', pairs('ab3'), [75, 25]],
    ['a pair of criteria that are gone does not count', 'ab', pairs('ab3', 'xy9', 'ax9'), [75, 25]],
    ['no pair', 'abc', pairs(), [['a', 'Compare at least 2 more pairs. “A” is not compared with any yet.']]],
    ['two groups', 'abcd', pairs('ab3', 'cd3'), [['a', 'Compare at least 1 more pair.']]],
  ])('%s', (_, keys, draft, expected) => {
    expect(read(draft, keys)).toEqual(expected);
  });

  test('more criteria than anybody compares with care', () => {
    const many = Array.from({ length: 31 }, (_, at) => criterion(String(at)));
    const { problems } = readWeights({ ...emptyWeights(), method: 'pairs' }, many, 'en_US');
    expect(problems[0]?.sentence).toBe(
      'Comparing pairs suits up to 30 criteria. Choose another way to set the weights.',
    );
  });

  test('every pair comes once, and the first n − 1 connect all', () => {
    const asked = pairsOf([0, 1, 2, 3, 4]);
    expect(new Set(asked.map(([a, b]) => `${a}-${b}`)).size).toBe(10);
    expect(asked.every(([a, b]) => a < b && b < 5)).toBe(true);
    const keys = 'abcde';
    const answers = asked.slice(0, 4).map(([a, b]) => ({ a: keys.charAt(a), b: keys.charAt(b), ratio: 2 }));
    expect(resultOfPairs(answers, criteria(keys)).groups).toHaveLength(1);
    expect(resultOfPairs(answers.slice(1), criteria(keys)).groups).toHaveLength(2);
  });

  test('a pair answered anew, from either side, replaces the answer', () => {
    const anew = withRatio(judgments('ab3', 'bc2'), 'b', 'a', 5);
    expect(anew).toHaveLength(2);
    expect(ratioOf(anew, 'b', 'a')).toBe(5);
    expect(ratioOf(anew, 'a', 'b')).toBe(1 / 5);
    expect(ratioOf(anew, 'a', 'c')).toBeNull();
  });

  test('the judgment that disagrees most is the one that was turned around', () => {
    const { outcome } = resultOfPairs(
      judgments('ab2', 'bc2', 'cd2', 'ac4', 'bd4', 'ad.125'),
      criteria('abcd'),
    );
    expect(outcome?.worst).toMatchObject({ row: 0, column: 3 });
    expect(outcome?.worst?.agreeing).toBeGreaterThan(4 * 0.125);
  });

  test.each<[number, string]>([
    [1, 'A and B matter the same'],
    [3, 'A matters 3 times as much as B'],
    [1 / 4, 'B matters 4 times as much as A'],
    [2.4, 'A matters 2 times as much as B'],
    [40, 'A matters 9 times as much as B'],
    [0.9, 'A and B matter the same'],
  ])('a ratio of %d in words', (ratio, words) => {
    expect(judgmentWords(ratio, 'A', 'B')).toBe(words);
  });
});

describe('what an order may start from', () => {
  const known = (draft: Partial<WeightsDraft>) =>
    knownWeights({ ...emptyWeights(), method: 'order', ...draft }, criteria('ab'), 'en_US');
  test('typed weights', () => {
    expect(known({ points: { a: '1', b: '2' } })).toEqual([1, 2]);
  });
  test('else another way that is finished', () => {
    expect(known({ swing: { top: 'b', points: {} }, pairs: judgments('ab3') })).toEqual([75, 25]);
  });
  test('else nothing', () => {
    expect(known({ swing: { top: 'b', points: {} } })).toEqual([null, null]);
  });
});

describe('criteria that will not count are pointed out', () => {
  test.each<[(number | null)[], string]>([
    [[1, 2], ''],
    [[0, 2], '“A” has weight 0 and will not count.'],
    [[0, 2, 0], '“A” and “C” have weight 0 and will not count.'],
    [[null, 2], '“A” is not weighed yet and will not count until then.'],
    [
      [null, 2, 0],
      '“C” has weight 0 and will not count. “A” is not weighed yet and will not count until then.',
    ],
    [[null, null], ''],
  ])('%j', (weights, words) => {
    expect(plain(weightless(criteria('abc').slice(0, weights.length), weights))).toBe(words);
  });
});

describe('shares as percentages with two decimals', () => {
  test('what is above nothing stays above it', () => {
    expect(asPoints([0.5, 0.00001, 0])).toEqual([50, 0.01, 0]);
  });
  test('each keeps its share to a hundredth of a percent for every criterion there is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), (raw) => {
        const exact = shares([...raw, 1]);
        shares(asPoints(exact)).forEach((share, at) => {
          expect(Math.abs(share - (exact[at] ?? 0))).toBeLessThan(0.0001 * exact.length);
        });
      }),
    );
  });
});

describe('kept with a matrix', () => {
  const draft: WeightsDraft = {
    method: 'pairs',
    points: { pay: '30', growth: '20' },
    order: { keys: ['growth', 'pay'], formula: 'sum' },
    swing: { top: 'growth', points: { pay: '40' } },
    pairs: [{ a: 'pay', b: 'growth', ratio: 3 }],
  };
  const { words, kept: text } = encodeWeighting(draft, [{ pay: 30, growth: 20, balance: 0 }]);
  const kept = (...ids: string[]) => decodeWeighting(text, ids);

  test('says in words how it was done', () => {
    expect(words).toBe('Weights set by comparing pairs.');
  });
  test('comes back under the ids of the criteria, whatever their order', () => {
    expect(kept('balance', 'growth', 'pay')).toEqual({
      draft,
      seen: [{ pay: 30, growth: 20, balance: 0 }],
    });
  });
  test('a criterion more or less leaves the others as they are', () => {
    expect(kept('pay', 'growth', 'balance', 'purpose')?.draft.points).toEqual({ pay: '30', growth: '20' });
    expect(kept('pay', 'balance')?.draft).toMatchObject({ points: { pay: '30' }, pairs: [] });
  });
  test.each(['a', '', '{', '[]', '{"version":99}', 'null'])('%j is nothing to go on with', (saved) => {
    expect(decodeWeighting(saved, ['pay'])).toBeNull();
  });
  test('keys that stay the same change nothing', () => {
    expect(withKeys(draft, (key) => [key])).toEqual(draft);
  });
});

describe('reading a saved weights draft', () => {
  test.each<[string, unknown, Partial<WeightsDraft>]>([
    ['nothing', null, {}],
    ['an unknown way', { method: 'magic' }, {}],
    ['points that are no texts', { points: { a: 5, b: '6' } }, { points: { b: '6' } }],
    [
      'keys twice',
      { order: { keys: ['a', 'a', 3, 'b'] } },
      { order: { keys: ['a', 'b'], formula: 'centroid' } },
    ],
    ['a top that is no key', { swing: { top: 4 } }, {}],
    [
      'judgments beyond the scale, of one with itself, or without a number',
      {
        pairs: [
          { a: 'a', b: 'b', ratio: 99 },
          { a: 'a', b: 'a', ratio: 2 },
          { a: 'a', b: 'b' },
          null,
          { a: 'a', b: 'c', ratio: 2 },
        ],
      },
      { pairs: judgments('ac2') },
    ],
  ])('%s', (_, saved, expected) => {
    expect(decodeWeights(saved)).toEqual({ ...emptyWeights(), ...expected });
  });
});
