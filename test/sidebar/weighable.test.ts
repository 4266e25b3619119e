import { beginningOf, isSameSheet, weighableOf } from '../../sidebar/weights/weighable';
import { encodeWeighting } from '../../sidebar/weights/weighting_text';
import { weightsChange } from '../../sidebar/weights/weights_change';
import { emptyWeights, type WeightsDraft } from '../../sidebar/weights/weights_draft';
import type { MatrixCells, MatrixView } from '../../src/api';
import { viewOf } from '../../src/reading/read_lines';
import { careerCells, cellsOf } from './matrix_cells';

const CRITERIA = ['Pay', 'Growth', 'Way'] as const;

/** Three criteria between a thin row above and below. */
function view(changes: Partial<MatrixCells> = {}): MatrixView {
  const cells = cellsOf(
    {
      title: 'T',
      options: ['A', 'B'],
      baseline: null,
      criteria: CRITERIA.map((name, at) => ({
        name,
        kind: 'rating',
        worst: 1,
        best: 5,
        unit: '',
        weight: [30, 20, 0][at] ?? 0,
      })),
    },
    changes,
  );
  return viewOf(cells);
}

/** What the sidebar keeps when these weights were set while the sheet held its own. */
const kept = (draft: Partial<WeightsDraft>) => {
  const { criteria, weights } = weighableOf(view());
  return encodeWeighting({ ...emptyWeights(), ...draft }, criteria, weights);
};

const ORDER = { method: 'order', order: { keys: ['growth', 'pay', 'way'], formula: 'sum' } } as const;
const order = { ...ORDER, order: { ...ORDER.order, keys: [...ORDER.order.keys] } };

describe('the criteria of a sheet', () => {
  test('are the rows with a name, with the weights and anchors beside them', () => {
    const { criteria, rows, weights } = weighableOf(view());
    expect(criteria.map(({ key, worst, best }) => [key, worst, best])).toEqual([
      ['pay', 1, 5],
      ['growth', 1, 5],
      ['way', 1, 5],
    ]);
    expect(rows).toEqual([1, 2, 3]);
    expect(weights).toEqual([30, 20, 0]);
  });
  test('may hold anything where numbers belong', () => {
    const { criteria, weights } = weighableOf(
      view({ weights: [null, 'much', true, null, null], worst: [null, 'low', null, 1, null] }),
    );
    expect(weights).toEqual([null, null, null]);
    expect(criteria[0]?.worst).toBeNaN();
  });
  test('may be none', () => {
    expect(weighableOf(view({ criteria: ['', ' ', '', '', ''] })).criteria).toEqual([]);
  });
});

describe('beginning', () => {
  const begin = (changes: Partial<MatrixCells> = {}) => beginningOf(weighableOf(view(changes)), 'en_US');

  test('with nothing kept: the weights of the sheet as points', () => {
    expect(begin()).toEqual({
      draft: { ...emptyWeights(), points: { pay: '30', growth: '20', way: '0' } },
      isChanged: false,
    });
  });
  test('a cell without a weight is a blank field', () => {
    expect(begin({ weights: [null, 12.345, null, 'x', null] }).draft.points).toEqual({
      pay: '12.3450',
      growth: '',
      way: '',
    });
  });
  test('with something kept, finished or not: where the person left off', () => {
    const unfinished = { method: 'pairs', pairs: [{ a: 'pay', b: 'growth', ratio: 3 }] } as const;
    const draft = { ...emptyWeights(), ...unfinished, pairs: [...unfinished.pairs] };
    expect(begin({ weighting: kept(draft) })).toEqual({ draft, isChanged: false });
  });
  test('weights typed in the sheet since then count, and the other ways keep their answers', () => {
    expect(begin({ weighting: kept(order), weights: [null, 30, 25, 0, null] })).toEqual({
      draft: { ...emptyWeights(), ...order, method: 'points', points: { pay: '30', growth: '25', way: '0' } },
      isChanged: true,
    });
  });
  test('so does a criterion that is new', () => {
    const criteria = ['', 'Pay', 'Growth', 'Way', 'Calm'];
    expect(begin({ weighting: kept(order), criteria, weights: [null, 30, 20, 0, 5] }).isChanged).toBe(true);
  });
  test('sorting and renaming one criterion change nothing', () => {
    const sorted = { criteria: ['', 'Way', 'Salary', 'Growth', ''], weights: [null, 0, 30, 20, null] };
    expect(begin({ weighting: kept(order), ...sorted })).toMatchObject({
      draft: { method: 'order', order: { keys: ['growth', 'salary', 'way'] } },
      isChanged: false,
    });
  });
});

describe('the write', () => {
  test('puts each weight into its row, says what was read, and keeps how they were set', () => {
    const sheet = view();
    const { criteria, rows } = weighableOf(sheet);
    const weights = [33.33, 50, 16.67];
    const weighting = encodeWeighting({ ...emptyWeights(), ...order }, criteria, weights);
    const change = weightsChange(sheet, rows, weights, weighting);
    expect(change).toMatchObject({
      sheetId: 7,
      expected: { criteria: sheet.criteria, weights: sheet.weights },
      weights: [null, 33.33, 50, 16.67, null],
    });
    const after = view({ weights: change.weights, weighting: change.weighting });
    expect(beginningOf(weighableOf(after), 'en_US')).toEqual({
      draft: { ...emptyWeights(), ...order },
      isChanged: false,
    });
  });
  test('leaves a cell blank where nothing was chosen, and writes a zero that was', () => {
    const sheet = view({ weights: [null, 30, null, null, null] });
    const { rows } = weighableOf(sheet);
    expect(weightsChange(sheet, rows, [0, null, 5], null).weights).toEqual([null, 0, null, 5, null]);
  });
});

describe('two readings of a sheet', () => {
  test('look the same when only what is kept about the weights differs', () => {
    expect(isSameSheet(viewOf(careerCells()), viewOf(careerCells({ weighting: 'x' })))).toBe(true);
  });
  test('differ when a name does, or when one has no matrix', () => {
    expect(isSameSheet(viewOf(careerCells()), viewOf(careerCells({ title: 'Other' })))).toBe(false);
    expect(isSameSheet(viewOf(careerCells()), null)).toBe(false);
  });
});
