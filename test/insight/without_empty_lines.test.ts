import { withoutEmptyLines } from '../../src/insight/without_empty_lines';

const anchors = { worst: 0, best: 10 };

test('thin rows and columns go, and every line that is left knows where it stood', () => {
  const { decision, criteria, options } = withoutEmptyLines({
    criteria: ['', 'Pay', 'Unscored', '', '', ''],
    options: ['', 'A', 'Unscored', '', ' '],
    scores: [
      [null, null, null, null, null],
      [null, 1, null, 2, null],
      [null, null, null, null, null],
      [null, 3, null, null, null],
      [null, null, null, null, null],
      [null, null, null, null, null],
    ],
    weights: [0, 5, 0, 0, 4, 0],
    anchors: [anchors, anchors, anchors, anchors, anchors, anchors],
    baseline: 2,
  });
  expect(criteria).toEqual([1, 2, 3, 4]);
  expect(options).toEqual([1, 2, 3]);
  expect(decision).toEqual({
    criteria: ['Pay', 'Unscored', '', ''],
    options: ['A', 'Unscored', ''],
    scores: [
      [1, null, 2],
      [null, null, null],
      [3, null, null],
      [null, null, null],
    ],
    weights: [5, 0, 0, 4],
    anchors: [anchors, anchors, anchors, anchors],
    least: [null, null, null, null],
    baseline: 1,
  });
});

test.each([[0], [null], [7]])('a baseline at %p, without a name or not there, is none', (baseline) => {
  const { decision } = withoutEmptyLines({
    criteria: ['Pay'],
    options: ['', 'A'],
    scores: [[null, 1]],
    weights: [1],
    anchors: null,
    baseline,
  });
  expect(decision.baseline).toBeNull();
  expect(decision.anchors).toBeNull();
});
