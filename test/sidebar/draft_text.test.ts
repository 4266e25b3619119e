import fc from 'fast-check';
import { emptyDraft } from '../../sidebar/wizard/draft';
import { decodeDraft, encodeDraft } from '../../sidebar/wizard/draft_text';
import { atReview, SOUND_CHANGES, stateAfter, typedWeights } from './wizard_state';

test('what was saved comes back at every point of the way', () => {
  SOUND_CHANGES.forEach((_, at) => {
    const { draft } = stateAfter(SOUND_CHANGES.slice(0, at));
    expect(decodeDraft(encodeDraft(draft))).toEqual({ draft, isLost: false });
  });
});

test('an untouched draft saves as nothing, so that it is forgotten', () => {
  expect(encodeDraft(emptyDraft())).toBe('');
});

test.each([null, ''])('%j is no draft, and none was lost', (text) => {
  expect(decodeDraft(text)).toEqual({ draft: emptyDraft(), isLost: false });
});

test.each(['{', 'null', '[]', '"text"', '{"version":2}', '{"version":"1"}', '{"title":"T"}'])(
  '%s cannot be used, which is said',
  (text) => {
    expect(decodeDraft(text)).toEqual({ draft: emptyDraft(), isLost: true });
  },
);

describe('parts that make no sense are left out, the rest is kept', () => {
  const read = (change: object) => decodeDraft(JSON.stringify({ ...atReview().draft, ...change })).draft;
  const { draft } = atReview();

  test.each<[string, object, object]>([
    ['an unknown step', { step: 'gone' }, { step: 'decision', reached: 'review' }],
    ['a step beyond the furthest', { reached: 'decision' }, { step: 'review', reached: 'review' }],
    ['a title that is no text', { title: 5 }, { title: '' }],
    ['options that are no list', { options: 'A' }, { options: [], baseline: null }],
    ['a baseline that is not there', { baseline: 99 }, { baseline: null }],
    [
      'rows without an id of their own',
      { options: [{ name: 'A' }, { id: 1, name: 'B' }, { id: 1, name: 'C' }, null] },
      {
        options: [{ id: 1, name: 'B', note: '' }],
      },
    ],
    [
      'a criterion of name alone',
      { criteria: [{ id: 3, name: 'X' }] },
      {
        criteria: [
          {
            id: 3,
            name: 'X',
            note: '',
            kind: 'rating',
            rating: { worst: '1', best: '5', unit: '' },
            measure: { worst: '', best: '', unit: '' },
            least: '',
            half: '',
            group: '',
            worstMeans: '',
            bestMeans: '',
          },
        ],
      },
    ],
    [
      'weights that are no texts',
      { weights: { points: { 3: '7', 4: 5 } } },
      { weights: typedWeights({ 3: '7' }) },
    ],
    ['no weights', { weights: null }, { weights: typedWeights({}) }],
    ['a next id that is taken', { nextId: 2 }, { nextId: 5 }],
    ['a next id that is none', { nextId: 'x' }, { nextId: 5 }],
  ])('%s', (_, change, expected) => {
    expect(read(change)).toEqual({ ...draft, ...expected });
  });

  test('the id of a removed row is not given again', () => {
    expect(read({ criteria: [], nextId: 9 }).nextId).toBe(9);
  });
});

test('whatever is saved, a draft comes back', () => {
  const anyDraft = fc.record({ version: fc.constant(1) }).chain((version) =>
    fc
      .record(Object.fromEntries(Object.keys(emptyDraft()).map((key) => [key, fc.jsonValue()])), {
        requiredKeys: [],
      })
      .map((parts) => ({ ...parts, ...version })),
  );
  fc.assert(
    fc.property(anyDraft, (saved) => {
      const { draft } = decodeDraft(JSON.stringify(saved));
      expect(decodeDraft(encodeDraft(draft)).draft).toEqual(encodeDraft(draft) === '' ? emptyDraft() : draft);
    }),
  );
});
