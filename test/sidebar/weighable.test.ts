import { readWeights } from '../../sidebar/weights/read_weights';
import { beginningOf, byKey, isSameSheet, weighableOf } from '../../sidebar/weights/weighable';
import { encodeWeighting } from '../../sidebar/weights/weighting_text';
import { weightsChange } from '../../sidebar/weights/weights_change';
import { emptyWeights, type WeightsDraft } from '../../sidebar/weights/weights_draft';
import type { MatrixView } from '../../src/api';
import { type Criterion, newCriterion } from '../../src/decision/decision';
import { careerView, viewOf, withCriteria } from './views';

const WEIGHTS = [30, 20, 0];

/** Three criteria, known by ids that their sheet holds. */
function view(changes: Partial<MatrixView> = {}): MatrixView {
  const criteria = ['Pay', 'Growth', 'Way'].map((name, at) => ({
    ...newCriterion(name.toLowerCase(), name),
    worst: 1,
    best: 5,
    weight: WEIGHTS[at] ?? null,
  }));
  const options = ['A', 'B'].map((name) => ({ id: name, name }));
  const scores = criteria.map(() => options.map(() => null));
  return viewOf({ title: 'T', criteria, options, scores, baseline: null }, changes);
}

const withWeights = (weights: readonly (number | null)[], changes: Partial<MatrixView> = {}) =>
  withCriteria(view(changes), (_, at) => ({ weight: weights[at] ?? null }));

/** What the sidebar keeps when these weights were set while the sheet held its own. */
const kept = (draft: Partial<WeightsDraft>, applied: readonly number[] = WEIGHTS) => {
  const { criteria, weights } = weighableOf(view());
  const seen = [byKey(criteria, weights), byKey(criteria, applied)];
  return encodeWeighting({ ...emptyWeights(), ...draft }, seen).kept;
};

const order: Partial<WeightsDraft> = {
  method: 'order',
  order: { keys: ['growth', 'pay', 'way'], formula: 'sum' },
};

describe('the criteria of a sheet', () => {
  test('have the weights and anchors beside them', () => {
    const { criteria, weights } = weighableOf(view());
    expect(criteria.map(({ key, worst, best }) => [key, worst, best])).toEqual([
      ['pay', 1, 5],
      ['growth', 1, 5],
      ['way', 1, 5],
    ]);
    expect(weights).toEqual([30, 20, 0]);
  });
  test('may lack a weight, a scale and a name', () => {
    const bare = withCriteria(view(), () => ({ weight: null, worst: null, name: ' ' }));
    const { criteria, weights } = weighableOf(bare);
    expect(weights).toEqual([null, null, null]);
    expect(criteria[0]?.worst).toBeNaN();
    expect(criteria[0]?.name).toBe('Criterion 1');
  });
});

test('a criterion may have the id of a member that every object has', () => {
  const ids = ['constructor', '__proto__', 'toString'];
  const odd = withCriteria(view(), (_, at) => ({ id: ids[at] ?? '' }));
  const { criteria } = weighableOf(odd);
  const read = (draft: WeightsDraft) => readWeights(draft, criteria, 'en_US');
  const empty = emptyWeights();
  expect(read(empty).weights).toEqual([null, null, null]);
  expect(read({ ...empty, method: 'swing', swing: { top: 'toString', points: {} } }).problems).toHaveLength(
    2,
  );
  const { draft } = beginningOf(weighableOf(odd), 'en_US');
  expect(read(draft).weights).toEqual(WEIGHTS);
  const { kept: text } = encodeWeighting(draft, [byKey(criteria, WEIGHTS)]);
  expect(beginningOf(weighableOf({ ...odd, weighting: text }), 'en_US')).toEqual({ draft, isChanged: false });
});

describe('beginning', () => {
  const begin = (matrix: MatrixView) => beginningOf(weighableOf(matrix), 'en_US');

  test('with nothing kept: the weights of the sheet as points', () => {
    expect(begin(view())).toEqual({
      draft: { ...emptyWeights(), points: { pay: '30', growth: '20', way: '0' } },
      isChanged: false,
    });
  });
  test('a cell without a weight is a blank field', () => {
    expect(begin(withWeights([12.345, null, null])).draft.points).toEqual({
      pay: '12.3450',
      growth: '',
      way: '',
    });
  });
  test('with something kept, finished or not: where the person left off', () => {
    const draft: WeightsDraft = {
      ...emptyWeights(),
      method: 'pairs',
      pairs: [{ a: 'pay', b: 'growth', ratio: 3 }],
    };
    expect(begin(view({ weighting: kept(draft) }))).toEqual({ draft, isChanged: false });
  });
  test('weights typed in the sheet since then count, and the other ways keep their answers', () => {
    expect(begin(withWeights([30, 25, 0], { weighting: kept(order) }))).toEqual({
      draft: { ...emptyWeights(), ...order, method: 'points', points: { pay: '30', growth: '25', way: '0' } },
      isChanged: true,
    });
  });
  test('so does a criterion that is new', () => {
    const before = view({ weighting: kept(order) });
    const calm: Criterion = { ...newCriterion('calm', 'Calm'), weight: 5 };
    const { decision } = before;
    const after = { ...before, decision: { ...decision, criteria: [...decision.criteria, calm] } };
    expect(begin(after).isChanged).toBe(true);
  });
  test('sorting and renaming change nothing', () => {
    const renamed = withCriteria(view({ weighting: kept(order) }), ({ name }) => ({ name: `${name}!` }));
    const { decision } = renamed;
    const sorted = { ...renamed, decision: { ...decision, criteria: [...decision.criteria].reverse() } };
    expect(begin(sorted)).toMatchObject({ draft: order, isChanged: false });
  });
});

describe('the write', () => {
  test('has one weight for each criterion and says what was read', () => {
    const weights = [33.33, 50, 16.67];
    expect(weightsChange(view(), weights, false)).toEqual({
      sheetId: 7,
      expected: [
        { id: 'pay', weight: 30 },
        { id: 'growth', weight: 20 },
        { id: 'way', weight: 0 },
      ],
      weights,
      replacesFormulas: false,
    });
    const after = withWeights(weights, { weighting: kept(order, weights) });
    expect(beginningOf(weighableOf(after), 'en_US')).toEqual({
      draft: { ...emptyWeights(), ...order },
      isChanged: false,
    });
  });
  test('leaves a cell blank where nothing was chosen, and writes a zero that was', () => {
    expect(weightsChange(withWeights([30, null, null]), [0, null, 5], false).weights).toEqual([0, null, 5]);
  });
});

describe('two readings of a sheet', () => {
  test('look the same when only what is kept about the weights differs', () => {
    expect(isSameSheet(careerView(), careerView({ weighting: 'x' }))).toBe(true);
  });
  test('differ when a name does, or when one has no matrix', () => {
    expect(isSameSheet(careerView(), careerView({ sheetName: 'Other' }))).toBe(false);
    expect(isSameSheet(careerView(), null)).toBe(false);
  });
});
